import type { Grid } from '../../addon/api/index.ts';
import { moneyText } from './moneyText.ts';

type Format = Grid['formats'][number];

const DECIMALS: Partial<Record<Format, number>> = { days: 1, hours: 1, emails: 1, pace: 2, decimal: 1, mixed: 2 };

/**
 * A cell of a result in the user's language, a sum with its sign. Dates are ISO texts already.
 *
 * @param currency Of sums.
 */
export function cellText(
  value: string | number | boolean,
  format: Format,
  tag: string,
  currency: string | null = null,
): string {
  if (typeof value !== 'number') return String(value);
  if (format === 'share')
    return new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      value,
    );
  if (format === 'text') return String(value);
  if (format === 'money') return moneyText(value, tag, currency);
  return new Intl.NumberFormat(tag, { maximumFractionDigits: DECIMALS[format] ?? 0 }).format(value);
}

/** 2 Feb 2026, or 2 Feb when the year stands elsewhere. @param iso Such as `2026-02-02`. */
export function isoDayText(iso: string, tag: string, year: 'with year' | 'without year' = 'with year'): string {
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(year === 'with year' ? { year: 'numeric' } : {}),
  });
  return withoutYearSign(format, `${iso}T00:00:00Z`).replace(/ /g, '\u00a0');
}

/** November 2026. @param month Such as `2026-11`. */
export function monthText(month: string, tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return withoutYearSign(format, `${month}-01T00:00:00Z`);
}

/** Russian dates end in «г.», which a list does not need. */
function withoutYearSign(format: Intl.DateTimeFormat, instant: string): string {
  const parts = format.formatToParts(new Date(instant));
  if (parts[parts.length - 1]?.type === 'literal') parts.pop();
  return parts.map(({ value }) => value).join('');
}
