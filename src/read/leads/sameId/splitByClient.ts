import { isOnADay, isReached, NEVER } from '../../../core/leads.ts';
import { groupBy } from '../../groupBy.ts';
import { type IdRow, wholeDay } from './idRows.ts';

/**
 * Rows of one id, by lead: another client and another day, of creation or else of payment, mean that
 * the number was given twice. Clients with a day in common are one lead, and so are all where one
 * has no day at all. Rows without a client go with those of their day, else with the earliest ones.
 * The order of rows changes nothing.
 *
 * @returns The rows of each lead, in the order of the lines.
 */
export function splitByClient(rows: readonly IdRow[]): readonly (readonly IdRow[])[] {
  const named = rows.find(({ client }) => client !== '');
  if (rows.every(({ client }) => client === '' || client === named?.client)) return [rows];
  const clients = groupBy(
    rows.filter(({ client }) => client !== ''),
    ({ client }) => client,
  );
  const leadOf = groups<string>();
  const clientOn = new Map<number, string>();
  for (const [client, own] of clients) {
    const days = daysOf(own);
    if (days.length === 0) return [rows];
    for (const day of days) {
      const other = clientOn.get(day);
      if (other === undefined) clientOn.set(day, client);
      else leadOf.join(client, other);
    }
  }
  const earliest = clientOn.get([...clientOn.keys()].reduce((a, b) => Math.min(a, b))) ?? '';
  const clientOf = (row: IdRow): string =>
    row.client === '' ? (clientOn.get(daysOf([row])[0] ?? NEVER) ?? earliest) : row.client;
  return [...groupBy(rows, (row) => leadOf.of(clientOf(row))).values()];
}

/** The days on which rows were created, else paid. */
function daysOf(rows: readonly IdRow[]): readonly number[] {
  const created = rows.map((row) => row.created).filter(isReached);
  return created.length > 0 ? created : rows.map(({ paid }) => wholeDay(paid)).filter(isOnADay);
}

/** Groups that are joined step by step; each is named by one of its members. */
function groups<T>(): { of(one: T): T; join(one: T, other: T): void } {
  const parents = new Map<T, T>();
  function of(one: T): T {
    let top = one;
    for (let parent = parents.get(top); parent !== undefined; parent = parents.get(top)) top = parent;
    if (top !== one) parents.set(one, top);
    return top;
  }
  return {
    of,
    join(one, other) {
      const [a, b] = [of(one), of(other)];
      if (a !== b) parents.set(a, b);
    },
  };
}
