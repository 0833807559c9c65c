import { KpiError } from '../../../core/errors.ts';
import { areCounts } from '../../../core/kpis/counted/kpiCounts.ts';
import { isRoad } from '../../../core/kpis/kpi.ts';
import { MILESTONES } from '../../../core/leads.ts';
import { builtinNamed } from '../../arguments/builtinNames.ts';
import { type Arg, isOmitted } from '../../cells/cell.ts';
import { fold, nearest } from '../../cells/fold.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { knownMilestone } from '../../arguments/milestoneNamed.ts';
import { type OwnKpi, kpiOfRow } from './kpiOfRow.ts';
import { type RowRead, readEach, rowsOf } from '../tabRows.ts';
import { KPIS } from '../tabs.ts';

export type { OwnKpi };

/** The rows of the team's own KPIs. A mistake in a row is reported when its KPI is asked for. */
export type OwnKpis = readonly RowRead<OwnKpi>[];

/**
 * The KPIs of a KPIs tab, in its order; none when the argument is left out. The header is found by
 * its words in any language. Its columns may stand in any order, other columns are ignored, and
 * blank rows are skipped. A milestone that the data lack is a mistake only when its KPI is asked
 * for.
 *
 * @param leads Used only for the date columns that are not known.
 * @throws KpiError `tab-unreadable` or `tab-empty` when it is no KPIs tab.
 */
export function ownKpis(range: Arg, leads: SheetLeads, argument = 'kpis'): OwnKpis {
  if (isOmitted(range)) return [];
  const names = new Set<string>();
  return readEach(rowsOf(KPIS, range, argument), 'name', (row) => {
    // A row that cannot be read still takes its name.
    const name = fold(row.text('name'));
    const isTaken = builtinNamed(name) !== undefined || names.has(name);
    names.add(name);
    const kpi = kpiOfRow(row, leads);
    if (isTaken) throw row.taken(kpi.name);
    return kpi;
  });
}

/** The names of the KPIs that could be read. */
export function ownKpiNames(own: OwnKpis): string[] {
  return own.flatMap(({ value }) => (value === null ? [] : value.name));
}

/**
 * The team's own KPI with that name, however it is spelt; null when there is none.
 *
 * @throws KpiError the mistake in its row, such as a name that another row or a built-in KPI has;
 *   `kpi-milestone-unknown` when nothing in the data has the name in its From or To.
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
  if (areCounts(leads)) return;
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
