import type { Unit } from '../../core/kpis/kpi.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { amountText } from '../shared/amountText.ts';

/** As {@link amountText}, but hours are written as hours, and less than one hour as minutes. */
export function cardValueText(value: number, unit: Unit, words: SidebarWords, currency: string | null): string {
  if (unit !== 'hours') return amountText(value, unit, words, currency);
  const minutes = Math.round(value * 60);
  return minutes < 60 ? words.card.minutes(minutes) : words.card.hours(amountText(value, unit, words, currency));
}
