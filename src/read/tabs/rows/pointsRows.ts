import type { PointRule } from '../../../core/points/earnedPoints.ts';
import { kpiOnData } from '../../../core/kpis/evaluate.ts';
import { type VolumeKpi, isRoad } from '../../../core/kpis/kpi.ts';
import type { Arg } from '../../cells/cell.ts';
import { fold } from '../../cells/fold.ts';
import { kpiNamed } from '../../arguments/kpiNamed.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { knownMilestone, milestoneNamed } from '../../arguments/milestoneNamed.ts';
import { qualityLevel, qualityOf } from './qualityCells.ts';
import type { RowOf } from '../rowReader.ts';
import { type RowRead, readEach, rowsOf } from '../tabRows.ts';
import { POINTS } from '../tabs.ts';

/** A rule, as a row of the Points tab defines it. */
export interface PointsRow extends PointRule {
  /** What earns points, as people wrote it. */
  readonly what: string;
}

type Row = RowOf<typeof POINTS>;

/** Ends of a road that must not earn points. */
const BAD_ENDS = ['closed', 'lost', 'left', 'refunded'];

/**
 * The rules of a Points tab, in its order. A row with a mistake stays in the list, with its
 * mistake. A second rule for the same thing is a mistake, even under another name.
 *
 * @throws KpiError `tab-unreadable` or `tab-empty` when it is no Points tab.
 */
export function pointsRules(range: Arg, leads: SheetLeads, argument = 'points'): readonly RowRead<PointsRow>[] {
  const taken = new Set<string>();
  return readEach(rowsOf(POINTS, range, argument), 'what', (row) => {
    const rule = ruleOf(row, leads);
    const { measure, to, column } = rule.kpi;
    const key = [measure, ...to, column].join('\n');
    if (taken.has(key)) throw row.taken(rule.what);
    taken.add(key);
    return rule;
  });
}

function ruleOf(row: Row, leads: SheetLeads): PointsRow {
  const kpi = unitOf(row, leads);
  const points = row.number('points', ['above'], isAbove);
  const per = row.number('per', ['above'], isAbove) ?? 1;
  const one = kpi.measure === 'count' ? points / Math.max(1, per) : points;
  const cap = row.number('cap', ['oneEvent'], (value) => value >= one);
  const ripeDays = row.number('ripens', ['whole'], (value) => value >= 0) ?? 0;
  return { what: row.text('what'), kpi, points, per, cap, ripeDays, quality: gateOf(row, leads) };
}

/**
 * What is counted or added up: the leads that reached a milestone, or a KPI that is a count or a
 * sum. Milestones are tried first: `result` is the milestone "client's result".
 */
function unitOf(row: Row, leads: SheetLeads): VolumeKpi {
  const text = row.needed('what', ['unit']);
  const isOwn = leads.ownColumns().some(({ name }) => name === fold(text));
  if (knownMilestone(text) !== null || isOwn) {
    const id = milestoneNamed(text, leads);
    if (BAD_ENDS.includes(id)) throw row.odd('what', ['unit']);
    return { ...COUNT, id, to: [id] };
  }
  const kpi = kpiOnData(kpiNamed(text, leads), leads);
  if (isRoad(kpi) || kpi.measure === 'average') throw row.odd('what', ['unit']);
  return kpi;
}

const COUNT: Omit<VolumeKpi, 'id' | 'to'> = {
  measure: 'count',
  column: '',
  lessRefunds: false,
  orElse: null,
  unit: 'leads',
  better: 'higher',
  kind: 'volume',
};

function gateOf(row: Row, leads: SheetLeads): PointRule['quality'] {
  const kpi = qualityOf(row, leads);
  if (kpi === null) {
    // Without a quality KPI, a floor or a goal would silently do nothing.
    if (row.text('floor') + row.text('goal') !== '') throw row.blank('quality', ['qualityKpi']);
    return null;
  }
  const floor = qualityLevel(row, 'floor', kpi);
  const goal = qualityLevel(row, 'goal', kpi);
  if (kpi.better === 'higher' ? goal <= floor : goal >= floor) throw row.odd('goal', ['beyondFloor']);
  return { kpi, floor, goal };
}

function isAbove(value: number): boolean {
  return value > 0;
}
