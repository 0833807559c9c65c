/**
 * Days in a row, of a set of days.
 *
 * @returns First day and length of each run, in order of time.
 */
export function daysInARow(days: ReadonlySet<number>): { readonly fromDay: number; readonly days: number }[] {
  const runs: { fromDay: number; days: number }[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.fromDay + last.days === day) last.days++;
    else runs.push({ fromDay: day, days: 1 });
  }
  return runs;
}
