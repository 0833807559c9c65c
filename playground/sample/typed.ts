import { serialOf } from './calendar.ts';
import type { SampleCell } from './model.ts';

/**
 * How a pasted text becomes a cell: it stays text, or the spreadsheet reads dates and numbers as
 * people of its country write them.
 */
export type Typing = 'text' | 'ru' | 'us';

/** The cell that a spreadsheet makes of a pasted text. Blank is null. */
export function typedCell(text: string, typing: Typing): SampleCell {
  if (text === '') return null;
  if (typing === 'text') return text;
  const flag = FLAGS[typing].indexOf(text);
  if (flag >= 0) return flag % 2 === 0;
  const date = dateIn(text, ISO) ?? dateIn(text, DATES[typing]) ?? durationIn(text);
  return date === null ? (numberIn(text, typing) ?? text) : { date };
}

const FLAGS = { ru: ['TRUE', 'FALSE', 'ИСТИНА', 'ЛОЖЬ'], us: ['TRUE', 'FALSE'] };

const TIME = String.raw`(?: (?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?)?$`;
const ISO = new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)${TIME}`);
const DATES = {
  ru: new RegExp(String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${TIME}`),
  us: new RegExp(String.raw`^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})${TIME}`),
};

/**
 * The serial of a date; null for a day or a time that does not exist, which a spreadsheet leaves as
 * text.
 */
function dateIn(text: string, pattern: RegExp): number | null {
  const parts = pattern.exec(text)?.groups;
  if (parts === undefined) return null;
  const part = (name: string): number => Number(parts[name] ?? 0);
  const [year, month, day] = [part('year'), part('month'), part('day')];
  const exists = month >= 1 && month <= 12 && day >= 1 && serialOf(year, month, day) < serialOf(year, month + 1, 1);
  const time = timeOf(part('hour'), part('minute'), part('second'));
  return exists && time < 1 ? serialOf(year, month, day) + time : null;
}

/**
 * A duration such as 26:10:00 is counted from serial 0: the spreadsheet shows hours, but stores a
 * date of 1899.
 */
function durationIn(text: string): number | null {
  const found = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text);
  return found && timeOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

const timeOf = (hours: number, minutes: number, seconds: number): number =>
  minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : Infinity;

/**
 * Groups, decimals, a percent sign and the currency of the country itself; any other currency stays
 * text.
 */
function numberIn(text: string, typing: 'ru' | 'us'): number | null {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  const found =
    typing === 'ru'
      ? /^([-+]?)(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?(?: ?(?:₽|(%)))?$/.exec(plain)
      : /^(?!.*\$.*%)([-+]?)\$?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?: ?(%))?$/.exec(plain);
  if (found === null) return null;
  const [, sign = '', whole = '', decimals = '0', percent] = found;
  return Number(`${sign}${whole.replace(/[ ,]/g, '')}.${decimals}${percent === undefined ? '' : 'e-2'}`);
}
