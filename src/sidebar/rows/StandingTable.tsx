import type { TabStanding } from '../../addon/api/index.ts';
import { cellText } from '../shared/cellText.ts';
import { useWords } from '../shared/useWords.ts';

/** How everybody stands by the rules, with notes about the rules. */
export function StandingTable({ title, standing }: { readonly title: string; readonly standing: TabStanding }) {
  const { game, tag } = useWords();
  const { columns, rows, notes, lacks } = standing;
  const isNumber = (column: number): boolean => columns[column]?.format !== 'text';
  return (
    <section class="standing">
      <h3>{title}</h3>
      {lacks !== null ? (
        <p class="lacking">{game.lacks[lacks]}</p>
      ) : rows.length === 0 ? (
        <p class="quiet">{game.noStanding}</p>
      ) : (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                {columns.map(({ title }, column) => (
                  <th key={title} scope="col" class={isNumber(column) ? 'number' : ''}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...cells], index) => (
                <tr key={index}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={at} class={isNumber(at + 1) ? 'number' : ''}>
                      {cell === null ? '' : cellText(cell, columns[at + 1]?.format ?? 'text', tag)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} class="lacking">
          {note}
        </p>
      ))}
    </section>
  );
}
