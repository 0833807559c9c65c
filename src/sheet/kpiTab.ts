import { KpiError } from '../core/errors.ts';
import { isRoad } from '../core/kpis/kpi.ts';
import { MILESTONES } from '../core/leads.ts';
import { shown } from './arguments.ts';
import { builtinNamed } from './builtinNames.ts';
import { type Arg, type Cell, isBlank, isGrid, isOmitted } from './cells/cell.ts';
import { fold, nearest } from './cells/fold.ts';
import { type OwnKpi, kpiOfRow } from './kpiRow.ts';
import { KPI_FIELDS, type KpiField, wordIn } from './kpiWords.ts';
import type { SheetLeads } from './leads/leads.ts';
import { knownMilestone } from './milestones.ts';

export type { OwnKpi };

type Rows = readonly (readonly Cell[])[];
type Columns = ReadonlyMap<KpiField, number>;

/**
 * The KPIs of a KPIs tab, in its order; none when the argument is left out. The header is found by its words in either language: columns may
 * stand in any order, others are ignored, blank rows are skipped. A milestone that these data lack is no mistake before its KPI is asked for.
 *
 * @param leads Only tell which date columns of their own there are.
 * @throws KpiError `kpi-tab-unreadable` when it is no KPIs tab; `kpi-cell-blank`, `kpi-cell-unreadable` and `kpi-name-taken` with the row.
 */
export function ownKpis(range: Arg, leads: SheetLeads, argument = 'kpis'): readonly OwnKpi[] {
  if (isOmitted(range)) return [];
  const rows = isGrid(range) ? range : [[range]];
  const header = kpiHeader(rows);
  if (header === null) {
    const first = rows.find((row) => !row.every(isBlank)) ?? [];
    throw new KpiError('kpi-tab-unreadable', { argument, found: shown([first.filter((cell) => !isBlank(cell))]) });
  }
  const own: OwnKpi[] = [];
  for (let row = header.row + 1; row < rows.length; row++) {
    const cellOf = (field: KpiField): Cell => rows[row]?.[header.columns.get(field) ?? -1];
    if (KPI_FIELDS.every((field) => isBlank(cellOf(field)))) continue;
    const kpi = kpiOfRow(cellOf, row + 1, leads);
    if (builtinNamed(kpi.name) || named(kpi.name, own))
      throw new KpiError('kpi-name-taken', { row: row + 1, found: kpi.name });
    own.push(kpi);
  }
  return own;
}

/**
 * The team's own KPI of that name, however it is spelt; null when there is none.
 *
 * @throws KpiError `kpi-milestone-unknown` with the row, when nothing in the data is called as its From or To.
 */
export function findOwn(name: string, own: readonly OwnKpi[], leads: SheetLeads): OwnKpi | null {
  const kpi = named(name, own);
  if (kpi === undefined) return null;
  for (const ids of isRoad(kpi) ? [kpi.from, kpi.to] : [kpi.to]) {
    const isThere = (id: string): boolean => knownMilestone(id) !== null || leads.milestone(id) !== null;
    const [found = ''] = ids;
    if (ids.some(isThere)) continue;
    const present = MILESTONES.filter((id) => leads.milestone(id) !== null);
    const milestones = [...present, ...leads.ownColumns().map(({ header }) => header)];
    throw new KpiError('kpi-milestone-unknown', {
      row: kpi.row,
      found,
      nearest: nearest(found, milestones),
      milestones,
    });
  }
  return kpi;
}

function named(name: string, own: readonly OwnKpi[]): OwnKpi | undefined {
  const wanted = fold(name);
  return own.find((kpi) => fold(kpi.name) === wanted);
}

/** A title and a note may stand above the header; further down there is none, and a table of leads may be long. */
const LOOKED_AT = 40;

/** The first row that heads both the name and the measure, and which column is what: of two with one header the left one. */
export function kpiHeader(rows: Rows): { readonly row: number; readonly columns: Columns } | null {
  for (const [row, cells] of rows.slice(0, LOOKED_AT).entries()) {
    const columns = new Map<KpiField, number>();
    cells.forEach((cell, column) => {
      const field = typeof cell === 'string' ? wordIn(cell, KPI_FIELDS) : undefined;
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    });
    if (columns.has('name') && columns.has('measure')) return { row, columns };
  }
  return null;
}
