import type { Grid, Preview } from '../../addon/api/index.ts';
import { cellText } from '../shared/cellText.ts';
import { ServerRefusal } from '../shared/callServer.ts';
import { Failure, Skeleton } from '../shared/Notice.tsx';
import type { Loaded } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';
import { FormulaText } from '../shared/FormulaText.tsx';

/** What the formula would show, or why it cannot, and its text. */
export function FormulaResult(props: { readonly preview: Loaded<Preview>; readonly currency: string | null }) {
  const { preview, currency } = props;
  const { formula } = useWords();
  const { state, value, error, reload } = preview;
  return (
    <section>
      <h2 id="preview">{formula.preview}</h2>
      <div class={state === 'loading' ? 'busy' : ''} aria-live="polite" aria-busy={state === 'loading'}>
        {state === 'failed' ? (
          <Failure error={error} {...(error instanceof ServerRefusal ? {} : { onRetry: reload })} />
        ) : value === null ? (
          <Skeleton />
        ) : value.shown.ok ? (
          <Cells grid={value.shown.value} currency={currency} />
        ) : (
          <Failure error={new ServerRefusal(value.shown.message)} />
        )}
      </div>
      {value?.shown.ok && value.formula.startsWith('=LEADERBOARD(') && <p class="quiet">{formula.places}</p>}
      {value !== null && state !== 'failed' && <FormulaText text={value.formula} />}
    </section>
  );
}

function Cells({ grid, currency }: { readonly grid: Grid; readonly currency: string | null }) {
  const { tag, formula } = useWords();
  const { rows, formats, hasTitles, rowCount, columnCount } = grid;
  if (rows.every((row) => row.every((value) => value === ''))) return <p class="quiet">{formula.empty}</p>;
  const body = hasTitles ? rows.slice(1) : rows;
  const kindOf = (column: number): string => (formats[column] === 'text' ? '' : 'number');
  const shownOf = (value: string | number | boolean, column: number): string =>
    cellText(value, formats[column] ?? 'text', tag, currency);
  return (
    <>
      {/* A keyboard can scroll it only when it can be reached. */}
      <div class="result" role="region" aria-labelledby="preview" tabIndex={0}>
        <table>
          {hasTitles && (
            <thead>
              <tr>
                {rows[0]?.map((title, column) => (
                  <th key={column} scope="col" class={kindOf(column)}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((row, i) => (
              <tr key={i}>
                {row.map((value, column) => (
                  <td key={column} class={kindOf(column)} title={typeof value === 'string' ? value : undefined}>
                    {shownOf(value, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        {formula.size(rowCount, columnCount)}
        {rowCount > rows.length && `, ${formula.firstRows(rows.length, rowCount)}`}
      </p>
    </>
  );
}
