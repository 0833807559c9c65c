import { NOBODY, type Names } from '../../../core/leads.ts';
import { type ColumnReader, type Lines, columnReader } from '../columnReader.ts';
import { type DistinctTexts, distinctTexts, gatherTexts } from '../distinctTexts.ts';
import { tidyName } from '../fold.ts';
import { personKey } from './personKey.ts';

/**
 * Reads the words of a column, such as sources: for each lead the code of its word. Spellings that
 * differ only in case, spaces or ё are one, shown as most often written, and of equals as written
 * first. A blank cell, a dash, «не назначен» or a sheet error is NOBODY.
 */
export function nameReader(table: Lines, column: number): ColumnReader<Names> {
  const { length } = table.lines;
  const all = distinctTexts(length, column);
  const finish = (): Names => namesOf(all, all.texts.map(personKey), new Set());
  return columnReader(length, (from, to) => gatherTexts(all, table, from, to), finish);
}

/**
 * The names in the order of the column.
 *
 * @param keys For each text the key of the name that it stands for; '' for nobody.
 * @param others Texts that stand for a name and are no spelling of it.
 */
export function namesOf({ texts, which }: DistinctTexts, keys: readonly string[], others: ReadonlySet<string>): Names {
  const byKey = new Map<string, number>();
  /** By the code of each name, the texts that are spellings of it. */
  const spellings: number[][] = [];
  let areOwnCodes = true;
  const codes = texts.map((text, index) => {
    const key = keys[index] ?? '';
    const code = key === '' ? NOBODY : (byKey.get(key) ?? byKey.size);
    if (code !== index) areOwnCodes = false;
    if (code === NOBODY) return code;
    byKey.set(key, code);
    const spelt = (spellings[code] ??= []);
    if (!others.has(text)) spelt.push(index);
    return code;
  });
  let uses: Int32Array | null = null;
  const names = spellings.map((spelt) =>
    spelt.length === 1
      ? tidyName(texts[spelt[0] ?? 0] ?? '')
      : mostUsed(spelt, texts, (uses ??= usesOf(which, texts.length))),
  );
  return { names, codes: areOwnCodes ? which : codesOf(which, codes) };
}

/** How many leads have each text. */
function usesOf(which: Int32Array, texts: number): Int32Array {
  const uses = new Int32Array(texts);
  for (const index of which) if (index >= 0) uses[index] = (uses[index] ?? 0) + 1;
  return uses;
}

/** The code of each lead, by the code of its text. */
function codesOf(which: Int32Array, codes: readonly number[]): Int32Array {
  const ofLeads = new Int32Array(which.length);
  for (let lead = 0; lead < which.length; lead++) ofLeads[lead] = codes[which[lead] ?? NOBODY] ?? NOBODY;
  return ofLeads;
}

function mostUsed(spelt: readonly number[], texts: readonly string[], uses: Int32Array): string {
  const byName = new Map<string, number>();
  for (const index of spelt) {
    const name = tidyName(texts[index] ?? '');
    byName.set(name, (byName.get(name) ?? 0) + (uses[index] ?? 0));
  }
  let [best, most] = ['', 0];
  for (const [name, count] of byName) if (count > most) [best, most] = [name, count];
  return best;
}
