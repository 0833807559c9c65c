import { alikeText } from './alikeText.ts';
import { type NameParts, namePartsOf } from './nameParts.ts';
import { isSlip } from './nameSlips.ts';

/** Two names that may be one person, as indices into the list, and why they look like one. */
export interface Alike {
  readonly a: number;
  readonly b: number;
  /**
   * What differs: only letters that look the same (Latin c, Cyrillic с) or are written plainly (é,
   * e); only the order of words; only a note behind one of them (“(fired)”); a typing slip; or a
   * name that is cut to its first letter.
   */
  readonly reason: 'order' | 'letters' | 'note' | 'typo' | 'initials';
}

/**
 * Of a longer list only the first names in the alphabet are compared. A sheet has a few hundred
 * people at most.
 */
const MOST_NAMES = 300;
/**
 * Pairs of names that may be one person, each pair once. They are for a question to a person, never
 * for merging.
 *
 * A pair has the first reason that fits: `letters`, `order`, `note`, `initials`,
 * `typo`. Names that differ
 * in a digit, in a short word («Manager A») or in a feminine ending are different people.
 */
export function alikeNames(names: readonly string[]): Alike[] {
  const people = names
    .map(namePartsOf)
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.index - b.index))
    .slice(0, MOST_NAMES);
  const pairs = new Map<number, Alike>();
  const groups = new Map<string, NameParts[]>();
  for (const one of people) {
    for (const key of one.keys) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      for (const other of group) {
        const [a, b] = [Math.min(one.index, other.index), Math.max(one.index, other.index)];
        const id = a * names.length + b;
        const reason = pairs.has(id) ? null : reasonOf(one, other);
        if (reason) pairs.set(id, { a, b, reason });
      }
      group.push(one);
    }
  }
  return [...pairs.entries()].sort(([p], [q]) => p - q).map(([, pair]) => pair);
}

function reasonOf(one: NameParts, other: NameParts): Alike['reason'] | null {
  if (one.folded === other.folded) return null;
  if (one.written === other.written) return 'letters';
  if (one.sorted === other.sorted) return 'order';
  if (one.bare === other.written || other.bare === one.written) return 'note';
  if (isCut(one, other) || isCut(other, one)) return 'initials';
  return isSlip(one, other) ? 'typo' : null;
}

/** A Roman numeral is not cut: «Manager I» is not short for «Manager II». */
const ROMAN = new RegExp(`^[${alikeText('ivx')}]+$`);

/**
 * Whether `short` is `full` with some words cut to their first letters. An initial that fits no
 * word is allowed when all words of `full` are used: `full` may leave out a name.
 */
function isCut(short: NameParts, full: NameParts): boolean {
  if (short.initials.length === 0 || full.initials.length > 0) return false;
  const rest = [...full.words];
  const take = (at: number): boolean => at >= 0 && rest.splice(at, 1).length > 0;
  const whole = short.words.filter((word) => word.length > 1);
  if (whole.length === 0 || !whole.every((word) => take(rest.indexOf(word)))) return false;
  const met = short.initials.filter((letter) =>
    take(rest.findIndex((word) => word[0] === letter && !ROMAN.test(word))),
  );
  return met.length > 0 && (met.length === short.initials.length || rest.length === 0);
}
