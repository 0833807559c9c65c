import { type Texts, columnName } from '../../i18n/index.ts';
import type { Column } from './table.ts';

/** The column of people, called as the manager column of the leads is. */
export function managerColumn<Line>(texts: Texts, cell: (line: Line) => string | undefined): Column<Line> {
  return { title: columnName('manager', texts), format: 'text', cell };
}
