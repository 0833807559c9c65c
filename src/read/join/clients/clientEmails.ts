import { cellAt } from '../../cells/columnReader.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import { type PutKey, eachEmail } from './contactsIn.ts';
import type { ContactPlaces } from './clientSide.ts';

/** The addresses of a column of the team are so many times fewer than those of the clients beside them. */
const FEWER = 2;

/**
 * Where the emails of clients stand. A table with two columns of emails may have those of the team
 * beside them: whose calendar it is, to whom money was sent. Such a column has few addresses, each
 * beside several others; what stands there is a client's only where the other column has it too.
 */
export function clientEmails(table: SourceTable, columns: readonly number[]): ContactPlaces<string> {
  const team = columns.length < 2 ? NOBODY : teamEmails(table, columns);
  if (team.size === 0) return { columns, side: null };
  const each = (line: number, put: PutKey<string>): void => {
    for (const column of columns)
      eachEmail(cellAt(table, line, column), (email) => {
        if (!team.has(email)) put(email);
      });
  };
  return { columns: [], side: { each, isFrom: () => false } };
}

const NOBODY: ReadonlySet<string> = new Set();

function teamEmails(table: SourceTable, columns: readonly number[]): ReadonlySet<string> {
  const written = columns.map((column) => Array.from(table.lines.keys(), (line) => emailsIn(table, line, column)));
  const team = new Set<string>();
  for (const one of written)
    for (const other of written) {
      if (one === other) continue;
      const beside = new Map<string, Set<string>>();
      const others = new Set<string>();
      one.forEach((emails, line) => {
        for (const email of emails) {
          const met = beside.get(email) ?? new Set();
          beside.set(email, met);
          for (const partner of other[line] ?? []) {
            others.add(partner);
            if (partner !== email) met.add(partner);
          }
        }
      });
      const shared = [...beside].filter(([, met]) => met.size > 1).map(([email]) => email);
      // Of few rows: an address in most of them.
      const most = one.length / 2;
      for (const email of shared) if (one.filter((emails) => emails.includes(email)).length >= most) team.add(email);
      if (shared.length === 0 || beside.size * FEWER > others.size) continue;
      for (const email of beside.keys()) if (shared.includes(email) || !others.has(email)) team.add(email);
    }
  return team;
}

function emailsIn(table: SourceTable, line: number, column: number): readonly string[] {
  const emails: string[] = [];
  eachEmail(cellAt(table, line, column), (email) => emails.push(email));
  return emails;
}
