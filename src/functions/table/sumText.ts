import type { Texts } from '../../i18n/index.ts';
import { moneySign } from '../../i18n/moneySign.ts';
import { valueText } from './valueText.ts';

/**
 * A sum of money inside a sentence, with its sign: `$18,000`, `18,000 ₽`.
 *
 * @param currency Its code; null where the data name none.
 */
export function sumText(value: number, currency: string | null, texts: Texts): string {
  const text = valueText(value, 'money', texts);
  if (currency === null) return text;
  const { sign, isBefore } = moneySign(currency);
  return isBefore ? sign + text : `${text}\u00a0${sign}`;
}
