import { isDatedBy, NOBODY, valueAt } from '../leads.ts';
import type { HistoryFrame } from './historyFrame.ts';

/**
 * The numbers of every manager's events in the past periods and this one up to the day, by code, and behind them those of the team;
 * in rising order.
 */
export function amountsOf(
  { days, codes, amounts, asOfDay, past, period }: HistoryFrame,
  people: number,
): readonly (readonly number[])[] {
  const firstDay = past[0]?.period.fromDay ?? period.fromDay;
  const found = Array.from({ length: people + 1 }, (): number[] => []);
  if (amounts !== null)
    days.forEach((day, event) => {
      if (!(day >= firstDay) || !isDatedBy(day, asOfDay)) return;
      const amount = valueAt(amounts, event);
      found[codes[event] ?? NOBODY]?.push(amount);
      found[people]?.push(amount);
    });
  return found.map((own) => own.sort((a, b) => a - b));
}
