import { evaluate } from '../../core/kpis/evaluate.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { regroup } from '../../core/kpis/regroup.ts';
import type { Period } from '../../core/time/period.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { clientsByGroup } from '../../read/slices/clientsByGroup.ts';
import { groupValue } from './slicedLines.ts';
import type { SliceGroups } from '../../read/slices/sliceGroups.ts';

/** What a table is cut by: groups of a column, or periods. */
export type SliceAxis =
  | { readonly by: 'column'; readonly groups: SliceGroups }
  | { readonly by: 'time'; readonly title: string; readonly periods: readonly Period[] };

/**
 * The values of one KPI by two axes, rows by columns; null where there is nothing to count. Two
 * columns take one walk over the leads, periods one each.
 */
export function slicedPivot(
  leads: SheetLeads,
  kpi: Kpi,
  [down, across]: readonly [SliceAxis, SliceAxis],
  timeframe: Timeframe,
): readonly (readonly (number | null)[])[] {
  if (down.by === 'time') return turned(slicedPivot(leads, kpi, [across, down], timeframe));
  const { names, codes, parts } = down.groups;
  if (across.by === 'time') {
    const view = regroup(clientsByGroup(leads, codes), codes, names.length, parts);
    const byPeriod = across.periods.map((period) => evaluate(kpi, view, { ...timeframe, period }).managers);
    const isThere = rowsIn(codes, names.length);
    return names.map((_, code) =>
      byPeriod.map((managers) => (isThere(code) ? groupValue(kpi, managers[code]?.value ?? null) : null)),
    );
  }
  const other = across.groups;
  const width = other.names.length;
  const cellOf = (row = 0, column = 0): number => row * width + column;
  const of = leads.parts()?.leads ?? [];
  const partCells =
    parts === null && other.parts === null
      ? null
      : Int32Array.from(of, (lead, part) =>
          cellOf((parts ?? [])[part] ?? codes[lead], (other.parts ?? [])[part] ?? other.codes[lead]),
        );
  const cells = codes.map((code, lead) => cellOf(code, other.codes[lead]));
  const { managers } = evaluate(
    kpi,
    regroup(clientsByGroup(leads, cells), cells, names.length * width, partCells),
    timeframe,
  );
  const isThere = rowsIn(cells, names.length * width);
  return names.map((_, row) =>
    other.names.map((__, column) => {
      const value = managers[cellOf(row, column)]?.value ?? null;
      return isThere(cellOf(row, column)) ? groupValue(kpi, value) : value;
    }),
  );
}

/** Which groups have leads at all. */
function rowsIn(codes: Int32Array, count: number): (code: number) => boolean {
  const there = new Uint8Array(count);
  for (const code of codes) there[code] = 1;
  return (code) => there[code] === 1;
}

function turned(rows: readonly (readonly (number | null)[])[]): readonly (readonly (number | null)[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}
