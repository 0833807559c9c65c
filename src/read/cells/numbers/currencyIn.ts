import { CURRENCIES } from '../../../i18n/languages.ts';
import { wordsPattern } from '../../../i18n/wordsPattern.ts';
import { dictionaryOf } from '../dictionary.ts';

/**
 * Signs and short names of currencies that every language writes alike, in lower case and without a
 * point at the end.
 */
const SIGNS = {
  RUB: '₽|p|rur',
  USD: '$|us$|us $',
  EUR: '€',
  KZT: '₸',
  UAH: '₴',
  BYN: 'br',
  GBP: '£',
  UZS: "so'm|so’m|soʻm|so‘m|soʼm|so`m",
  KGS: '⃀',
  GEL: '₾',
  AMD: '֏',
  AZN: '₼',
  TRY: '₺|tl',
  INR: '₹|rs',
  ILS: '₪',
  PLN: 'zł',
  CZK: 'kč',
  CNY: '¥|元',
  BRL: 'r$',
  CHF: '',
} as const;

type Code = keyof typeof SIGNS;
const KNOWN = Object.keys(SIGNS) as readonly Code[];
const NAMES: readonly Partial<Record<Code, string>>[] = CURRENCIES.map(({ names }) => names);
const signOf = dictionaryOf([SIGNS], KNOWN);
const nameOf = dictionaryOf(NAMES, KNOWN);

/**
 * More codes that a header may name. In a header not every three capitals are a code (VAT, MRR).
 */
const CODES = /^(?:AED|AUD|BGN|CAD|DKK|HKD|HUF|IDR|JPY|KRW|MDL|MXN|NOK|NZD|RON|RSD|SAR|SEK|SGD|THB|TJS|TMT|VND)$/;

/**
 * The ISO code of the currency that a text names, alone or beside one number: `₽`, `12 500 руб.`,
 * `US$`, `бел. руб.`, `AED`. Any three Latin capitals are taken for a code.
 *
 * @returns Null when the text names no currency. «Сумма» is none; «сум» is one.
 */
export function currencyIn(text: string): string | null {
  const word = text.replace(/[-+−–(]*\d[\d\s.,'’]*/, '').trim();
  return named(word) ?? (/^[A-Z]{3}$/.test(word) ? word : null);
}

function named(word: string): string | null {
  const lower = plain(word);
  const found = signOf(lower) ?? nameOf(lower) ?? KNOWN.find((code) => lower === code.toLowerCase());
  return found ?? (CODES.test(word) ? word : null);
}

function plain(word: string): string {
  return word
    .replace(/[.)]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/**
 * Whether a sign that several countries use may mean this currency: `$` is any dollar or peso, `¥`
 * also the yen, «руб.» also the Belarusian rouble.
 */
export function mayMean(sign: string, code: string): boolean {
  if (sign === '$') return /^(?:(?:AU|CA|HK|NZ|SG|TW)D|MXN|ARS|CLP|COP)$/.test(code);
  return sign === '¥' ? code === 'JPY' : code === 'BYN' && nameOf(plain(sign)) === 'RUB';
}

/**
 * The currency at the end of a header: `Стоимость, RUB`, `Amount (USD)`, `Бюджет, ₽`,
 * `Сумма в рублях`; null when there is none.
 */
export function headerCurrency(header: string): string | null {
  return split(header)?.code ?? null;
}

/** A header without the currency at its end: `Стоимость`. */
export function headerWithoutCurrency(header: string): string {
  return split(header)?.rest ?? header;
}

/** Where a currency may begin in a header: `, `, ` (`, ` в `. Every header of every table is looked at: made once. */
const GAPS = new RegExp(`[\\s,;:([]+(?:${wordsPattern(CURRENCIES.map((one) => one.in))}\\s+)?`, 'gi');

function split(header: string): { readonly rest: string; readonly code: string } | null {
  GAPS.lastIndex = 0;
  for (let gap = GAPS.exec(header); gap !== null; gap = GAPS.exec(header)) {
    const word = header.slice(GAPS.lastIndex).replace(/[\s\])]+$/, '');
    // After a mere space, two letters are more often initials or a role: "Manager TL".
    if (gap.index === 0 || (gap[0].trim() === '' && isShort(word))) continue;
    const code = named(word);
    if (code !== null) return { rest: header.slice(0, gap.index), code };
  }
  return null;
}

/** One or two letters, the first a capital. Compared: the Unicode class takes milliseconds to compile. */
function isShort(word: string): boolean {
  const first = word.charAt(0);
  return word.replace(/\.$/, '').length < 3 && first !== first.toLowerCase();
}
