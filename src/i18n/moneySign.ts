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

/** The sign of a currency, and on which side of a number it stands. */
export function moneySign(currency: string): { readonly sign: string; readonly isBefore: boolean } {
  const sign = SIGNS[currency] ?? currency;
  return { sign, isBefore: BEFORE.has(sign) };
}
