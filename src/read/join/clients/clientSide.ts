import { cellAt } from '../../cells/columnReader.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import type { Cell } from '../../cells/cell.ts';
import type { PutKey } from './contactsIn.ts';

/** The side of the client in each line of calls or letters. */
export interface ClientSide<Key extends string | number> {
  /** Puts the keys of the client; none where nobody knows which side is the client's. */
  each(line: number, put: PutKey<Key>): void;
  /** Whether the client called or wrote: the client stands where it came from. */
  isFrom(line: number): boolean;
}

/** Where contacts of one kind stand: in columns, or on the client's side of calls or letters. */
export interface ContactPlaces<Key extends string | number> {
  readonly columns: readonly number[];
  readonly side: ClientSide<Key> | null;
}

/** Who talks to more different people than this is the team: a line, a mailbox. */
const MOST_PARTNERS = 5;

/**
 * Finds the client's side of calls or letters. The other side is the team's: a number or an address
 * that has many different partners, that stands on both sides, or that is none at all (an internal
 * number, a name). Where both sides may be the client's, the direction decides; without one, where
 * the team calls from internal numbers, whoever else called is a client, else whoever was called.
 *
 * @param from Columns of who called or wrote, `to` those of who was called or written to.
 * @param came Whether a line is incoming: true, outgoing: false; null where nothing says so.
 */
export function clientSide<Key extends string | number>(
  table: SourceTable,
  { from, to }: { readonly from: readonly number[]; readonly to: readonly number[] },
  eachKey: (cell: Cell, put: PutKey<Key>) => void,
  came: (line: number) => boolean | null,
): ClientSide<Key> {
  const keysOf = (columns: readonly number[], line: number): readonly Key[] => {
    const keys: Key[] = [];
    for (const column of columns) eachKey(cellAt(table, line, column), (key) => keys.push(key));
    return keys;
  };
  const partners = new Map<Key, Set<Key>>();
  const meet = (one: Key, other: Key): void => {
    const met = partners.get(one) ?? new Set();
    if (met.size <= MOST_PARTNERS) partners.set(one, met.add(other));
  };
  const { length } = table.lines;
  if (from.length > 0 && to.length > 0)
    for (let line = 0; line < length; line++) {
      const [one] = keysOf(from, line);
      const [other] = keysOf(to, line);
      if (one !== undefined && other !== undefined) {
        meet(one, other);
        meet(other, one);
      }
    }
  const isTeam = (key: Key): boolean => (partners.get(key)?.size ?? 0) > MOST_PARTNERS;
  const clientsAt = (columns: readonly number[], line: number): readonly Key[] =>
    keysOf(columns, line).filter((key) => !isTeam(key));
  /** Whether the team calls from numbers that are no phones. */
  const isInternal = Array.from(table.lines.keys()).some(
    (line) => keysOf(from, line).length === 0 && keysOf(to, line).length > 0,
  );
  const sideOf = (line: number): readonly [keys: readonly Key[], isFrom: boolean] => {
    const [callers, called] = [clientsAt(from, line), clientsAt(to, line)];
    if (callers.length === 0) return [called, false];
    if (called.length === 0) return [callers, true];
    return (came(line) ?? isInternal) ? [callers, true] : [called, false];
  };
  return { each: (line, put) => sideOf(line)[0].forEach((key) => put(key)), isFrom: (line) => sideOf(line)[1] };
}
