import { civilOf, dayOf } from '../../core/time/days.ts';
import { type Period, monthsPeriod } from '../../core/time/period.ts';
import { periodAt } from '../../core/time/periodUnit.ts';
import { TIME_WORDS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof UNITS)[number];
type Words = keyof (typeof TIME_WORDS)[number];

const pattern = (key: Words): string => wordsPattern(TIME_WORDS.map((words) => words[key]));

/** Which of the units stands there: a group for each. */
const anyUnit = (): string => `(?:${UNITS.map((unit) => `(${pattern(unit)})`).join('|')})`;
const unitIn = (groups: readonly (string | undefined)[]): Unit =>
  UNITS[groups.findIndex((group) => group !== undefined)] ?? 'day';

type Form = readonly [RegExp, (groups: readonly (string | undefined)[], day: number) => Period | null];

/** How a period may be written in words, and what it is on a day. */
function wordForms(): readonly Form[] {
  const unit = anyUnit();
  const form = (text: string): RegExp => new RegExp(`^(?:${pattern('in')} )?(?:${text})\\.?$`);
  return [
    [form(pattern('today')), (_, day) => ({ fromDay: day, toDay: day })],
    [form(pattern('yesterday')), (_, day) => ({ fromDay: day - 1, toDay: day - 1 })],
    [form(`${pattern('this')} ${unit}`), (groups, day) => unitAt(unitIn(groups), day)],
    [
      form(`(?:(\\d{1,4}) )?${pattern('last')}(?: (\\d{1,4}))? ${unit}`),
      ([before, behind, ...groups], day) => lastOf(unitIn(groups), day, before ?? behind),
    ],
    [form(`${pattern('since')} ${unit}|${unit} ${pattern('toDate')}`), toDateOf],
    [/^([wmqy])td$/, ([letter], day) => sinceStart(UNITS.find((one) => one.startsWith(letter ?? '-')) ?? 'day', day)],
  ];
}

let forms: readonly Form[] | null = null;

/**
 * A period that counts from a day, in words of any language: today, yesterday, this or last week,
 * month, quarter or year, «последние 30 дней», year to date. Weeks begin on Monday. “This X” is the
 * whole calendar X, “last X” the one before; last N days end with the day, last N weeks, months,
 * quarters and years are whole ones before the running one.
 *
 * @param text Folded.
 * @param day Asked only where the text is such a period.
 */
export function periodInWords(text: string, day: () => number): Period | null {
  for (const [form, periodOf] of (forms ??= wordForms())) {
    const found = form.exec(text);
    if (found) return periodOf(found.slice(1), day());
  }
  return null;
}

function toDateOf(groups: readonly (string | undefined)[], day: number): Period {
  const behind = groups.slice(UNITS.length);
  return sinceStart(unitIn(groups.slice(0, UNITS.length).some(Boolean) ? groups : behind), day);
}

/** Calendar months in a unit; null for those that are counted in days. */
const MONTHS: Readonly<Record<Unit, number | null>> = { day: null, week: null, month: 1, quarter: 3, year: 12 };

function unitAt(unit: Unit, day: number): Period {
  if (unit === 'day') return { fromDay: day, toDay: day };
  return unit === 'year' ? monthsPeriod(civilOf(day).year, 1, 12) : periodAt(unit, day);
}

/** @param count Left out: 1, which is no way to speak of days. */
function lastOf(unit: Unit, day: number, count: string | undefined): Period | null {
  const n = Number(count ?? (unit === 'day' ? 0 : 1));
  if (n === 0) return null;
  if (unit === 'day') return { fromDay: day - n + 1, toDay: day };
  const { fromDay } = unitAt(unit, day);
  const months = MONTHS[unit];
  if (months === null) return { fromDay: fromDay - 7 * n, toDay: fromDay - 1 };
  const { year, month } = civilOf(fromDay);
  return monthsPeriod(year, month - months * n, months * n);
}

/** Up to the day; before it come as many days of the unit before. */
function sinceStart(unit: Unit, day: number): Period {
  const { fromDay } = unitAt(unit, day);
  const months = MONTHS[unit];
  if (months === null) return { fromDay, toDay: day, before: { fromDay: fromDay - 7, toDay: day - 7 } };
  const [start, { year, month, day: date }] = [civilOf(fromDay), civilOf(day)];
  const lastDay = dayOf(year, month - months + 1, 1) - 1;
  const before = {
    fromDay: dayOf(start.year, start.month - months, 1),
    toDay: Math.min(dayOf(year, month - months, date), lastDay),
  };
  return { fromDay, toDay: day, before };
}
