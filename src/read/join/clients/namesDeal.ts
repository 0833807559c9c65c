import { headerSense } from '../../table/columns/headerSense.ts';
import type { WordClass } from '../../table/columns/wordEntries.ts';

/** Whether a header names a deal or an order and nothing of it: «Заказ», Order ID. */
export function namesDeal(header: string): boolean {
  const { says, unknown } = headerSense(header);
  const isOfDeal = says('deal') > 1 || (says('lead') > 1 && says('id') > 1);
  return isOfDeal && unknown === 0 && !OTHER.some((of) => says(of) > 0);
}

/** What else a column of deals may hold: their sums, days, people. */
const OTHER: readonly WordClass[] = [
  'money',
  'day',
  'status',
  'stage',
  'client',
  'manager',
  'source',
  'product',
  'detail',
  'paid',
  'email',
  'measure',
];
