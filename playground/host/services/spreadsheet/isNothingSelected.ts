import type { ScriptHost } from '../../scriptHost.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';

/**
 * Whether a script finds nothing selected: where the user has never left the first cell, a switch
 * says so.
 */
export function isNothingSelected({ switches }: ScriptHost, { row, column, rows, columns }: Rectangle): boolean {
  return row === 0 && column === 0 && rows === 1 && columns === 1 && switches.activeRange === 'null';
}
