import type { CompareSide } from '../../core/compare/difference.ts';
import { KpiError } from '../../core/errors.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { typedText, textArgument } from './plainArguments.ts';
import { regrouped } from '../slices/regrouped.ts';
import { oneAsked } from '../slices/whoAsked.ts';
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
): { readonly sides: [NamedSide, NamedSide]; readonly leads: SheetLeads } {
  // April may be somebody.
  const [first, second] = [a, b].map((side) => (isSomebody(side, leads) ? null : periodSide(side, locale)));
  if (first && second) return { sides: [first, second], leads };
  const unlike = first ?? second ?? [a, b].some((side) => textArgument(side) === null);
  if (unlike) throw new KpiError('sides-unlike', { a: first?.name ?? typedText(a), b: second?.name ?? typedText(b) });
  const one = managerSide(a, 'a', leads);
  const other = managerSide(b, 'b', one.leads);
  const { names, codes } = other.leads.managers;
  // Somebody beside a team with them in it is compared with the others of the team.
  const people = [one, other].map(({ side }) => side.manager).filter((code) => code < leads.managers.names.length);
  const apart = codes.map((code, lead) => {
    const own = leads.managers.codes[lead] ?? code;
    return people.includes(own) ? own : code;
  });
  return {
    sides: [one.side, other.side],
    leads: codes === leads.managers.codes ? leads : regrouped(leads, names, apart),
  };
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

function managerSide(
  arg: Arg,
  argument: string,
  all: SheetLeads,
): { readonly side: NamedSide & { readonly manager: number }; readonly leads: SheetLeads } {
  const text = textArgument(arg);
  if (isDate(single(arg)) || /^\d/.test(text ?? ''))
    throw new KpiError('period-unreadable', { found: typedText(arg), nearest: null, argument });
  const { who, leads } = oneAsked(arg, all);
  const manager = who.kind === 'one' ? who.code : 0;
  return { side: { manager, period: null, name: leads.managers.names[manager] ?? '' }, leads };
}
