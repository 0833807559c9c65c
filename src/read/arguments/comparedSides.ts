import type { CompareSide } from '../../core/compare/difference.ts';
import { KpiError } from '../../core/errors.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { typedText, textArgument } from './plainArguments.ts';
import { whoOf } from './managerArgument.ts';
import { periodArgument } from './periodArgument.ts';
import { type Arg, isDate, single } from '../cells/cell.ts';
import { foldName } from '../cells/fold.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';

/** A side with its name. */
interface NamedSide extends CompareSide {
  readonly name: string;
}

/**
 * The two sides of a comparison: periods when both read as periods, else managers.
 *
 * @throws KpiError `sides-unlike` when one is a period and the other a name, or one is left out;
 *   `period-unreadable` for a text that begins like a date and is not one; `manager-unknown`.
 */
export function comparedSides(
  a: Arg,
  b: Arg,
  leads: SheetLeads,
  locale: SheetLocale & { readonly day: () => number },
): [NamedSide, NamedSide] {
  // April may be somebody.
  const [first, second] = [a, b].map((side) => (isSomebody(side, leads) ? null : periodSide(side, locale)));
  if (first && second) return [first, second];
  const unlike = first ?? second ?? [a, b].some((side) => textArgument(side) === null);
  if (unlike) throw new KpiError('sides-unlike', { a: first?.name ?? typedText(a), b: second?.name ?? typedText(b) });
  return [managerSide(a, 'a', leads), managerSide(b, 'b', leads)];
}

function isSomebody(arg: Arg, leads: SheetLeads): boolean {
  const text = textArgument(arg);
  return text !== null && !/\d/.test(text) && leads.managers.names.some((name) => foldName(name) === foldName(text));
}

function periodSide(arg: Arg, locale: SheetLocale & { readonly day: () => number }): NamedSide | null {
  try {
    const period = periodArgument(arg, locale, locale.day);
    return period && { manager: null, period, name: periodLabel(period) };
  } catch (error) {
    if (error instanceof KpiError && error.code === 'period-unreadable') return null;
    throw error;
  }
}

function managerSide(arg: Arg, argument: string, leads: SheetLeads): NamedSide {
  const text = textArgument(arg);
  if (isDate(single(arg)) || /^\d/.test(text ?? ''))
    throw new KpiError('period-unreadable', { found: typedText(arg), nearest: null, argument });
  const who = whoOf(text, leads);
  const code = who.kind === 'one' ? who.code : 0;
  return { manager: code, period: null, name: leads.managers.names[code] ?? '' };
}
