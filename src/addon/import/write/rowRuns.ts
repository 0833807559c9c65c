import type { PutIn } from '../../api/index.ts';

/** Rows below a row that follow each other. `after` is the row above the first one. */
export type RowRun = PutIn;

/** Numbers of rows, from 1 and sorted, as runs of rows that follow each other. */
export function rowRuns(rows: readonly number[]): RowRun[] {
  const runs: { after: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.after + last.count + 1 === row) last.count++;
    else runs.push({ after: row - 1, count: 1 });
  }
  return runs;
}

/** So many calls take a few seconds; more of them would take minutes. */
export const MOST_RUNS = 300;

/**
 * Runs joined over the smallest gaps until there are few enough of them: the rows of a gap are then
 * written too, as they are.
 */
export function fewRuns(runs: readonly RowRun[], most = MOST_RUNS): RowRun[] {
  const gaps = runs.slice(1).map((run, at) => run.after - endOf(runs[at]));
  const widest = [...gaps].sort((a, b) => a - b)[runs.length - most - 1] ?? -1;
  const joined: { after: number; count: number }[] = [];
  runs.forEach((run, at) => {
    const last = joined[joined.length - 1];
    if (last !== undefined && (gaps[at - 1] ?? Infinity) <= widest) last.count = endOf(run) - last.after;
    else joined.push({ ...run });
  });
  return joined;
}

const endOf = (run: RowRun | undefined): number => (run === undefined ? 0 : run.after + run.count);
