import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import type { HostOptions } from './withHost.ts';
import { tableIn } from './tableOf.ts';

const board = tableIn('LEADERBOARD');

/** A board without its header row. */
export function rowsOf(data: Arg, args: readonly Arg[] = [], host: HostOptions = {}): unknown[][] {
  return tableOf(data, args, host).slice(1);
}

/** A board with its header row. */
export function tableOf(data: Arg, args: readonly Arg[] = [], host: HostOptions = {}): unknown[][] {
  return board([data, ...args], host);
}

/**
 * Deals by manager: how many leads paid a day later, of how many. `{ Anna: [40, 100] }` is 40 of
 * 100.
 */
export function team(
  people: Readonly<Record<string, readonly [paid: number, leads: number]>>,
  created = '2026-09-01',
): Cell[][] {
  const from = new Date(`${created}T00:00:00Z`);
  const to = new Date(from.getTime() + 86_400_000);
  const rows = Object.entries(people).flatMap(([name, [paid, leads]]) =>
    Array.from({ length: leads }, (_, i): Cell[] => [name, from, i < paid ? to : '']),
  );
  return [['Manager', 'Created', 'Paid'], ...rows];
}
