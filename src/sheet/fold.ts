/** Text that folds to itself, as hundreds of known headers do: they need no folding. */
const FOLDED = /^[a-zа-я0-9]+(?: [a-zа-я0-9]+)*$/;

/**
 * Two spellings of one word fold to the same text: case, ё/е, every kind of space, underscores, line breaks and
 * punctuation at the ends do not matter.
 */
export function fold(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s_\u200b-\u200d\ufeff]+/g, ' ')
    .replace(/^[\s.,:;!?*#"'«»()-]+|[\s.,:;!?*"'«»()-]+$/g, '');
}

/** A person's name for comparing: as {@link fold}, zero-width characters gone. */
export function foldName(name: string): string {
  return fold(name.replace(/[\u200b-\u200d\ufeff]/g, ''));
}

/** A person's name for showing: spaces tidied. */
export function tidyName(name: string): string {
  return name
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The candidate that needs the fewest edits (insert, delete, replace, swap of neighbours) to become `found`; null when even the nearest
 * differs in more than a third of its letters. Optimal string alignment distance.
 */
export function nearest(found: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  const wanted = fold(found);
  for (const candidate of candidates) {
    const word = fold(candidate);
    const edits = word.startsWith(wanted) && wanted.length > 2 ? 1 : distance(wanted, word);
    if (edits < fewest && edits <= Math.max(wanted.length, word.length) / 3) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

function distance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
