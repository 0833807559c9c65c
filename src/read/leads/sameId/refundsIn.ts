import { isReached, valueAt } from '../../../core/leads.ts';
import type { RefundLine } from '../refunds/refundsOf.ts';
import type { TableReading } from '../tableReading.ts';
import { type IdReading, sumOfRows } from './idReading.ts';
import { type IdRow, wholeDay } from './idRows.ts';

/** Refunds that rows of one lead tell: that of a further part, and rows that tell nothing else. */
export function refundsIn({ lead, parts, backs }: IdReading, { money }: TableReading): readonly RefundLine[] {
  const written = money('refund_amount')?.values;
  const payments = [lead, ...parts];
  /**
   * What a row that only says that it went back takes with it: the payments of its day, else of the
   * first one; that of its item where it names one.
   */
  const priceOf = (row: IdRow): number => {
    const on = (day: number): IdRow[] => payments.filter(({ paid }) => wholeDay(paid) === wholeDay(day));
    const ofDay = on(row.paid).length > 0 ? on(row.paid) : on(lead.paid);
    const ofItem = ofDay.filter(({ item }) => item === row.item);
    return sumOfRows(ofItem.length > 0 ? ofItem : ofDay);
  };
  return [...parts, ...backs]
    .filter(({ refunded }) => isReached(refunded))
    .map((row) => {
      const own = written ? Math.abs(valueAt(written, row.line)) : NaN;
      const amount = [own, row.amount].find((sum) => !Number.isNaN(sum)) ?? priceOf(row);
      return { line: row.line, of: lead.line, at: row.refunded, amount };
    });
}
