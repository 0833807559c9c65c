import type { ColumnRead } from '../../addon/api.ts';
import { useWords } from '../words.ts';

/** Which column was taken for what, and how many of its cells are filled. */
export function Columns({ columns }: { readonly columns: readonly ColumnRead[] }) {
  const { tag, data } = useWords();
  return (
    <section>
      <h2>{data.columns}</h2>
      <table class="columns">
        <colgroup>
          <col class="letter" />
          <col />
          <col />
          <col class="filled" />
        </colgroup>
        <thead>
          <tr>
            <th scope="colgroup" colSpan={2}>
              {data.header}
            </th>
            <th scope="col">{data.meaning}</th>
            <th scope="col" class="number">
              {data.filled}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ letter, header, meaning, filled }) => (
            <tr key={letter}>
              <td class="letter">{letter}</td>
              <th scope="row" title={header}>
                {header}
              </th>
              <td>{meaning ?? <em>{data.own}</em>}</td>
              <td class="number">{filled.toLocaleString(tag)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
