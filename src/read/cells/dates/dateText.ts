import { MONTHS, WEEKDAYS } from '../../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../../i18n/wordsPattern.ts';
import { flagOf } from '../flagOf.ts';
import { monthOf } from './monthOf.ts';
import { numericDate } from './numericDate.ts';
import { isNothing, normalText } from '../normalText.ts';
import { numberSerial } from './plausible.ts';
import { UNREADABLE } from '../columnValues.ts';
import type { Zone } from './zone.ts';

/**
 * The pattern of a date in words. It may start with a weekday, which is ignored. The date is in
 * digits, or day, month in words and year, or month, day and year. Then may come `г.`, `в` or `at`,
 * the time, and `Uhr`.
 */
function wordyPattern(): RegExp {
  const words = (pick: (month: (typeof MONTHS)[number]) => string): string => wordsPattern(MONTHS.map(pick));
  const weekday = wordsPattern(WEEKDAYS.flat());
  const day = `(\\d{1,2})${words(({ ordinals }) => ordinals)}?`;
  const month = `([${LETTERS}]+)`;
  const of = `(?:${words((month) => month.of)}\\s+)?`;
  const dayFirst = `${day}[\\s.-]*${of}${month}[\\s.,-]*${of}`;
  const monthFirst = `${month}[\\s.-]*${day}[\\s.,-]+`;
  const date = `(?:(\\d+[-./]\\d+[-./]\\d+)|(?:${dayFirst}|${monthFirst})(\\d{4}|\\d\\d)(?!\\d))`;
  const year = `(?:\\s?${words(({ year }) => year)}\\.?(?![${LETTERS}]))?`;
  const at = `(?:,?\\s${words(({ at }) => at)}(?=\\s))?`;
  const clock = `(?:\\s?${words((month) => month.clock)})?`;
  return new RegExp(`^\\s*(?:${weekday}[.,\\s]+)?${date}${year}${at}(.*?)${clock}[\\s.,;]*$`);
}

let wordy: RegExp | null = null;

/**
 * The local serial of a date written as text: in digits (see {@link numericDate}), with the month
 * in words (`5 ноября 2026 г. в 14:30`, `Thu, Nov 5th, 2026 2:30 PM`, `5-Nov-26`), or as the number
 * of {@link numberSerial}.
 *
 * @param monthFirst Whether 05/11/2026 begins with the month.
 * @returns NaN when the text says that there is no date (`не закрыта`, `—`); UNREADABLE for any
 *   other text.
 */
export function textSerial(text: string, monthFirst: boolean, zone: Zone): number {
  const numeric = numericDate(text, monthFirst, zone);
  if (!Number.isNaN(numeric)) return numeric;
  const wordy = wordySerial(text, monthFirst, zone);
  return !Number.isNaN(wordy) ? wordy : otherSerial(normalText(text), zone);
}

function wordySerial(text: string, monthFirst: boolean, zone: Zone): number {
  const [date, digits, dayBefore, monthAfter, monthBefore = '', dayAfter, year = '', time = ''] =
    (wordy ??= wordyPattern()).exec(text.toLowerCase()) ?? [];
  if (date === undefined) return NaN;
  const day = digits ?? `${dayBefore ?? dayAfter}.${monthOf(monthAfter ?? monthBefore)}.${year}`;
  return numericDate(day + time, digits !== undefined && monthFirst, zone);
}

function otherSerial(text: string, zone: Zone): number {
  if (text === '' || isNothing(text) || flagOf(text) === false) return NaN;
  return /^\d+(?:[.,]\d+)?$/.test(text) ? numberSerial(Number(text.replace(',', '.')), zone) : UNREADABLE;
}
