import { isReached } from '../../../core/leads.ts';
import { type TellIdNote, sumOfRows } from './idReading.ts';
import { type IdRow, wholeDay } from './idRows.ts';

/**
 * Rows of one id without those that say what another one says: alike in client, payment and its
 * refund, item, amount, status and change. Of payments the upper row stays, else the
 * one of the latest day, of those the lower one.
 */
export function withoutDoubles(rows: readonly IdRow[], tell: TellIdNote): readonly IdRow[] {
  const byKey = new Map<string, IdRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    if (known === undefined || (!isReached(row.paid) && row.latest >= known.latest)) byKey.set(key, row);
  }
  if (byKey.size === rows.length) return rows;
  const kept = new Set(byKey.values());
  const doubles = rows.filter((row) => !kept.has(row));
  const paid = doubles.filter(({ paid: at, refunded }) => isReached(at) && !isReached(refunded));
  tell('same-id-twice', paid, sumOfRows(paid));
  tell(
    'id-repeated',
    doubles.filter(({ paid: at, refunded }) => !isReached(at) || isReached(refunded)),
  );
  return rows.filter((row) => kept.has(row));
}

function keyOf({ client, paid, refunded, item, amount, status, changed }: IdRow): string {
  return [client, wholeDay(paid), wholeDay(refunded), item, amount, status, changed].join('\n');
}
