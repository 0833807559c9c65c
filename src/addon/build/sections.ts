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

const PAID_SOON = 'created > paid in 14';

/** What depends on the data. */
export interface DashboardChoice {
  /** Of the trend, as a word. */
  readonly unit: string;
  /** What is shown day by day. */
  readonly volume: 'revenue' | 'sales';
}

/**
 * What the Dashboard shows, from top to bottom. A table that grows every month comes last, where
 * nothing stands below it.
 */
export function sectionsOf(
  tab: string,
  { unit, volume }: DashboardChoice,
  words: BuildWords,
  texts: Texts,
): readonly Section[] {
  const data: Argument = { kind: 'table', tab };
  const rows = (id: ArgumentTab): Argument => ({ kind: 'rows', tab: id, isOptional: false });
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
    ...more,
  });
  return [
    section(words.board, 'LEADERBOARD', [], {
      chart: {
        type: 'BAR',
        title: charts.board,
        columns: [columnName('manager', texts), titles.fair],
        colors: [GREEN],
      },
      marks: [{ column: titles.place, value: 1, color: GOLD }],
    }),
    section(words.funnel, 'KPI_FUNNEL', [], {
      chart: { type: 'BAR', title: charts.funnel, columns: [titles.step, titles.leads], colors: [BLUE] },
    }),
    section(words.bottleneck, 'KPI_BOTTLENECK', [], {
      marks: [{ column: null, value: texts.bottleneck.here, color: RED }],
    }),
    section(words.scorecard, 'KPI_SCORECARD', [rows('targets'), null, null, rows('holidays')], {
      hasShades: true,
    }),
    section(words.pace, 'KPI_PACE', [text(volume), null, null, null, rows('targets'), rows('holidays')], {
      chart: {
        type: 'LINE',
        title: charts.pace,
        columns: [pace.day, kpiName(volume, texts), pace.line, pace.before, pace.usual, scorecard.low, scorecard.high],
        colors: [GREEN, '#1f2937', BLUE, GREY, '#8fc7b9', '#8fc7b9'],
      },
    }),
    section(words.game, 'KPI_LEVELS', [rows('points'), rows('levels')], { hasShades: true }),
    section(words.badges, 'KPI_BADGES', [rows('badges')]),
    section(words.trend, 'KPI_TREND', [text(PAID_SOON), null, text(unit)], {
      chart: {
        type: 'LINE',
        title: charts.trend,
        columns: [titles.period, kpiName(PAID_SOON, texts), trend.mean, titles.low, titles.high],
        colors: [GREEN, '#7b8794', GREY, GREY],
      },
      marks: Object.values(trend.signals).map((value) => ({ column: null, value, color: AMBER })),
    }),
  ];
}
