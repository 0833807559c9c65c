import type { SourceTable } from './sourceTable.ts';

/**
 * The table with a column of managers behind its last one, made from the titles of its sections:
 * each name alone in a row leads the clients below it. The same table where there are no such
 * titles, or a column of managers.
 */
export function withSectionManagers(table: SourceTable): SourceTable {
  const { rows, lines, headers, columns, managerTitles } = table;
  if (managerTitles.length === 0 || columns.has('manager')) return table;
  const named = rows.slice();
  let next = 0;
  let name = '';
  for (const line of lines) {
    for (; (managerTitles[next]?.row ?? Infinity) < line; next++) name = managerTitles[next]?.name ?? '';
    const row = (rows[line] ?? []).slice(0, headers.length);
    row[headers.length] = name;
    named[line] = row;
  }
  return { ...table, rows: named, columns: new Map([...columns, ['manager', headers.length]]) };
}
