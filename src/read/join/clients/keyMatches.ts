import type { JoinedTables } from '../joinTables.ts';
import { KEY_KINDS, type KeyKind, keysOfRow } from './rowKeys.ts';

/** By which key a row is known in other tables. */
export function keyMatches({ sources, clients }: JoinedTables): {
  matchOf(row: number, source: number, isNamed: boolean): KeyKind | null;
} {
  const { book, rows, starts, refused, clientOf } = clients;
  const masks = new Int32Array(book.kinds.length);
  const counts = new Int32Array(book.kinds.length);
  const clientMasks = new Map<number, number>();
  sources.forEach(({ reading }, source) => {
    for (let line = 0; line < reading.table.lines.length; line++) {
      const row = (starts[source] ?? 0) + line;
      const client = clientOf[row] ?? -1;
      clientMasks.set(client, (clientMasks.get(client) ?? 0) | (1 << source));
      for (const key of keysOfRow(rows, row)) {
        masks[key] = (masks[key] ?? 0) | (1 << source);
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  });
  return {
    matchOf(row, source, isNamed) {
      const others = (clientMasks.get(clientOf[row] ?? -1) ?? 0) & ~(1 << source);
      if (others === 0) return null;
      if (isNamed) return 'id';
      const keys = keysOfRow(rows, row).filter((key) => !refused.has(key));
      const by = (isKnown: (key: number) => boolean): KeyKind | undefined =>
        KEY_KINDS.find((kind) => keys.some((key) => book.kinds[key] === kind && isKnown(key)));
      return by((key) => ((masks[key] ?? 0) & ~(1 << source)) !== 0) ?? by((key) => (counts[key] ?? 0) > 1) ?? 'id';
    },
  };
}
