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

/** Of a country, where the data name no currency. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  RU: 'RUB',
  UA: 'UAH',
  KZ: 'KZT',
  BR: 'BRL',
  PL: 'PLN',
  TR: 'TRY',
  IN: 'INR',
  IL: 'ILS',
  DE: 'EUR',
  FR: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  PT: 'EUR',
  NL: 'EUR',
  AT: 'EUR',
  IE: 'EUR',
  FI: 'EUR',
};

/** Before the number in English and Portuguese, as people there write; else behind it. */
const BEFORE: ReadonlySet<string> = new Set(['$', '£', 'R$', '₹']);

/**
 * The number format of sums with their sign: `18,000 ₽`, `$18,000`.
 *
 * @param currency Code of the currency that the data name, or null.
 * @param locale Of the spreadsheet, such as `ru_RU`; its country decides where the data say nothing.
 */
export function moneyPattern(currency: string | null, locale: string): string {
  const code = currency ?? OF_COUNTRY[locale.replace('-', '_').split('_')[1] ?? ''] ?? null;
  if (code === null) return '#,##0';
  const sign = SIGNS[code] ?? code;
  return BEFORE.has(sign) ? `"${sign}"#,##0` : `#,##0 "${sign}"`;
}
