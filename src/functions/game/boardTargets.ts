import { KpiError } from '../../core/errors.ts';
import { type Attained, attainmentBoard } from '../../core/board/attainmentBoard.ts';
import { cut } from '../../core/board/leaderboard.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { attainment } from '../../core/targets/attainment.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import type { BoardOptions } from './board.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { memo } from '../../read/leads/memo.ts';
import { managerNames, whoOf } from '../../read/arguments/managers.ts';
import type { ReadTarget, TargetRow } from '../../read/tabs/targetRows.ts';
import type { Table } from '../table/table.ts';
import { targetPeriod } from '../../core/targets/targetPeriod.ts';

/** What a target that asks for less is reached by where nothing at all is left: as much as anybody pays for half of it. */
const NOTHING_LEFT = 2;

/**
 * The board by what each manager reached of their own targets, in the asked period or the one that is running: of the ranking's KPI, or of all by weight where it is
 * a Score. Targets of the team and those for another period are left aside.
 *
 * @throws KpiError `mode-needs-targets` when none is left.
 */
export function targetBoardAnswer(
  leads: SheetLeads,
  { ranking, period: asked, top, focus: focused, asOfDay }: Omit<BoardOptions, 'mode'>,
  targets: readonly ReadTarget[],
  texts: Texts,
): Table {
  const names = managerNames(leads);
  const only = ranking.isScore ? undefined : ranking.parts[0]?.kpi;
  const good = targets.flatMap(({ value }) => {
    if (value === null || (only !== undefined && value.kpi.id !== only.id)) return [];
    const period = targetPeriod(value.per, asked, asOfDay);
    return value.manager === null || period === null ? [] : [{ target: value, period }];
  });
  if (good.length === 0) throw new KpiError('mode-needs-targets', { mode: texts.modes.target });
  leads.expect(good.flatMap(({ target }) => milestonesOf(target.kpi)));
  const measured = memo();

  function attainedBy({ target, period }: (typeof good)[number]): Attained {
    const { kpi, per, goal, weight, manager } = target;
    const evidence = measured(`${per} ${kpi.id}`, () => evaluate(kpi, leads, { period, asOfDay }));
    const { value = null, leads: count = 0 } = evidence.managers[manager ?? -1] ?? {};
    const share = attainment(value, goal, kpi.better) ?? (isNothingLeft(value, target) ? NOTHING_LEFT : null);
    return { share, weight, value, leads: count };
  }

  const standings = attainmentBoard(
    names.map((_, code) => good.filter(({ target }) => target.manager === code).map(attainedBy)),
    names,
  ).filter(({ place }) => place !== null);
  const focus = whoOf(focused, leads);
  const { board } = texts;
  return {
    columns: [
      { title: board.place, format: 'integer' },
      { title: columnName('manager', texts), format: 'text' },
      { title: only ? kpiName(only.id, texts) : board.score, format: only?.unit ?? 'score' },
      { title: board.leads, format: 'integer' },
      { title: board.attained, format: 'share' },
      { title: board.couldBe, format: 'text' },
      { title: board.change, format: 'text' },
    ],
    rows: cut(standings, top, focus.kind === 'one' ? focus.code : null).map(
      ({ place, manager, value, leads: count, fair }) => [
        place,
        names[manager] ?? '',
        only ? value : fair && fair * 100,
        count,
        fair,
        null,
        null,
      ],
    ),
  };
}

function isNothingLeft(value: number | null, { kpi }: TargetRow): boolean {
  return value === 0 && kpi.better === 'lower';
}
