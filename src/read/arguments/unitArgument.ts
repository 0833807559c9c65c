import { KpiError } from '../../core/errors.ts';
import { PERIOD_UNITS, SPAN_UNITS, type PeriodUnit, type SpanUnit } from '../../core/time/periodUnit.ts';
import { TEXTS, type Texts } from '../../i18n/index.ts';
import { textArgument } from './plainArguments.ts';
import type { Arg } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';

/**
 * Week, month or quarter, by its name in any language; a month when left out.
 *
 * @throws KpiError `unit-unknown`.
 */
export const unitArgument = (arg: Arg, texts: Texts): PeriodUnit => unitOf(arg, texts, PERIOD_UNITS);

/** The same, or a day. */
export const spanArgument = (arg: Arg, texts: Texts): SpanUnit => unitOf(arg, texts, SPAN_UNITS);

function unitOf<U extends SpanUnit>(arg: Arg, texts: Texts, units: readonly U[]): U | 'month' {
  const text = textArgument(arg);
  if (text === null) return 'month';
  const found = units.find((unit) =>
    Object.values(TEXTS).some(({ periodUnits }) => fold(periodUnits[unit]) === fold(text)),
  );
  if (found) return found;
  const known = units.map((unit) => texts.periodUnits[unit]);
  throw new KpiError('unit-unknown', { found: text, nearest: nearest(text, [...units, ...known]), known });
}
