import { isOnADay } from '../../../core/leads.ts';
import { groupBy } from '../../groupBy.ts';

/** Something that a row of a table tells about a lead. */
export interface JoinedEvent {
  readonly source: number;
  readonly line: number;
  readonly at: number;
  readonly size: number;
}

const SECONDS_A_DAY = 86_400;
const isTimed = ({ at }: JoinedEvent): boolean => isOnADay(at) && at % 1 !== 0;

/**
 * Events of one kind of one lead, each once: a row that is written twice counts once, and so does
 * an event that two tables tell. Events of one second are one in two tables, and as many as stand
 * in one table. A day without a time is an event of that day that another table tells with its time.
 *
 * @param rowText What stands in the row of an event.
 * @returns The events in the order of time, those without a day last.
 */
export function distinctEvents(
  events: readonly JoinedEvent[],
  rowText: (event: JoinedEvent) => string,
): readonly JoinedEvent[] {
  if (events.length < 2) return events;
  const tables = [...groupBy(events, (event) => event.source).values()].map((all) => once(all, rowText));
  const timed = most(
    tables.map((all) => all.filter(isTimed)),
    ({ at }) => Math.round(at * SECONDS_A_DAY),
  );
  const whole = most(
    tables.map((all, i) => {
      const others = tables.filter((_, j) => j !== i).map((other) => other.filter(isTimed));
      const seen = new Map(
        [
          ...groupBy(
            most(others, ({ at }) => Math.round(at * SECONDS_A_DAY)),
            dayOf,
          ),
        ].map(([day, of]) => [day, of.length]),
      );
      return all.filter((event) => {
        const left = seen.get(dayOf(event)) ?? 0;
        if (!isTimed(event) && left > 0) seen.set(dayOf(event), left - 1);
        return !isTimed(event) && left === 0;
      });
    }),
    dayOf,
  );
  return [...timed, ...whole].sort((a, b) => (a.at === b.at ? 0 : a.at - b.at));
}

const dayOf = ({ at }: JoinedEvent): number => Math.floor(at);

/** The events of a table without those of a row that is written twice. */
function once(events: readonly JoinedEvent[], rowText: (event: JoinedEvent) => string): readonly JoinedEvent[] {
  if (events.length < 2) return events;
  const seen = new Set<string>();
  return events.filter((event) => {
    const text = isTimed(event) ? `${event.at} ${event.size}` : rowText(event);
    return seen.size < seen.add(text).size;
  });
}

/** As many events of a moment as the table with the most has; of each the greatest size. */
function most(tables: readonly (readonly JoinedEvent[])[], momentOf: (event: JoinedEvent) => number): JoinedEvent[] {
  const filled = tables.filter((all) => all.length > 0);
  if (filled.length < 2) return [...(filled[0] ?? [])];
  const found = new Map<number, JoinedEvent[]>();
  for (const all of filled)
    for (const [moment, same] of groupBy(all, momentOf)) {
      const own = [...same].sort((a, b) => sizeOf(b) - sizeOf(a));
      const known = found.get(moment) ?? [];
      const [some, more] = known.length >= own.length ? [known, own] : [[...own], known];
      found.set(
        moment,
        some.map((event, i) => larger(event, more[i])),
      );
    }
  return [...found.values()].flat();
}

const sizeOf = ({ size }: JoinedEvent): number => (Number.isNaN(size) ? -1 : size);

function larger(event: JoinedEvent, other: JoinedEvent | undefined): JoinedEvent {
  return other !== undefined && sizeOf(other) > sizeOf(event) ? { ...event, size: other.size } : event;
}
