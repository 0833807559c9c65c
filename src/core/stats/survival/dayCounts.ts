/**
 * The waiting times of a group, counted by whole day. The index is the day since the start.
 * Right-censored: who is censored on day d was still waiting at the end of that day.
 */
export interface DayCounts {
  /** How many reached the event on that day. */
  readonly events: ArrayLike<number>;
  /** How many were last seen on that day, still waiting. */
  readonly censored: ArrayLike<number>;
}

/**
 * How many there are on that day.
 *
 * @returns 0 past the end of the counts.
 * @example
 * [countAt([4, 7], 1), countAt([4, 7], 2)] // => [7, 0]
 */
export function countAt(counts: ArrayLike<number>, day: number): number {
  return counts[day] ?? 0;
}

/**
 * How many were last seen on that day, arrived or still waiting.
 *
 * @returns People, 0 past the end of the counts.
 * @example
 * // Two arrive on day 6; one is last seen then and still waits.
 * lastSeenOn(timesOf('6 6 6+ 7'), 6) // => 3
 */
export function lastSeenOn({ events, censored }: DayCounts, day: number): number {
  return countAt(events, day) + countAt(censored, day);
}

/**
 * How many days of a group have to be looked at, day 0 included.
 *
 * @returns Days; 0 for an empty group.
 * @example
 * daysFollowed({ events: [0, 1], censored: [0, 0, 0, 1] }) // => 4
 */
export function daysFollowed({ events, censored }: DayCounts): number {
  return Math.max(events.length, censored.length);
}

/**
 * How many people there are in a group, arrived or still waiting.
 *
 * @example
 * groupSize(timesOf('6 6 6+ 7')) // => 4
 */
export function groupSize(group: DayCounts): number {
  return totalCount(group.events) + totalCount(group.censored);
}

/**
 * The sum of the counts of all days, or of those up to one.
 *
 * @returns 0 without days.
 * @example
 * [totalCount([0, 2, 1]), totalCount([0, 2, 1], 1)] // => [3, 2]
 */
export function totalCount(counts: ArrayLike<number>, lastDay = Infinity): number {
  let sum = 0;
  for (let day = 0; day < counts.length && day <= lastDay; day++) sum += counts[day] ?? 0;
  return sum;
}
