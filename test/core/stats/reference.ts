import figures from '../../reference/survival.json';
import { frozen } from './frozen.ts';
import type { Waiting } from './waiting.ts';

/** What the survival package of R says; see test/reference/README.md. */
export const SURVIVAL = frozen(figures);

/** The people of the named groups, each with their time and whether the event came. */
export function peopleOf(groups: readonly string[]): Waiting[] {
  const people = new Map(Object.entries(SURVIVAL.people));
  return groups.flatMap((name) => {
    const { time, status } = people.get(name) ?? { time: [], status: [] };
    return time.map((day, i) => ({ day, arrived: status[i] === 1 }));
  });
}
