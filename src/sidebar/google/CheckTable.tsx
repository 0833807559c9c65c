import type { Tried } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';

/** What was tried with one outcome: what, what was seen, and what it means where it is otherwise. */
export function CheckTable({ title, tried }: { readonly title: string; readonly tried: readonly Tried[] }) {
  const { googleCheck } = useWords();
  if (tried.length === 0) return null;
  return (
    <details class="check" open={tried[0]?.verdict !== 'held'}>
      <summary>
        {title} ({tried.length})
      </summary>
      <table>
        <tbody>
          {tried.map((one) => (
            <tr key={one.id} data-id={one.id}>
              <th scope="row">{googleCheck.tries[one.id].what}</th>
              <td>
                {one.verdict === 'untried' ? googleCheck.untried[one.why] : <code>{one.observed}</code>}
                {one.verdict === 'failed' && <p>{googleCheck.tries[one.id].otherwise}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
