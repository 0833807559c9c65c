import type { ColumnId } from '../headers.ts';
import { headerSense } from './headerSense.ts';

const WHOSE: readonly ColumnId[] = ['id', 'client', 'client_id', 'email', 'phone'];

/**
 * The column that says whose each event is, where it says no more than “Who”: beside what happened
 * that is the client, if nothing else names one. Undefined for any other table.
 */
export function whoseEvents(columns: ReadonlyMap<ColumnId, number>, headers: readonly string[]): number | undefined {
  if (!columns.has('activity') || WHOSE.some((id) => columns.has(id))) return undefined;
  const who = headers.findIndex((header) => {
    const { says, words } = headerSense(header);
    return words === 1 && says('by') > 0;
  });
  return who < 0 ? undefined : who;
}
