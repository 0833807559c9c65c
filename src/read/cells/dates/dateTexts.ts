import { type DayText, dayText } from './dayText.ts';
import { atSecond } from './plausible.ts';
import { UNREADABLE } from '../columnValues.ts';

/**
 * The texts of one column of dates. Even 100,000 texts name only a few hundred different days, and
 * each day is decoded once.
 */
export interface DateTexts {
  readonly add: (text: string, lead: number) => void;
  /** The different days. */
  readonly all: readonly DayText[];
  /** For each text: the index of its lead and of its day. */
  readonly leads: readonly number[];
  readonly days: readonly DayText[];
  /** The serial of a text. Its day must be decoded before. */
  readonly serialAt: (index: number) => number;
}

export function dateTexts(): DateTexts {
  const all: DayText[] = [];
  const [leads, seconds]: [number[], number[]] = [[], []];
  const days: DayText[] = [];
  const [whole, cut] = [new Map<string, DayText>(), new Map<string, DayText>()];

  function add(text: string, lead: number): void {
    const colon = text.indexOf(':');
    const clock = colon < 0 ? 0 : clockSeconds(text, colon);
    leads.push(lead);
    if (!Number.isNaN(clock)) {
      days.push(colon < 0 ? once(whole, text, '') : once(cut, text.slice(0, hourAt(text, colon)), '0:00'));
      seconds.push(clock);
    } else {
      days.push(newDay(text));
      seconds.push(0);
    }
  }

  function once(known: Map<string, DayText>, text: string, midnight: string): DayText {
    let day = known.get(text);
    if (day === undefined) {
      day = newDay(text + midnight);
      known.set(text, day);
    }
    return day;
  }

  function newDay(text: string): DayText {
    const day = dayText(text);
    all.push(day);
    return day;
  }

  function serialAt(index: number): number {
    const clock = seconds[index] ?? NaN;
    const serial = atSecond(days[index]?.serial ?? NaN, clock);
    // A time of day without a date.
    return Number.isNaN(serial) && clock > 0 ? UNREADABLE : serial;
  }

  return { add, all, leads, days, serialAt };
}

/**
 * Seconds since midnight of the `14:30` or `14:30:05` at the end of a text. NaN when the text ends
 * otherwise, or when there is no such time.
 */
function clockSeconds(text: string, colon: number): number {
  const { length } = text;
  const hour = hourAt(text, colon) < colon - 1 ? two(text, colon - 2) : digit(text, colon - 1);
  const minute = two(text, colon + 1);
  const hasSeconds = length === colon + 6 && text.charCodeAt(colon + 3) === 58;
  const second = hasSeconds ? two(text, colon + 4) : length === colon + 3 ? 0 : NaN;
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : NaN;
}

/** Where the hour begins. */
function hourAt(text: string, colon: number): number {
  return digit(text, colon - 2) >= 0 ? colon - 2 : colon - 1;
}

function two(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

/** NaN when it is not a digit. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}
