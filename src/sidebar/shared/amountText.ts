import type { Unit } from '../../core/kpis/kpi.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { moneyText } from './moneyText.ts';

/** A value of a KPI with its unit: 40%, 1,200,000 ₽, 3.5 days. */
export function amountText(
  value: number,
  unit: Unit,
  { tag, kpis }: SidebarWords,
  currency: string | null | undefined = null,
): string {
  if (unit === 'money') return moneyText(value, tag, currency ?? null);
  const style = unit === 'share' ? ('percent' as const) : ('decimal' as const);
  const text = new Intl.NumberFormat(tag, { style, maximumFractionDigits: 1 }).format(value);
  return unit === 'days' ? kpis.days(text) : text;
}

/** A number that nobody knows so exactly, to its first two digits: 230,000 of 226,547; 47.3 is 47. */
export function roughly(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1);
  return Math.round(value / unit) * unit;
}

/** A chance in whole per cent. It is never 0 or 100 % unless it is certain. */
export function chanceText(chance: number, { tag, targets }: SidebarWords): string {
  if (chance < 0.01) return targets.less;
  if (chance > 0.99) return targets.more99;
  return new Intl.NumberFormat(tag, { style: 'percent' }).format(chance);
}

/** The same in a short form: <1%, >99%. */
export function shortChance(chance: number, { tag }: SidebarWords): string {
  const text = new Intl.NumberFormat(tag, { style: 'percent' }).format(Math.min(0.99, Math.max(0.01, chance)));
  return chance < 0.01 ? `<${text}` : chance > 0.99 ? `>${text}` : text;
}

/** A number from the tab whose unit is not known; any other text stays. */
export function plainNumber(text: string, { tag }: SidebarWords): string {
  const value = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? new Intl.NumberFormat(tag, { maximumFractionDigits: 4 }).format(value) : text;
}
