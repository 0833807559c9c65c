import type { Unit } from '../../core/kpis/kpi.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { amountText } from '../targets/amountText.ts';

/** As {@link amountText}, with hours called hours. */
export function cardValueText(value: number, unit: Unit, words: SidebarWords, currency: string | null): string {
  const text = amountText(value, unit, words, currency);
  return unit === 'hours' ? words.card.hours(text) : text;
}
