import { KpiError } from '../../core/errors.ts';
import { compareNames } from '../../core/kpis/compareNames.ts';
import { columnMissing } from '../../core/kpis/evaluate.ts';
import type { Evidence } from '../../core/kpis/evidence/evidence.ts';
import { type Leads, NOBODY } from '../../core/leads.ts';
import { type Arg, type Cell, type Result, type Value, isBlank, isGrid, isOmitted, single } from '../cells/cell.ts';
import { foldName, nearest, tidyName } from '../cells/fold.ts';

/**
 * Who is asked about: the whole team, one manager, or a range of names that is answered by a range
 * of the same shape.
 */
export type Who =
  | { readonly kind: 'team' }
  | { readonly kind: 'one'; readonly code: number }
  | { readonly kind: 'range'; readonly codes: readonly (readonly (number | null)[])[] };

/**
 * Who the `manager` argument asks about: the whole team when it is left out.
 *
 * In a range, a blank cell or a name without leads has no code, and its answer stays blank: a list
 * of the team may hold a newcomer. Blank rows at the end are cut, so that `A2:A` spills no further
 * than its names.
 *
 * @param later Somebody who is not yet known on the day of the data is refused, or is asked about as
 *   somebody without leads.
 * @throws KpiError `manager-unknown` when a single name is not in the data, `manager-later` when it
 *   is not yet known on their day, `nobody-yet` when none is; `column-missing` when the data name no managers.
 */
export function whoOf(arg: Arg, leads: Leads, later: 'refused' | 'without leads' = 'refused'): Who {
  const value = single(arg);
  if (isOmitted(value)) return { kind: 'team' };
  const codes = new Map(managerNames(leads).map((name, code) => [foldName(name), code]));
  const codeOf = (cell: Cell): number | null => (isBlank(cell) ? null : (codes.get(foldName(String(cell))) ?? null));
  if (isGrid(value)) {
    return { kind: 'range', codes: filledRows(value).map((row) => row.map(codeOf)) };
  }
  const code = codeOf(value) ?? (later !== 'refused' && comesLater(String(value), leads) ? codes.size : null);
  if (code === null) throw unknownManager(String(value), leads);
  return { kind: 'one', code };
}

/** The rows of a range of names, without blank ones at its end. */
export function filledRows(names: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return names.slice(
    0,
    Math.max(
      1,
      names.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0),
    ),
  );
}

/**
 * The names of all managers in the data, by code.
 *
 * @throws KpiError `column-missing` when there are none.
 */
export function managerNames(leads: Leads): readonly string[] {
  const { names } = leads.managers;
  if (names.length === 0 && !leads.allNames?.().length) throw columnMissing(leads, ['manager']);
  return names;
}

/** True for somebody in the data who is not yet known on the day that they are of. */
export function comesLater(name: string, { managers, allNames }: Leads): boolean {
  const isNamed = (one: string): boolean => foldName(one) === foldName(name);
  return !managers.names.some(isNamed) && allNames?.().some(isNamed) === true;
}

function unknownManager(found: string, leads: Leads): KpiError {
  if (comesLater(found, leads)) return new KpiError('manager-later', { found: tidyName(found) });
  const known = leads.managers.names;
  if (known.length === 0) return new KpiError('nobody-yet', {});
  return new KpiError('manager-unknown', { found: tidyName(found), nearest: nearest(found, known), known });
}

/** The names of all managers, in the one order of names. */
export function sortedNames({ managers }: Leads): string[] {
  return [...managers.names].sort(compareNames);
}

/**
 * The values of those who are asked about, in the shape of the question; '' where a value is not
 * defined.
 *
 * @param together The evidence of people together, by their code.
 */
export function valuesFor(who: Who, evidence: Evidence, together: (code: number) => Evidence | null): Result {
  const valueOf = (code: number | null): Value =>
    (together(code ?? NOBODY) ?? evidence).managers[code ?? NOBODY]?.value ?? '';
  if (who.kind === 'team') return evidence.team.value ?? '';
  return who.kind === 'one' ? valueOf(who.code) : who.codes.map((row) => row.map(valueOf));
}
