import { type AttainedTarget, attainmentBoard } from '../../../core/board/attainmentBoard.ts';
import type { BoardStanding } from '../../../core/board/leaderboard.ts';
import { KpiError } from '../../../core/errors.ts';
import { evaluate } from '../../../core/kpis/evaluate.ts';
import { milestonesOf } from '../../../core/kpis/kpi.ts';
import { ripePeriod } from '../../../core/kpis/ripePeriod.ts';
import { attainment } from '../../../core/targets/attainment.ts';
import { targetPeriod } from '../../../core/targets/targetPeriod.ts';
import type { Period } from '../../../core/time/period.ts';
import type { Texts } from '../../../i18n/index.ts';
import { managerNames } from '../../../read/arguments/managerArgument.ts';
import type { SheetLeads } from '../../../read/leads/sheetLeads.ts';
import { memo } from '../../../read/memo.ts';
import type { ReadTarget, TargetRow } from '../../../read/tabs/rows/targetRows.ts';
import { managerColumn } from '../../table/managerColumn.ts';
import { rowsTitle } from '../../table/rowsTitle.ts';
import { type Column, type Table, tableOf } from '../../table/table.ts';
import { type BoardAsk, askedPart } from './boardAsk.ts';
import { onlyKpi, rankingColumn } from './rankingColumn.ts';

/**
 * The board by how much of their own targets each manager reached, in the asked period or the
 * running one. It takes targets of the ranking's KPI; for a Score all targets by their weights.
 *
 * @throws KpiError `mode-needs-targets` when no target is for this board.
 */
export function targetBoard(leads: SheetLeads, ask: BoardAsk, targets: readonly ReadTarget[], texts: Texts): Table {
  const names = managerNames(leads);
  const asked = targetsAsked(targets, leads, ask);
  if (asked.length === 0) throw new KpiError('mode-needs-targets', { mode: texts.modes.target });
  leads.expect(asked.flatMap(({ target }) => milestonesOf(target.kpi)));
  const attained = attainedOf(asked, leads, ask.asOfDay);
  const standings = attainmentBoard(attained, names).filter(({ place }) => place !== null);

  const { titles, board: words } = texts;
  const isScore = onlyKpi(ask.ranking) === null;
  const shifted = new Map(
    asked
      .filter(({ isShifted }) => isShifted)
      .map(({ target: { kpi, per }, period }) => [`${per} ${kpi.id}`, { kpi, period }]),
  );
  const value = rankingColumn(ask.ranking, texts, { shifted: [...shifted.values()], untold: [] });
  const columns: readonly Column<BoardStanding>[] = [
    { title: titles.place, format: 'integer', cell: ({ place }) => place },
    managerColumn(texts, ({ manager }) => names[manager] ?? ''),
    // 100 is the level to reach, as in every Score.
    {
      ...value,
      title: value.title + value.note,
      cell: (line) => (isScore ? line.fair && line.fair * 100 : line.value),
    },
    { title: rowsTitle(leads, texts), format: 'integer', cell: (line) => line.leads },
    { title: titles.attained, format: 'share', cell: ({ fair }) => fair },
    // No adjustment for luck: what was reached is a fact. No change is shown: targets of two
    // periods are not compared.
    { title: words.couldBe, format: 'text', cell: () => null },
    { title: titles.change, format: 'text', cell: () => null },
  ];
  const lines = askedPart(standings, ask, leads);
  return {
    ...tableOf(columns, lines),
    behind: (line) =>
      asked
        .filter(({ target }) => target.manager === lines[line]?.manager)
        .map(({ target, period }) => ({
          kpi: target.kpi,
          leads,
          who: target.manager,
          timeframe: { period, asOfDay: ask.asOfDay },
        })),
  };
}

/** A target of a manager, in its week, month or quarter; with a limit in the newest ripe one. */
interface AskedTarget {
  readonly target: TargetRow;
  readonly period: Period;
  readonly isShifted: boolean;
}

/**
 * The targets that the board is about: those of managers, of its KPI, and for a period that is not
 * shorter than the asked one.
 */
function targetsAsked(targets: readonly ReadTarget[], leads: SheetLeads, ask: BoardAsk): readonly AskedTarget[] {
  const kpi = onlyKpi(ask.ranking);
  return targets.flatMap(({ value: target }): AskedTarget[] => {
    if (target === null || (kpi !== null && target.kpi.id !== kpi.id)) return [];
    const own = targetPeriod(target.per, ask.period, ask.asOfDay);
    if (target.manager === null || target.teams !== null || own === null) return [];
    const period = ripePeriod(target.kpi, leads, { period: own, asOfDay: ask.asOfDay }) ?? own;
    return [{ target, period, isShifted: period !== own }];
  });
}

/** What each manager, by code, reached of their targets. */
function attainedOf(
  asked: readonly AskedTarget[],
  leads: SheetLeads,
  asOfDay: number,
): readonly (readonly AttainedTarget[])[] {
  // Several people have a target of one KPI.
  const known = memo();
  const attainedBy = (code: number, { target, period }: AskedTarget): AttainedTarget => {
    const { kpi, per, goal, weight } = target;
    const evidence = known(`${per} ${kpi.id}`, () => evaluate(kpi, leads, { period, asOfDay }));
    const { value = null, leads: count = 0 } = evidence.managers[code] ?? {};
    const share = attainment(value, goal, kpi.better) ?? (isNothingLeft(value, target) ? NOTHING_LEFT : null);
    return { share, weight, value, leads: count };
  };
  return leads.managers.names.map((_, code) =>
    asked.filter(({ target }) => target.manager === code).map((one) => attainedBy(code, one)),
  );
}

/**
 * Attainment of a target where less is better, when the value is 0: the same as for half the
 * target.
 */
const NOTHING_LEFT = 2;

function isNothingLeft(value: number | null, { kpi }: TargetRow): boolean {
  return value === 0 && kpi.better === 'lower';
}
