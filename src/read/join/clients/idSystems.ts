import type { JoinSource } from '../joinSource.ts';
import type { IdColumn } from './idKeys.ts';
import { contactsOf } from './lineKeys.ts';

/** A line of a table. */
interface Place {
  readonly source: number;
  readonly line: number;
}

/**
 * The columns of ids of each table with the system that they are of. Ids of one name in two tables
 * are of two systems where rows with one id have other emails and phones more often than the same:
 * then each table has its own.
 */
export function inSystems(
  sources: readonly JoinSource[],
  all: readonly (readonly IdColumn[])[],
): readonly (readonly IdColumn[])[] {
  const systems = new Map<string, { readonly source: number; readonly of: IdColumn['of'] }[]>();
  all.forEach((columns, source) => {
    for (const { system, of } of columns) systems.set(system, [...(systems.get(system) ?? []), { source, of }]);
  });
  const linesIn = (source: number): number => sources[source]?.reading.table.lines.length ?? 0;
  const apart = new Set<string>();
  for (const [system, columns] of systems) {
    let votes = 0;
    columns.forEach(({ source, of }, i) => {
      const later = columns.slice(i + 1).filter((other) => other.source !== source);
      if (later.length === 0) return;
      const first = new Map<string, number>();
      for (let line = 0; line < linesIn(source); line++) if (!first.has(of(line))) first.set(of(line), line);
      first.delete('');
      for (const other of later)
        for (let line = 0; line < linesIn(other.source); line++) {
          const same = first.get(other.of(line));
          if (same !== undefined) votes += agree(sources, { source, line: same }, { source: other.source, line });
        }
    });
    if (votes < 0) apart.add(system);
  }
  return all.map((columns, source) =>
    columns.map((one) => (apart.has(one.system) ? { ...one, system: `${source} ${one.system}` } : one)),
  );
}

type Key = string | number;

/** Whether two rows with one id are of two clients: −1, of one: 1; 0 where nothing tells. */
function agree(sources: readonly JoinSource[], one: Place, other: Place): number {
  const [a, b] = [one, other].map(({ source, line }) => {
    const [emails, phones]: [Key[], Key[]] = [[], []];
    const put = { email: (key: Key) => emails.push(key), phone: (key: Key) => phones.push(key), end: () => undefined };
    const from = sources[source];
    if (from) contactsOf(from, line, line + 1, put);
    return [emails, phones];
  });
  const pairs = [0, 1].map((kind) => [a?.[kind] ?? [], b?.[kind] ?? []] as const);
  if (pairs.some(([some, others]) => some.some((key) => others.includes(key)))) return 1;
  return pairs.some(([some, others]) => some.length > 0 && others.length > 0) ? -1 : 0;
}
