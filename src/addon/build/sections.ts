import type { BuildWords } from '../../i18n/en/build.ts';
import { type Texts, columnName } from '../../i18n/index.ts';
import type { FormulaRequest, ReadyPage } from '../api/index.ts';

/**
 * A table on a tab of its own: one formula, with the chart and the colours of its table. Columns
 * are named by their titles; what a title says in brackets behind the name may be left out.
 */
export interface Section {
  readonly words: readonly string[];
  readonly request: FormulaRequest;
  readonly chart: Chart;
  /** Cells that hold exactly this are coloured. */
  readonly marks: readonly CellMark[];
}

export interface Chart {
  readonly title: string;
  /** The column of the labels, then that of the bars. */
  readonly columns: readonly string[];
  readonly colors: readonly string[];
}

interface CellMark {
  readonly column: string;
  readonly value: number;
  readonly color: string;
}

/** The tables that get a tab of their own, each with its chart. */
export function sectionsOf(tab: string, words: BuildWords, texts: Texts): Readonly<Record<ReadyPage, Section>> {
  const request = (name: string): FormulaRequest => ({ name, args: [{ kind: 'table', tab }], replaces: null });
  const { charts } = words;
  const { titles } = texts;
  return {
    board: {
      words: [words.board[0] ?? '', words.boardNote],
      request: request('LEADERBOARD'),
      chart: {
        title: charts.board,
        columns: [columnName('manager', texts), titles.fair],
        colors: ['#1d6f5c'],
      },
      marks: [{ column: titles.place, value: 1, color: '#fff2cc' }],
    },
    funnel: {
      words: words.funnel,
      request: request('KPI_FUNNEL'),
      chart: { title: charts.funnel, columns: [titles.step, titles.leads], colors: ['#3f6fb5'] },
      marks: [],
    },
  };
}
