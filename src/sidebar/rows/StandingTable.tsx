import { useId } from 'preact/hooks';
import type { TabStanding } from '../../addon/api/index.ts';
import { cellText } from '../shared/cellText.ts';
import { useSearch } from '../shared/useSearch.tsx';
import { useWords } from '../shared/useWords.ts';

/**
 * How everybody stands by the rules, with notes about the rules. What is said of a person in words
 * stands below the name: beside numbers there is no room for it.
 */
export function StandingTable(props: {
  readonly title: string;
  readonly standing: TabStanding;
  readonly currency: string | null;
}) {
  const { title, standing, currency } = props;
  const { game, tag } = useWords();
  const { columns, rows, notes, lacks } = standing;
  const numbers = columns.flatMap(({ format }, at) => (format === 'text' ? [] : at));
  const words = columns.flatMap(({ format }, at) => (format === 'text' && at > 0 ? at : []));
  const search = useSearch(useId(), rows.length);
  return (
    <section class="standing">
      <h3>{title}</h3>
      {lacks !== null ? (
        <p class="lacking">{game.lacks[lacks]}</p>
      ) : rows.length === 0 ? (
        <p class="quiet">{game.noStanding}</p>
      ) : (
        <>
          {search.field}
          <table>
            <thead>
              <tr>
                <th scope="col">{columns[0]?.title}</th>
                {numbers.map((at) => (
                  <th key={at} scope="col" class="number">
                    {columns[at]?.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => {
                const [name = '', ...about] = String(row[0]).split('\n');
                if (!search.finds(name)) return null;
                return (
                  <tr key={index}>
                    <th scope="row">
                      {name}
                      {[...about, ...words.map((at) => row[at] ?? '')].map(
                        (line, at) =>
                          line !== '' && (
                            <span key={at} class="quiet">
                              {line}
                            </span>
                          ),
                      )}
                    </th>
                    {numbers.map((at) => (
                      <td key={at} class="number">
                        {cellText(row[at] ?? '', columns[at]?.format ?? 'text', tag, currency)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      {notes.map((note) => (
        <p key={note} class="lacking">
          {note}
        </p>
      ))}
    </section>
  );
}
