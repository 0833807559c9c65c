import type { Schedules } from '../../core/time/schedule.ts';
import { KpiError } from '../../core/errors.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { reachOf } from '../../core/targets/audit.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { historiesOf } from '../../core/forecast/histories.ts';
import { scoreLine } from '../../core/targets/scoreLine.ts';
import { type Period, previousPeriod } from '../../core/time/period.ts';
import { periodAt, periodLabel } from '../../core/time/periodUnit.ts';
import { type Language, type Texts, columnName, fill, sentence } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { memo } from '../../read/leads/memo.ts';
import type { ReadTarget, TargetRow } from '../../read/tabs/targetRows.ts';
import type { Table } from '../table/table.ts';
import { targetPeriod } from '../../core/targets/targetPeriod.ts';

export interface ScorecardOptions {
  readonly targets: readonly ReadTarget[];
  readonly period: Period | null;
  readonly asOfDay: number;
  readonly schedules: Schedules;
}

/** Each target of the Targets tab, in its order, against what was reached; a row that cannot be read or counted says why in the last column. */
export function scorecardAnswer(
  leads: SheetLeads,
  { targets, period: asked, asOfDay, schedules }: ScorecardOptions,
  texts: Texts,
  language: Language,
): Table {
  const { scorecard: words, board, tabs } = texts;
  const measured = memo();
  const told = memo();

  function line(read: ReadTarget): (string | number | null)[] {
    const head = [read.who || (tabs.targets.everybody.split('|')[0] ?? ''), read.kpiText];
    if (read.mistake !== null) return [...head, ...BLANKS, sentence(read.mistake, language)];
    try {
      return [...head, ...lineOf(read.value)];
    } catch (error) {
      if (!(error instanceof KpiError)) throw error;
      return [...head, ...BLANKS, sentence(error, language)];
    }
  }

  function lineOf(target: TargetRow): (string | number | null)[] {
    const { kpi, manager, per } = target;
    const period = targetPeriod(per, asked, asOfDay);
    if (period === null) {
      const facts = { per: texts.periodUnits[per], period: asked ? periodLabel(asked) : '' };
      return [...BLANKS, fill(words.longer, facts)];
    }
    leads.expect(milestonesOf(kpi));
    const key = `${per} ${kpi.id}`;
    const evidence = measured(key, () => evaluate(kpi, leads, { period, asOfDay }));
    const { managers, team } = told(key, () => historiesOf(kpi, leads, { unit: per, asOfDay, schedules, period }));
    const value = (manager === null ? null : evidence.managers[manager]) ?? evidence.team;
    const history = (manager === null ? null : managers[manager]) ?? team;
    const found = scoreLine(target, value, history, schedules.of(manager));
    const reach = period.toDay <= asOfDay ? null : reachOf(found.chance);
    const notes = [
      target.isPercent ? fill(words.percent, { typed: String(target.goal * 100) }) : '',
      found.goal === target.goal ? '' : words.daysOff,
      reach !== 'sentence' ? '' : wasSentence(target, period) ? words.again : words.sentence,
    ];
    return [
      periodLabel(period),
      found.actual,
      found.goal,
      found.attained,
      found.expected,
      found.low,
      found.high,
      found.chance,
      found.perDay,
      value.ripening,
      notes.filter(Boolean).join(' '),
    ];
  }

  /** Whether the period before had as little chance, seen from the same distance. */
  function wasSentence({ kpi, manager, per, goal }: TargetRow, { fromDay }: Period): boolean {
    const period = previousPeriod(periodAt(per, fromDay));
    const day = period.fromDay + (asOfDay - fromDay);
    const { managers, team } = told(`before ${per} ${kpi.id}`, () =>
      historiesOf(kpi, leads, { unit: per, asOfDay: day, schedules, period }),
    );
    const history = (manager === null ? null : managers[manager]) ?? team;
    return reachOf(outlookOf(history).chance(goal)) === 'sentence';
  }

  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      { title: words.kpi, format: 'text' },
      { title: texts.trend.period, format: 'text' },
      { title: words.actual, format: 'mixed' },
      { title: words.target, format: 'mixed' },
      { title: words.attained, format: 'share' },
      { title: words.expected, format: 'mixed' },
      { title: words.low, format: 'mixed' },
      { title: words.high, format: 'mixed' },
      { title: words.chance, format: 'share' },
      { title: words.perDay, format: 'mixed' },
      { title: board.ripening, format: 'integer' },
      { title: words.note, format: 'text' },
    ],
    rows: targets.map(line),
  };
}

/** Between the name of the KPI and the note. */
const BLANKS: readonly null[] = Array<null>(10).fill(null);
