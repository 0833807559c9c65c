import { fold } from '../../../read/cells/fold.ts';

/**
 * For each header of a file, the index of the tab's column with the same header, else of the one
 * that means the same; null where there is none. Of several columns with one header, the first of
 * the file is the first of the tab. No column is taken twice.
 *
 * @param meanings What each column is read as; null for nothing.
 */
export function matchColumns(
  file: { readonly headers: readonly string[]; readonly meanings: readonly (string | null)[] },
  tab: { readonly headers: readonly string[]; readonly meanings: ReadonlyMap<string, number> },
): (number | null)[] {
  const taken = new Set<number>();
  const folded = tab.headers.map(fold);
  const take = (at: number): number | null => {
    if (at < 0 || taken.has(at)) return null;
    taken.add(at);
    return at;
  };
  const byHeader = file.headers.map((header) => {
    const name = fold(header);
    return name === '' ? null : take(folded.findIndex((other, at) => other === name && !taken.has(at)));
  });
  return byHeader.map((at, column) => at ?? take(tab.meanings.get(file.meanings[column] ?? '') ?? -1));
}
