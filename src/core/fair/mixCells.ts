import { NOBODY, type Names } from '../leads.ts';

/** The leads of one manager in one group of the mix. */
export interface MixCell {
  /** A manager's code; NOBODY for leads without one. */
  readonly manager: number;
  /** From 0. */
  readonly group: number;
}

/**
 * So many groups stand for themselves, the largest ones. All rarer ones are one group: alone, each
 * would expect just what it got.
 */
const GROUPS = 100;

/**
 * The cells that have leads, and the cell of each lead. Leads whose group nobody wrote down are a
 * group as well.
 */
export function mixCells(
  managers: Names,
  mix: Names,
): { readonly cells: readonly MixCell[]; readonly codes: Int32Array } {
  const groups = groupsOf(mix);
  const cells: MixCell[] = [];
  const byKey = new Map<number, number>();
  const people = managers.names.length + 1;
  const codes = mix.codes.map((code, lead) => {
    const manager = managers.codes[lead] ?? NOBODY;
    const group = groups[code + 1] ?? 0;
    const key = group * people + manager + 1;
    let cell = byKey.get(key);
    if (cell === undefined) {
      cell = cells.push({ manager, group }) - 1;
      byKey.set(key, cell);
    }
    return cell;
  });
  return { cells, codes };
}

/**
 * The group of each code, NOBODY's first. Group 0 holds all that are rare. Groups of one size stay
 * together, so the order of rows decides nothing.
 */
function groupsOf({ names, codes }: Names): readonly number[] {
  const sizes = Array.from({ length: names.length + 1 }, () => 0);
  for (const code of codes) sizes[code + 1] = (sizes[code + 1] ?? 0) + 1;
  const rare = [...sizes].sort((a, b) => b - a)[GROUPS] ?? 0;
  let known = 0;
  return sizes.map((size) => (size > rare ? ++known : 0));
}
