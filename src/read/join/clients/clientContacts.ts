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
  const [emails, phones] = [columnsOf('email'), columnsOf('phone')];
  return { emails, phones: phones.length > 0 ? phones : numbersDialled(table, roles) };
}

/** How most exports write a number: with a plus, with signs between, or eleven digits from 7 or 8. */
const DIALLED = /^'?(?:\+[\d\s().-]+|\(?\d{1,4}[\s().-]+\d[\d\s().-]+|[78]\d{10})$/;

/**
 * The column of a client's numbers where no header says “phone”: «Номер абонента». The other party
 * of a call stands in columns of their own, and a single number is a line of the team.
 */
function numbersDialled(table: SourceTable, roles: RoleColumns): readonly number[] {
  const others = new Set([...roles.all('from'), ...roles.all('to'), ...roles.all('own')]);
  const found = [...table.headers.keys()].find((column) => {
    const cells = roles.sample(column).map(String);
    const dialled = cells.filter((cell) => DIALLED.test(cell.trim()));
    const areNumbers = dialled.length * 2 > cells.length && cells.every((cell) => phoneOf(cell) !== '');
    return areNumbers && !others.has(column) && new Set(cells).size > 1;
  });
  return found === undefined || roles.sample(found).length < FEWEST ? [] : [found];
}

/** Two numbers may be anything. */
const FEWEST = 3;
