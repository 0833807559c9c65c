import { KpiError } from '../../core/errors.ts';
import { BALANCED, builtin } from '../../core/kpis/builtinKpis.ts';
import { canCarry } from '../../core/kpis/evaluate.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { MILESTONES } from '../../core/leads.ts';
import { type Arg, type Cell, isBlank, isGrid, single } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { OwnKpis } from '../tabs/rows/ownKpis.ts';
import { builtinNamed } from './builtinNames.ts';
import { kpiNamed } from './kpiNamed.ts';
import { textArgument, typedText } from './plainArguments.ts';
import { isTypedRoad } from './typedRoad.ts';

/** What a board ranks by: one KPI, or a Score of several KPIs with weights. */
export interface Ranking {
  readonly parts: readonly { readonly kpi: Kpi; readonly weight: number }[];
  readonly isScore: boolean;
}

/**
 * What the `kpi` argument of a board asks for. Left out, it is the balanced Score of those KPIs for
 * which the data suffice; of sales and totals of days, which know no shares, it is the revenue. A range has one KPI per row, and its weight in the second column (1 when
 * blank); a header row above them is skipped. A single row without numbers is a list of KPIs.
 *
 * @throws KpiError `score-impossible`, `weight-unreadable`, and those of {@link kpiNamed}.
 */
export function rankingArgument(arg: Arg, leads: SheetLeads, own: OwnKpis = []): Ranking {
  const value = single(arg);
  if (isGrid(value)) return weighted(value, leads, own);
  const text = textArgument(value);
  if (text !== null) return { parts: [{ kpi: kpiNamed(text, leads, own), weight: 1 }], isScore: false };
  leads.expect(MILESTONES);
  const parts = BALANCED.map(builtin).flatMap((kpi) => (kpi && canCarry(kpi, leads) ? [{ kpi, weight: 1 }] : []));
  if (parts.length > 0) return { parts, isScore: true };
  const [volume] = VOLUMES.map(builtin).flatMap((kpi) => (kpi && isCounted(kpi, leads) ? [kpi] : []));
  if (volume === undefined)
    throw leads.whyUnknown('paid') ?? new KpiError('score-impossible', { found: leads.columns });
  return { parts: [{ kpi: volume, weight: 1 }], isScore: false };
}

/** What a list of sales or a daily report is ranked by: the first that it has. */
const VOLUMES = ['revenue', 'sales', 'meetings', 'calls'] as const;

function isCounted(kpi: Kpi, leads: SheetLeads): boolean {
  return (leads.rowKind === 'sale' || leads.rowKind === 'day total') && canCarry(kpi, leads);
}

function weighted(rows: readonly (readonly Cell[])[], leads: SheetLeads, own: OwnKpis): Ranking {
  const column =
    rows.length === 1 && rows[0]?.every((cell) => typeof cell !== 'number') ? rows[0].map((cell) => [cell]) : rows;
  const filled = column.filter((row) => !isBlank(row[0]));
  const [title, weightTitle] = filled[0] ?? [];
  const isTitle = typeof weightTitle === 'string' && !isBlank(weightTitle) && Number.isNaN(weightOf(weightTitle));
  // A row with a KPI is never a header, whatever stands next to it.
  const isHeader = isTitle && filled.length > 1 && !isTypedRoad(String(title)) && !isKpiName(String(title), own);
  const parts = (isHeader ? filled.slice(1) : filled).map(([name, weight]) => {
    const kpi = kpiNamed(String(name), leads, own);
    const factor = isBlank(weight) ? 1 : weightOf(weight);
    if (!(factor > 0 && Number.isFinite(factor))) {
      throw new KpiError('weight-unreadable', { found: typedText(weight), kpi: String(name) });
    }
    return { kpi, weight: factor };
  });
  if (parts.length === 0) return rankingArgument('', leads, own);
  return { parts, isScore: parts.length > 1 };
}

function isKpiName(text: string, own: OwnKpis): boolean {
  return builtinNamed(text) !== undefined || own.some((row) => fold((row.value ?? row).name) === fold(text));
}

/** A number, also as a text with a decimal comma; NaN for anything else. */
function weightOf(cell: Cell): number {
  if (typeof cell === 'string') return Number(cell.trim().replace(',', '.'));
  return typeof cell === 'number' ? cell : NaN;
}
