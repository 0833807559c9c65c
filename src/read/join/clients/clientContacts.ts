import { emailOf } from '../../cells/emailOf.ts';
import { phoneOf } from '../../cells/phoneOf.ts';
import { headerSense } from '../../table/columns/headerSense.ts';
import type { WordClass } from '../../table/columns/wordEntries.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import type { RoleColumns } from '../roleColumns.ts';

/** Whose else an address or a number may be: of the team, of who brought the client. */
const OF_OTHERS: readonly WordClass[] = ['source', 'referred', 'measure', 'by'];

/** The columns of a client's emails and phones: those of the team and of partners are none. */
export function clientContacts(
  table: SourceTable,
  roles: RoleColumns,
): { readonly emails: readonly number[]; readonly phones: readonly number[] } {
  const own = roles.all('own');
  const columnsOf = (kind: 'email' | 'phone'): readonly number[] =>
    table.headers.flatMap((header, column) => {
      if (table.columns.get(kind) === column) return [column];
      if (header === '' || own.includes(column)) return [];
      const { says } = headerSense(header);
      if (says(kind) < 2 || says('manager') > 1 || OF_OTHERS.some((of) => says(of) > 0)) return [];
      const keyOf = kind === 'email' ? emailOf : phoneOf;
      return roles.sample(column).some((cell) => keyOf(cell) !== '') ? [column] : [];
    });
  return { emails: columnsOf('email'), phones: columnsOf('phone') };
}
