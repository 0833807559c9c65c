import { MAGNITUDES } from '../../../i18n/languages.ts';
import { LETTERS } from '../../../i18n/wordsPattern.ts';
import { dictionaryOf } from '../dictionary.ts';
import { currencyIn } from './currencyIn.ts';

const POWERS = { thousand: 1e3, million: 1e6, billion: 1e9 } as const;
const magnitudeOf = dictionaryOf(MAGNITUDES, ['thousand', 'million', 'billion']);
const ofMoney = dictionaryOf(
  MAGNITUDES.map((one) => one.ofMoney),
  ['thousand', 'million'],
);

const WORD = new RegExp(`[${LETTERS}]+|[$€£¥₽₴₸]`, 'g');

/** From this length on a word for thousands means nothing else. */
const A_WORD = 3;

/**
 * By how much the amounts below a header are to be multiplied: 1000 under `Сумма, тыс. руб.` and
 * `Amount, $k`, else 1. A single letter counts only beside a currency.
 */
export function headerMagnitude(header: string): number {
  const words: readonly string[] = header.toLowerCase().match(WORD) ?? [];
  for (const [at, word] of words.entries()) {
    const isBeside = [words[at - 1], words[at + 1]].some((other) => other !== undefined && currencyIn(other) !== null);
    const power = word.length >= A_WORD || isBeside ? magnitudeOf(word) : undefined;
    const other = isBeside ? ofMoney(word) : undefined;
    const found = power ?? other;
    if (found !== undefined) return POWERS[found];
  }
  return 1;
}
