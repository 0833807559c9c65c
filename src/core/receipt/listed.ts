import type { Leads } from '../leads.ts';
import { type LinesOf, type Receipt, type ReceiptLine, UNLISTED } from './receiptLine.ts';

const OF_OTHERS = UNLISTED.indexOf('manager') + 1;

/** The lines of all leads of a manager, and why the others have none. */
export function listed(leads: Leads, who: number | null, linesOf: LinesOf): Pick<Receipt, 'lines' | 'unlisted'> {
  const { codes } = leads.managers;
  const lines: ReceiptLine[] = [];
  const unlisted = new Uint8Array(leads.count);
  for (let index = 0; index < unlisted.length; index++) {
    if (who !== null && codes[index] !== who) {
      unlisted[index] = OF_OTHERS;
      continue;
    }
    const own = linesOf(index);
    if (typeof own === 'string') unlisted[index] = UNLISTED.indexOf(own) + 1;
    else for (const line of own) lines.push({ index, ...line });
  }
  return { lines, unlisted };
}
