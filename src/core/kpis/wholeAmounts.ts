import { isDatedBy, isWritten, type Leads, UNDATED, valueAt } from '../leads.ts';

/**
 * How much each lead is worth in all: its amount with all of its parts that are known at the end of
 * `asOfDay`, in money; NaN where no amount is written.
 *
 * @returns Null when there is no such column.
 * @example
 * const leads = leadsOf({ paid: [2, 3], amount: [50, 80], parts: [[[9, 30]]] });
 * [5, 9].map((asOfDay) => [...wholeAmounts(leads, asOfDay)]) // => [[50, 80], [80, 80]]
 */
export function wholeAmounts(leads: Leads, asOfDay: number): Float64Array | null {
  const [amounts, parts] = [leads.number('amount'), leads.parts()];
  if (amounts === null || parts === null) return amounts;
  const whole = amounts.slice();
  parts.leads.forEach((lead, part) => {
    const [day, amount] = [valueAt(parts.paid, part), valueAt(parts.amounts, part)];
    if (!isWritten(amount) || !(isDatedBy(day, asOfDay) || day === UNDATED)) return;
    const before = valueAt(whole, lead);
    whole[lead] = isWritten(before) ? before + amount : amount;
  });
  return whole;
}
