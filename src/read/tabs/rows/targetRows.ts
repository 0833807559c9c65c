import { KpiError } from '../../../core/errors.ts';
import type { Target } from '../../../core/targets/target.ts';
import type { Arg } from '../../cells/cell.ts';
import { fold, foldName } from '../../cells/fold.ts';
import { comesLater } from '../../arguments/managerArgument.ts';
import { kpiNamed } from '../../arguments/kpiNamed.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { goalNumber } from './goalNumber.ts';
import { memo } from '../../memo.ts';
import { leadsByTeam } from '../../slices/leadsByTeam.ts';
import type { OwnKpis } from './ownKpis.ts';
import type { RowOf } from '../rowReader.ts';
import { type RowRead, readEach, rowsOf } from '../tabRows.ts';
import { TARGETS } from '../tabs.ts';
import { wordIn } from '../tabWords.ts';

type Row = RowOf<typeof TARGETS>;

/** A target, as a row of the Targets tab defines it. */
export interface TargetRow extends Target {
  /** Where it is the target of a team: the leads by team, in which `manager` is its code. */
  readonly teams: SheetLeads | null;
  /** Whose target it is and its KPI, as people wrote them. */
  readonly who: string;
  readonly kpiText: string;
  /** True when a share was typed as per cent: 40 is read as 40 %. */
  readonly isPercent: boolean;
}

/** A row with its target or its mistake, and in both cases the text about whom and which KPI. */
export type ReadTarget = RowRead<TargetRow> & { readonly who: string; readonly kpiText: string };

/**
 * The targets of a Targets tab, in its order. A row with a mistake stays in the list, with its
 * mistake. A second target for the same person, KPI and period is a mistake.
 *
 * @throws KpiError `tab-unreadable` or `tab-empty` when it is no Targets tab.
 */
export function targetsOf(
  range: Arg,
  leads: SheetLeads,
  own: OwnKpis = [],
  argument = 'targets',
): readonly ReadTarget[] {
  const rows = rowsOf(TARGETS, range, argument);
  const taken = new Set<string>();
  const ofTeams = memo();
  const read = readEach(rows, 'who', (row) => {
    const target = targetOfRow(row, leads, own, () => ofTeams('teams', () => leadsByTeam(leads)));
    const key = [target.teams === null, target.manager, fold(target.kpi.id), target.per].join('\n');
    if (taken.has(key)) throw row.taken([row.text('who'), row.text('kpi'), row.text('per')].filter(Boolean).join(', '));
    taken.add(key);
    return target;
  });
  return read.map((one, index) => ({
    ...one,
    who: rows[index]?.text('who') ?? '',
    kpiText: rows[index]?.text('kpi') ?? '',
  }));
}

/**
 * The target of one row. A blank manager, or a word for everybody, means the whole team; a name that
 * is nobody's may be a team's. A blank
 * period is a month. A share may be written as 0.4, 40% or 40.
 *
 * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`, `manager-later`, and those of {@link kpiNamed}.
 */
function targetOfRow(row: Row, leads: SheetLeads, own: OwnKpis, byTeam: () => SheetLeads): TargetRow {
  const who = row.text('who');
  const kpiText = row.needed('kpi', []);
  const kpi = kpiNamed(kpiText, leads, own);
  const whose = whoseOf(row, leads, byTeam);
  const words = kpi.unit === 'share' ? 'share' : kpi.unit === 'points' ? 'points' : 'above';
  // 0 is no target, except in points, where it is the middle of the scale.
  const goalOf = (value: number): number => (value === 0 && kpi.unit !== 'points' ? NaN : goalNumber(value, kpi.unit));
  const typed = row.number('target', [words], (value) => !Number.isNaN(goalOf(value)));
  const goal = goalOf(typed);
  const per = row.word('per');
  const weight = row.number('weight', ['above'], (value) => value > 0) ?? 1;
  return { ...whose, who, kpi, kpiText, goal, isPercent: goal !== typed, per, weight };
}

function whoseOf(row: Row, leads: SheetLeads, byTeam: () => SheetLeads): Pick<TargetRow, 'manager' | 'teams'> {
  const { names } = leads.managers;
  const text = row.text('who');
  const code = names.findIndex((name) => foldName(name) === foldName(text));
  if (code >= 0) return { manager: code, teams: null };
  if (text === '' || wordIn(TARGETS.id, text, ['everybody']) !== undefined) return { manager: null, teams: null };
  const teams = byTeam();
  const team = teams.managers.names.findIndex((name) => foldName(name) === foldName(text));
  if (team >= 0) return { manager: team, teams };
  if (comesLater(text, leads)) throw new KpiError('manager-later', { found: text });
  const all = [...names, ...teams.managers.names];
  throw row.odd('who', ['everybody', ...all], all);
}

/** The name of whose target it is; null for the whole team. */
export function nameOfTarget({ manager, teams }: TargetRow, leads: SheetLeads): string | null {
  return manager === null ? null : ((teams ?? leads).managers.names[manager] ?? null);
}
