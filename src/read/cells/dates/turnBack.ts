import { civilOf, dayOf } from '../../../core/time/days.ts';
import type { DateTexts } from './dateTexts.ts';
import { type ToldOrder, isDotted } from './dayOrder.ts';
import { atSecond } from './plausible.ts';

/** How many Dates, and how many texts, it takes to believe that a spreadsheet turned the Dates. */
const ENOUGH = 3;
const MONTH_DAYS = 31;

/**
 * Puts right what a spreadsheet of the other habit did when somebody pasted 05/11/2026 and
 * 25/11/2026: the first became 11 May, a Date, and the second stayed text, because there is no
 * month 25. So: at least three Dates, none after the 12th, beside at least three texts that all
 * prove one order. Day and month of each Date change places, in `values`; not when that would throw
 * Dates out of the time that the texts tell about. With fewer Dates or texts they stay, but are in
 * doubt.
 *
 * @param values What the Dates are; NaN for all other cells.
 * @param texts Decoded.
 * @param order What the texts prove.
 * @returns The leads whose date is another one now, and those whose date may be.
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

/** Every Date with day and month in each other's place; none when one of them cannot be. */
function swappedDates(values: Float64Array): { lead: number; at: number }[] {
  const swapped: { lead: number; at: number }[] = [];
  for (let lead = 0; lead < values.length; lead++) {
    const at = values[lead] ?? NaN;
    if (at !== at) continue;
    const { year, month, day } = civilOf(at);
    if (day > 12) return [];
    const seconds = Math.round((at - Math.floor(at)) * 864e5) / 1000;
    swapped.push({ lead, at: atSecond(dayOf(year, day, month), seconds) });
  }
  return swapped;
}

/**
 * The first and the last date of the texts that prove the order; null when there are none, or one
 * of them could be read in the other way too.
 */
function spanOf(texts: DateTexts): { readonly count: number; readonly first: number; readonly last: number } | null {
  let [count, first, last] = [0, Infinity, -Infinity];
  for (let i = 0; i < texts.leads.length; i++) {
    const day = texts.days[i];
    // Hardly a spreadsheet turns 05.11 of those who write the day first; those who do turn 11.05 of
    // all others.
    if (!day || day.order === null || (isDotted(day.text) && day.order !== 'month')) continue;
    if (day.order === 'either') return null;
    const at = texts.serialAt(i);
    count++;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return count === 0 ? null : { count, first, last };
}
