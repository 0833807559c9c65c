import { KpiError } from '../../core/errors.ts';
import { isRoad } from '../../core/kpis/kpi.ts';
import { MILESTONES } from '../../core/leads.ts';
import { builtinNamed } from '../arguments/builtinNames.ts';
import { type Arg, isOmitted } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { knownMilestone } from '../arguments/milestoneNamed.ts';
import { type OwnKpi, kpiOfRow } from './kpiRow.ts';
import { type RowRead, readEach, rowsOf } from './tabRows.ts';
import { KPIS } from './tabs.ts';

export type { OwnKpi };

/** The team's own KPIs; a row with a mistake is told when its KPI is asked for. */
export type OwnKpis = readonly RowRead<OwnKpi>[];

/**
 * The KPIs of a KPIs tab, in its order; none when the argument is left out. The header is found by
 * its words in either language: columns may stand in any order, others are ignored, blank rows are
 * skipped. A milestone that these data lack is no mistake before its KPI is asked for.
 *
 * @param leads Only tell which date columns of their own there are.
 * @throws KpiError `tab-unreadable` when it is no KPIs tab.
 */
export function ownKpis(range: Arg, leads: SheetLeads, argument = 'kpis'): OwnKpis {
  if (isOmitted(range)) return [];
  const names = new Set<string>();
  return readEach(rowsOf(KPIS, range, argument), 'name', (row) => {
    // A row that cannot be read has its name all the same.
    const name = fold(row.text('name'));
    const isTaken = builtinNamed(name) !== undefined || names.has(name);
    names.add(name);
    const kpi = kpiOfRow(row, leads);
    if (isTaken) throw row.taken(kpi.name);
    return kpi;
  });
}

/** Names that can be asked for. */
export function namesOf(own: OwnKpis): string[] {
  return own.flatMap(({ value }) => (value === null ? [] : value.name));
}

/**
 * The team's own KPI of that name, however it is spelt; null when there is none.
 *
 * @throws KpiError the mistake in its row, another row of that name, or a built-in KPI of that
 *   name; `kpi-milestone-unknown` when nothing in the data is called as its From or To.
 */
export function findOwn(name: string, own: OwnKpis, leads: SheetLeads): OwnKpi | null {
  const wanted = fold(name);
  const meant = builtinNamed(name);
  const isMeant = (text: string): boolean =>
    fold(text) === wanted || (meant !== undefined && builtinNamed(text) === meant);
  for (const read of own) if (read.mistake !== null && isMeant(read.name)) throw read.mistake;
  const kpi = own.find(({ value }) => value !== null && fold(value.name) === wanted)?.value ?? null;
  if (kpi !== null) mustBeKnown(kpi, leads);
  return kpi;
}

function mustBeKnown(kpi: OwnKpi, leads: SheetLeads): void {
  for (const ids of isRoad(kpi) ? [kpi.from, kpi.to] : [kpi.to]) {
    const isThere = (id: string): boolean => knownMilestone(id) !== null || leads.milestone(id) !== null;
    const [found = ''] = ids;
    if (ids.some(isThere)) continue;
    const present = MILESTONES.filter((id) => leads.milestone(id) !== null);
    const milestones = [...present, ...leads.ownColumns().map(({ header }) => header)];
    throw new KpiError('kpi-milestone-unknown', {
      tab: KPIS.id,
      row: kpi.row,
      found,
      nearest: nearest(found, milestones),
      milestones,
    });
  }
}
