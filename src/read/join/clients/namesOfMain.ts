import { fold } from '../../cells/fold.ts';
import type { JoinedTables } from '../joinTables.ts';

/** The names of the first table that stand for one client each; −1 for those of several. */
export function namesOfMain({ sources, clients }: JoinedTables): ReadonlyMap<string, number> {
  const [main] = sources;
  const names = new Map<string, number>();
  const nameOf = main?.nameOf;
  if (!nameOf) return names;
  for (let line = 0; line < main.reading.table.lines.length; line++) {
    const name = nameKey(nameOf(line));
    const client = clients.clientOf[line] ?? -1;
    const other = names.get(name);
    names.set(name, other === undefined || other === client ? client : -1);
  }
  names.delete('');
  return names;
}

/** The words of a name in any order; '' for a single word, which says nothing. */
export function nameKey(name: string): string {
  const words = fold(name).split(' ').filter(Boolean);
  return words.length < 2 ? '' : words.sort().join(' ');
}
