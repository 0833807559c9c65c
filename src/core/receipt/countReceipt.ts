import { sumOf } from '../stats/sumOf.ts';
import type { Receipt } from './receiptLine.ts';

/** Which leads of a share are counted: all that are listed and count, young ones too; or who arrived. */
export type CountedLeads = 'all' | 'reached';

/** The leads that a share stands on, as a number of its own: the sum of the values of its lines. */
export function countReceipt({ lines, unlisted }: Receipt, which: CountedLeads): Receipt {
  const counted = lines.map((line) =>
    line.countsAs === 'out' ? line : { ...line, value: Number(which === 'all' || line.countsAs === 'reached') },
  );
  return { value: sumOf(counted, ({ value }) => value ?? 0), lines: counted, unlisted };
}
