import type { Leads } from '../leads.ts';
import type { LinesOf, Receipt, ReceiptLine, Unlisted } from './receiptLine.ts';

/** The lines of all leads of a manager, and why the others have none. */
export function listed(leads: Leads, who: number | null, linesOf: LinesOf): Pick<Receipt, 'lines' | 'unlisted'> {
  const { codes } = leads.managers;
  const lines: ReceiptLine[] = [];
  const unlisted: (Unlisted | null)[] = [];
  for (let index = 0; index < leads.count; index++) {
    const own = who !== null && codes[index] !== who ? 'manager' : linesOf(index);
    unlisted.push(typeof own === 'string' ? own : null);
    if (typeof own !== 'string') for (const line of own) lines.push({ index, ...line });
  }
  return { lines, unlisted };
}
