/**
 * Days and moments in the canonical view are a DATETIME of the school's own clock; NULL is never, and
 * this one is "known to have happened, but not when".
 */
export const UNDATED = "DATETIME '9999-12-31 00:00:00'";

/**
 * The earliest of several columns; one that is NULL is no rival, unlike with LEAST alone.
 *
 * @example
 * earliest(['a', 'b']) // => 'COALESCE(LEAST(a, b), a, b)'
 */
export function earliest(columns: readonly string[]): string {
  return columns.reduce((first, next) => `COALESCE(LEAST(${first}, ${next}), ${first}, ${next})`);
}

/** The sooner of two where "not known when" wins: what surely has happened counts on every day. */
export function sooner(a: string, b: string): string {
  return `IF(${a} = ${UNDATED} OR ${b} = ${UNDATED}, ${UNDATED}, ${earliest([a, b])})`;
}

/** Reached on a known day, not after that day. NULL where never. */
export const isDatedBy = (when: string, asOf: string): string => `DATE(${when}) <= ${asOf}`;

/** Reached by that day, even if nobody knows when. NULL where never. */
export const isReachedBy = (when: string, asOf: string): string => `(${when} = ${UNDATED} OR ${isDatedBy(when, asOf)})`;
