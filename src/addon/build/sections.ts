import type { BuildWords } from '../../i18n/en/build.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import type { Argument, FormulaRequest, ArgumentTab } from '../api/index.ts';

/**
 * A part of the Dashboard: one formula, with the chart and the colours of its table. Columns are
 * named by their titles; what a title says in brackets behind the name may be left out.
 */
export interface Section {
  readonly words: readonly string[];
  readonly request: FormulaRequest;
  readonly chart: Chart | null;
  /** Cells that hold exactly this are coloured. */
  readonly marks: readonly CellMark[];
  /** Colours shares: the closer to 1, the better. */
  readonly hasShades: boolean;
  /** Rows that are kept free below the table; null: as many as the like of it needs. */
  readonly spare: number | null;
}

export interface Chart {
  readonly type: 'BAR' | 'LINE';
  readonly title: string;
  /** The column of the labels, then those of the series. */
  readonly columns: readonly string[];
  readonly colors: readonly string[];
}

interface CellMark {
  /** Null: in any column. */
  readonly column: string | null;
  readonly value: string | number;
  readonly color: string;
}

const [GOLD, RED, AMBER] = ['#fff2cc', '#f4c7c3', '#fce8b2'] as const;
const [GREEN, BLUE, GREY] = ['#1d6f5c', '#3f6fb5', '#b8c0ca'] as const;

/** A longer period has more days, and each month one more row. */
const [DAYS_OF_YEAR, WEEKS_OF_YEAR] = [366, 52] as const;

const PAID_SOON = 'created > paid in 14';

/** What depends on the data. */
export interface DashboardChoice {
  /** Of the trend, as a word. */
  readonly unit: string;
  /** What is shown day by day. */
  readonly volume: 'revenue' | 'sales';
  /** The cell that holds the period of all that have one; null: no cell does. */
  readonly period: string | null;
}

/**
 * What the Dashboard shows, from top to bottom, all of it for the period in a cell of the tab. A table
 * whose length is that of the period comes last, where nothing stands below it.
 */
export function sectionsOf(
  tab: string,
  { unit, volume, period: periodCell }: DashboardChoice,
  words: BuildWords,
  texts: Texts,
): readonly Section[] {
  const data: Argument = { kind: 'table', tab };
  const rows = (id: ArgumentTab): Argument => ({ kind: 'rows', tab: id, isOptional: false });
  const period: Argument | null = periodCell === null ? null : { kind: 'cells', reference: periodCell };
  const text = (value: string): Argument => ({ kind: 'text', value });
  const { charts } = words;
  const { titles, trend, pace, scorecard } = texts;
  const section = (
    words: readonly string[],
    name: string,
    args: readonly (Argument | null)[],
    more: Partial<Section> = {},
  ): Section => ({
    words,
    request: { name, args: [data, ...args], replaces: null },
    chart: null,
    marks: [],
    hasShades: false,
    spare: null,
    ...more,
  });
  return [
    section(words.board, 'LEADERBOARD', [null, period], {
      chart: {
        type: 'BAR',
        title: charts.board,
        columns: [columnName('manager', texts), titles.fair],
        colors: [GREEN],
      },
      marks: [{ column: titles.place, value: 1, color: GOLD }],
    }),
    section(words.funnel, 'KPI_FUNNEL', [null, period], {
      chart: { type: 'BAR', title: charts.funnel, columns: [titles.step, titles.leads], colors: [BLUE] },
    }),
    section(words.bottleneck, 'KPI_BOTTLENECK', [null, period], {
      marks: [{ column: null, value: texts.bottleneck.here, color: RED }],
    }),
    section(words.scorecard, 'KPI_SCORECARD', [rows('targets'), period, null, rows('holidays')], {
      hasShades: true,
    }),
    section(words.game, 'KPI_LEVELS', [rows('points'), rows('levels')], { hasShades: true }),
    section(words.badges, 'KPI_BADGES', [rows('badges'), period]),
    section(words.trend, 'KPI_TREND', [text(PAID_SOON), null, text(unit)], {
      spare: WEEKS_OF_YEAR,
      chart: {
        type: 'LINE',
        title: charts.trend,
        columns: [titles.period, kpiName(PAID_SOON, texts), trend.mean, titles.low, titles.high],
        colors: [GREEN, '#7b8794', GREY, GREY],
      },
      marks: Object.values(trend.signals).map((value) => ({ column: null, value, color: AMBER })),
    }),
    section(words.pace, 'KPI_PACE', [text(volume), null, period, null, rows('targets'), rows('holidays')], {
      spare: DAYS_OF_YEAR,
      chart: {
        type: 'LINE',
        title: charts.pace,
        columns: [pace.day, kpiName(volume, texts), pace.line, pace.before, pace.usual, scorecard.low, scorecard.high],
        colors: [GREEN, '#1f2937', BLUE, GREY, '#8fc7b9', '#8fc7b9'],
      },
    }),
  ];
}
