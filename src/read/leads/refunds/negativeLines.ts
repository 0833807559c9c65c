import { isReached, UNDATED, valueAt } from '../../../core/leads.ts';
import { groupBy } from '../../groupBy.ts';
import type { LineMilestones } from '../lineMilestones.ts';
import { paymentDays } from '../paymentDays.ts';
import type { RefundLine } from './refundsOf.ts';
import type { TableReading } from '../tableReading.ts';

/** Lines with an amount below zero. */
export interface NegativeLines {
  readonly refunds: readonly RefundLine[];
  /** Lines that say what another one says. */
  readonly doubles: readonly number[];
  /** Open lines: nobody paid, so nothing went back. They stay leads, without an amount. */
  readonly open: readonly number[];
}

/**
 * Lines with an amount below zero are refunds where they are paid or refunded themselves, or have
 * the id of a sale.
 *
 * @param lines Those that are asked about.
 */
export function negativeLines(
  reading: TableReading,
  road: LineMilestones,
  isOut: (line: number) => boolean,
  { idOf, clientOf }: Readonly<Record<'idOf' | 'clientOf', (line: number) => string>>,
): NegativeLines {
  const { signs, money, dates } = reading;
  const amounts = signs().mayRefund ? money('amount')?.all : undefined;
  const below = amounts ? [...amounts.keys()].filter((line) => valueAt(amounts, line) < 0 && !isOut(line)) : [];
  if (amounts === undefined || below.length === 0) return { refunds: [], doubles: [], open: [] };
  const [paid, refunded] = [paymentDays(reading, road), road.milestone('refunded')];
  const is = (days: Float64Array | null, line: number): boolean => days !== null && isReached(valueAt(days, line));
  const asked = new Set(below.map(idOf));
  const sold = new Set<string>();
  for (let line = 0; line < amounts.length; line++) {
    if (!is(paid, line) || valueAt(amounts, line) < 0 || isOut(line)) continue;
    const id = idOf(line);
    if (asked.has(id)) sold.add(id);
  }
  sold.delete('');
  const back = (['refunded', 'paid', 'close_date', 'created'] as const).map((id) => dates(id)?.values);
  const isRefund = (line: number): boolean => is(paid, line) || is(refunded, line) || sold.has(idOf(line));
  const all = below.filter(isRefund).map((line) => ({
    line,
    of: null,
    at: back.map((values) => values?.[line] ?? NaN).find(Number.isFinite) ?? UNDATED,
    amount: Math.abs(valueAt(amounts, line)),
  }));
  // Rows without an id may be alike and yet be two.
  const alike = groupBy(all, ({ line, at, amount }) =>
    idOf(line) === '' ? line : [idOf(line), clientOf(line), Math.floor(at), amount].join('\n'),
  );
  const refunds = [...alike.values()].flatMap(([first]) => first ?? []);
  const told = new Set(refunds);
  return {
    refunds,
    doubles: all.filter((refund) => !told.has(refund)).map(({ line }) => line),
    open: below.filter((line) => !isRefund(line)),
  };
}
