import type { BehindNumber, CellPlace } from '../../addon/api/index.ts';
import { cellText } from '../shared/cellText.ts';
import { FormulaText } from '../shared/FormulaText.tsx';
import { useWords } from '../shared/useWords.ts';
import { RowGroup } from './RowGroup.tsx';

/** So many rows are listed at once. */
const FEW = 12;

/** A number, how it is made, and its rows by how they count. */
export function ReceiptView(props: {
  readonly behind: BehindNumber;
  readonly which: number;
  readonly onWhich: (which: number) => void;
  readonly onMore: () => void;
  readonly onShown: (place: CellPlace) => void;
}) {
  const { behind, which, onWhich, onMore, onShown } = props;
  const { tag, receipt } = useWords();
  const { kpis, who, period, value, format, made, groups, rest, formula, formulaAt, rowsFormula } = behind;
  // Of many rows the groups with their counts come first.
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const about = [who === null ? receipt.team : who || receipt.nobody, period ?? receipt.ever].join(', ');
  return (
    <section class="receipt">
      {kpis.length > 1 ? (
        <>
          <label for="receipt-kpi">{receipt.kpi}</label>
          <select
            id="receipt-kpi"
            value={String(which)}
            onChange={({ currentTarget }) => onWhich(Number(currentTarget.value))}
          >
            {kpis.map((name, i) => (
              <option key={name} value={String(i)}>
                {name}
              </option>
            ))}
          </select>
        </>
      ) : (
        <h2>{kpis[0]}</h2>
      )}
      <p>{about}</p>
      <p class="value">
        <b>{value === null ? receipt.blank : cellText(value, format, tag)}</b> <span class="quiet">{made}</span>
      </p>
      {groups.map((group) => (
        <RowGroup
          key={group.as}
          group={group}
          format={format}
          isOpen={groups.length === 1 || (count <= FEW && group.as !== 'out')}
          onMore={onMore}
          onShown={onShown}
        />
      ))}
      {rest.length > 0 && (
        <>
          <h2>{receipt.rest}</h2>
          <ul class="rest">
            {rest.map(({ what, count }) => (
              <li key={what}>
                <span>{what}</span> <b>{count.toLocaleString(tag)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {rowsFormula !== null && (
        <>
          <h2>{receipt.asTable}</h2>
          <FormulaText text={rowsFormula} />
        </>
      )}
      <p class="quiet">
        {formulaAt.tab}!{formulaAt.cell}: <code>{formula}</code>
      </p>
    </section>
  );
}
