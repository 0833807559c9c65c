/** Signs of currencies; where one is not listed, its code stands behind the number. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  RUB: '₽',
  UAH: '₴',
  KZT: '₸',
  BRL: 'R$',
  PLN: 'zł',
  TRY: '₺',
  INR: '₹',
  ILS: '₪',
};

/** Before the number in English and Portuguese, as people there write; else behind it. */
const BEFORE: ReadonlySet<string> = new Set(['$', '£', 'R$', '₹']);

/**
 * The number format of sums with their sign: `18,000 ₽`, `$18,000`.
 *
 * @param currency Its code; null where nothing names it.
 */
export function moneyPattern(currency: string | null): string {
  if (currency === null) return '#,##0';
  const sign = SIGNS[currency] ?? currency;
  return BEFORE.has(sign) ? `"${sign}"#,##0` : `#,##0 "${sign}"`;
}
