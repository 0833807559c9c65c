import { KpiError } from '../../core/errors.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../core/time/periodUnit.ts';
import { TEXTS, type Texts } from '../../i18n/index.ts';
import { textArgument } from './plainArguments.ts';
import type { Arg } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';

/**
 * Week, month or quarter, by its name in any language; a month when left out.
 *
 * @throws KpiError `unit-unknown`.
 */
export function unitArgument(arg: Arg, texts: Texts): PeriodUnit {
  const text = textArgument(arg);
  if (text === null) return 'month';
  const found = PERIOD_UNITS.find((unit) =>
    Object.values(TEXTS).some(({ periodUnits }) => fold(periodUnits[unit]) === fold(text)),
  );
  if (found) return found;
  const known = PERIOD_UNITS.map((unit) => texts.periodUnits[unit]);
  throw new KpiError('unit-unknown', { found: text, nearest: nearest(text, [...PERIOD_UNITS, ...known]), known });
}
