import type { Stored } from '../workbook/stored.ts';

/** What a spreadsheet of this locale makes of a text that a person types. A text stays a text. */
export function typedText(value: string, locale: string): Stored {
  const isComma = new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  const text = value.trim();
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  const number = numberOf(
    isComma ? text.replace(/[.\s](?=\d{3})/g, '_').replace(',', '.') : text.replace(/,(?=\d{3})/g, '_'),
  );
  if (number !== null) return { kind: 'number', value: number };
  const day = dayOf(text);
  if (day !== null) return { kind: 'date', value: day };
  // Somebody who begins with a sign is about to calculate: a telephone number becomes an error.
  if (/^[+-][\w( ]/.test(text)) return { kind: 'text', value: `=${text}` };
  return { kind: 'text', value };
}

/** Digits in groups of three, with a currency, a percent sign or a power of ten. */
function numberOf(text: string): number | null {
  const match = /^([+-]?)\s*[$€₽]?\s*(\d{1,3}(?:_\d{3})+|\d+)(\.\d+)?(e[+-]?\d+)?\s*([%$€₽]?)$/i.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = '', power = '', unit = ''] = match;
  const value = Number(`${sign}${whole.replace(/_/g, '')}${decimals}${power}`);
  return unit === '%' ? value / 100 : value;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The serial of `2026-10-01`, `May 5, 2026`, `5 May 2026` or the time `12:30`. */
function dayOf(text: string): number | null {
  const time = /^(\d{1,2}):(\d\d)(?::(\d\d))?$/.exec(text);
  if (time !== null) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]));
  const [, before, month = '', after, year] =
    /^(\d{1,2})? ?([a-z]{3})[a-z]* (?:(\d{1,2}), ?)?(\d{4})$/i.exec(text) ?? [];
  const place = MONTHS.indexOf(month.toLowerCase());
  const day = before ?? after;
  return place < 0 || day === undefined ? null : serialOf(Number(year), place, Number(day));
}

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000 + DAYS_BEFORE_1970;
}

const DAYS_BEFORE_1970 = 25_569;
