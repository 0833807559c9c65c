import { civilOf, dayOf } from '../../../core/time/days.ts';
import type { DateTexts } from './dateTexts.ts';
import { type ToldOrder, isDotted } from './dayOrder.ts';
import { atSecond } from './plausible.ts';

/**
 * How many Dates, and how many texts, are needed to believe that a spreadsheet swapped the Dates.
 */
const ENOUGH = 3;
const MONTH_DAYS = 31;

/**
 * Repairs, in `values`, Dates whose day and month a spreadsheet has swapped. Somebody pasted
 * 05/11/2026 and 25/11/2026 into a spreadsheet that expects the month first: the first became the
 * Date 11 May, the second stayed text, because there is no month 25.
 *
 * So the Dates are swapped back when there are at least three of them, none after the 12th of a
 * month, and at least three texts that all prove one order; but not when that would move Dates out
 * of the time that the texts cover. With fewer Dates or texts they stay as they are, but are in
 * doubt.
 *
 * @param values The serials of the Dates; NaN for all other cells.
 * @param texts The texts of the column, decoded.
 * @param order What the texts prove.
 * @returns The leads whose date has changed, and the leads whose date is in doubt.
 */
export function turnBack(values: Float64Array, texts: DateTexts, order: ToldOrder): Turned {
  if (order !== 'day' && order !== 'month') return NONE;
  const swapped = swappedDates(values);
  const span = swapped.length === 0 ? null : spanOf(texts);
  if (span === null) return NONE;
  const others = swapped.filter(({ lead, at }) => at !== values[lead]);
  if (swapped.length < ENOUGH || span.count < ENOUGH) return { turned: [], doubtful: others.map(({ lead }) => lead) };
  const isFar = (at: number): number => Number(at < span.first - MONTH_DAYS || at > span.last + MONTH_DAYS);
  const thrownOut = swapped.reduce((sum, { lead, at }) => sum + isFar(at) - isFar(values[lead] ?? NaN), 0);
  const turned = thrownOut > 0 ? [] : others;
  for (const { lead, at } of turned) values[lead] = at;
  return { turned: turned.map(({ lead }) => lead), doubtful: [] };
}

interface Turned {
  readonly turned: readonly number[];
  readonly doubtful: readonly number[];
}

const NONE: Turned = { turned: [], doubtful: [] };

/** Every Date with its day and month swapped; none when one of them cannot be swapped. */
function swappedDates(values: Float64Array): { lead: number; at: number }[] {
  const swapped: { lead: number; at: number }[] = [];
  for (let lead = 0; lead < values.length; lead++) {
    const at = values[lead] ?? NaN;
    if (Number.isNaN(at)) continue;
    const { year, month, day } = civilOf(at);
    if (day > 12) return [];
    const seconds = Math.round((at - Math.floor(at)) * 864e5) / 1000;
    swapped.push({ lead, at: atSecond(dayOf(year, day, month), seconds) });
  }
  return swapped;
}

/**
 * The first and the last date of the texts that prove the order. Null when there are none, or when
 * one of the texts can be read in the other way too.
 */
function spanOf(texts: DateTexts): { readonly count: number; readonly first: number; readonly last: number } | null {
  let [count, first, last] = [0, Infinity, -Infinity];
  for (let i = 0; i < texts.leads.length; i++) {
    const day = texts.days[i];
    // A spreadsheet that expects the day first hardly swaps 05.11. One that expects the month first
    // does swap the 11.05 of others.
    if (!day || day.order === null || (isDotted(day.text) && day.order !== 'month')) continue;
    if (day.order === 'either') return null;
    const at = texts.serialAt(i);
    count++;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return count === 0 ? null : { count, first, last };
}
