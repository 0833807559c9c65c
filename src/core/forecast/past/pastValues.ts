import { quantile } from '../../stats/quantile.ts';
import type { History } from '../history.ts';

/** The values of past periods, of whole ones where there are any: a part of a month is no month. */
export function wholeValues(histories: readonly History[]): number[] {
  const past = histories.flatMap((history) => history.past.filter(({ value }) => value !== null));
  const whole = past.filter(({ work }) => work === 1);
  return (whole.length > 0 ? whole : past).map(({ value }) => value ?? 0);
}

/**
 * What one's past periods were, to compare a target with: the middle one, the best one and how
 * many; of whole periods where there are any.
 */
export interface PastValues {
  readonly median: number | null;
  readonly best: number | null;
  readonly periods: number;
}

export function pastValues(histories: readonly History[]): PastValues {
  const values = wholeValues(histories).sort((a, b) => a - b);
  const best = histories[0]?.better === 'lower' ? values[0] : values[values.length - 1];
  return { median: quantile(values, 0.5), best: best ?? null, periods: values.length };
}
