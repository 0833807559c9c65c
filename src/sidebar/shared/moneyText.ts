/** Signs that stand before the number, as people who use them write. */
const BEFORE = /^(?:[A-Z]{0,2}\$|£|₹)$/;

/**
 * A sum with the sign of its currency: $18,000, 18,000 ₽.
 *
 * @param currency Its code; null where nothing names it.
 */
export function moneyText(value: number, tag: string, currency: string | null): string {
  const text = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }).format(Math.abs(value));
  const minus = value < 0 ? '−' : '';
  if (currency === null) return minus + text;
  const sign = signOf(currency);
  return minus + (BEFORE.test(sign) ? sign + text : `${text}\u00a0${sign}`);
}

/** A code that no one knows stays as it is. */
function signOf(currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return currency;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}
