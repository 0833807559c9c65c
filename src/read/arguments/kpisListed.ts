import { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { type Arg, isBlank, isGrid, single } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { OwnKpis } from '../tabs/rows/ownKpis.ts';
import { kpiIfNamed, kpiNamed } from './kpiNamed.ts';
import { textArgument } from './plainArguments.ts';

/**
 * The KPIs of an argument: one name, a range of them, or one text with commas. A name may hold commas
 * itself, as “Retention, 90 days” does.
 *
 * @throws KpiError `kpi-missing` when it is blank, and those of {@link kpiNamed}.
 */
export function kpisListed(arg: Arg, leads: SheetLeads, own: OwnKpis): readonly Kpi[] {
  const value = single(arg);
  if (isGrid(value)) {
    const names = value.reduce<readonly string[]>(
      (all, row) => [...all, ...row.flatMap((cell) => (isBlank(cell) ? [] : [String(cell)]))],
      [],
    );
    if (names.length > 0) return names.flatMap((name) => kpisListed(name, leads, own));
  }
  const text = isGrid(value) ? null : textArgument(value);
  if (text === null) throw new KpiError('kpi-missing', {});
  const pieces = text.split(/[,;\n]/);
  const kpis: Kpi[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = pieces.length;
    let kpi: Kpi | null = null;
    for (; to > from && kpi === null; to--) kpi = named(pieces.slice(from, to).join(','), to === from + 1);
    if (kpi !== null) kpis.push(kpi);
    from = to + 1;
  }
  return kpis;

  /** Null for a text that names no KPI, unless it is a single piece. */
  function named(name: string, isLast: boolean): Kpi | null {
    const trimmed = name.trim();
    if (trimmed === '') return null;
    if (isLast) return kpiNamed(trimmed, leads, own);
    try {
      return kpiIfNamed(trimmed, leads, own);
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      return null;
    }
  }
}
