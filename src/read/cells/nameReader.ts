import { NOBODY, type Names } from '../../core/leads.ts';
import { type ColumnReader, type Lines, columnReader } from './columnReader.ts';
import { type DistinctTexts, distinctTexts } from './distinctTexts.ts';
import { tidyName } from './fold.ts';
import { personKey } from './personKey.ts';

/**
 * Reads the words of a column, such as sources: for each lead the code of its word. Spellings that
 * differ only in case, spaces or ё are one, shown as most often written, and of equals as written
 * first. A blank cell, a dash, «не назначен» or a sheet error is NOBODY.
 */
export function nameReader(table: Lines, column: number): ColumnReader<Names> {
  const { add, all } = distinctTexts(table.lines.length);
  const read: ColumnReader<Names>['read'] = (row, lead) => add(row[column], lead);
  return columnReader(table, read, () => namesOf(all, all.texts.map(personKey), new Set()));
}

/**
 * The names in the order of the column.
 *
 * @param keys For each text the key of the name that it stands for; '' for nobody.
 * @param others Texts that stand for a name and are no spelling of it.
 */
export function namesOf(
  { texts, uses, which }: DistinctTexts,
  keys: readonly string[],
  others: ReadonlySet<string>,
): Names {
  const byKey = new Map<string, number>();
  const spellings: Map<string, number>[] = [];
  const codes = texts.map((text, index) => {
    const key = keys[index] ?? '';
    if (key === '') return NOBODY;
    const code = byKey.get(key) ?? byKey.size;
    byKey.set(key, code);
    const spelt = (spellings[code] ??= new Map<string, number>());
    const name = tidyName(text);
    if (!others.has(text)) spelt.set(name, (spelt.get(name) ?? 0) + (uses[index] ?? 0));
    return code;
  });
  return { names: spellings.map(mostUsed), codes: which.map((index) => codes[index] ?? NOBODY) };
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [name, uses] of spellings) if (uses > most) [best, most] = [name, uses];
  return best;
}
