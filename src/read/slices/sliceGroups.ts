import { compareNames } from '../../core/kpis/compareNames.ts';
import { NOBODY } from '../../core/leads.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../core/time/periodUnit.ts';
import { SLICE_WORDS, TEXTS } from '../../i18n/languages.ts';
import { wordsInList } from '../../i18n/wordsPattern.ts';
import { fold } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { sliceColumn } from './sliceColumn.ts';

/** The leads in groups by a column. */
export interface SliceGroups {
  readonly title: string;
  /** By code; '' for what nobody wrote down, null for all groups for which there is no room. */
  readonly names: readonly (string | null)[];
  /** The group of each lead. */
  readonly codes: Int32Array;
  /** The group of each further payment; null where it is that of its lead. */
  readonly parts: Int32Array | null;
  /** The group of each line of the sheet. */
  ofLines(): Int32Array;
  /** How many groups there are in the table. */
  readonly count: number;
}

/** So many groups stand for themselves, the biggest ones. */
const MOST = 200;

/**
 * The groups that the words of a column make, with one for leads without any. Of more than 200 the
 * smaller ones are one group.
 *
 * @throws KpiError `mix-unknown`.
 */
export function sliceGroups(leads: SheetLeads, named: string): SliceGroups {
  const column = sliceColumn(leads, named);
  const words = column.ofLeads();
  const sizes = new Int32Array(words.names.length);
  for (const code of words.codes) if (code !== NOBODY) sizes[code] = (sizes[code] ?? 0) + 1;
  const ofParts = partCodes();
  // Money that only a further payment brings to a group is shown as well.
  const paid = new Set(ofParts);
  const filled = [...sizes.keys()].filter((code) => (sizes[code] ?? 0) > 0 || paid.has(code));
  const nameOf = (code: number): string => words.names[code] ?? '';
  const bySize = (a: number, b: number): number =>
    (sizes[b] ?? 0) - (sizes[a] ?? 0) || compareNames(nameOf(a), nameOf(b));
  const own = filled.sort(bySize).slice(0, MOST);
  const places = new Map(own.map((code, place) => [code, place]));
  const names: (string | null)[] = own.map(nameOf);
  const others = filled.length > own.length ? names.push(null) - 1 : NOBODY;
  const blank = names.push('') - 1;
  const placeOf = (code: number): number => (code === NOBODY ? blank : (places.get(code) ?? others));
  return {
    title: column.title,
    names,
    codes: words.codes.map(placeOf),
    parts: partGroups(),
    ofLines() {
      const lines = column.ofLines();
      const byName = new Map(words.names.map((name, code) => [name, placeOf(code)]));
      const places = lines.names.map((name) => byName.get(name) ?? others);
      return lines.codes.map((code) => places[code] ?? blank);
    },
    count: filled.length,
  };

  /** The code of each further payment; null where it is that of its lead. */
  function partCodes(): readonly number[] | null {
    if (column.isOfLead) return null;
    const all = leads.merged.parts;
    const isFolded = leads.kind.is === 'events' || leads.kind.is === 'stages';
    if (isFolded || all.length === 0) return null;
    const lines = column.ofLines();
    return all.map(({ lead, line }) => {
      const code = lines.codes[line] ?? NOBODY;
      return code === NOBODY ? (words.codes[lead] ?? NOBODY) : code;
    });
  }

  function partGroups(): Int32Array | null {
    if (ofParts === null) return null;
    const isOther = leads.merged.parts.some(({ lead }, part) => ofParts[part] !== (words.codes[lead] ?? NOBODY));
    return isOther ? Int32Array.from(ofParts, placeOf) : null;
  }
}

/** The unit of time that a name means where the table has no column of that name. */
export function timeUnit(leads: SheetLeads, named: string): PeriodUnit | null {
  const word = fold(named);
  if (leads.columns.some((header) => fold(header) === word)) return null;
  const isOf = (unit: PeriodUnit): boolean =>
    Object.values(TEXTS).some(({ periodUnits }) => fold(periodUnits[unit]) === word) ||
    (unit !== 'quarter' && SLICE_WORDS.some((words) => wordsInList(words[unit]).includes(word)));
  return PERIOD_UNITS.find(isOf) ?? null;
}
