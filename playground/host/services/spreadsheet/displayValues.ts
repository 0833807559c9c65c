import { formatDate } from '../../cells/datePattern.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import type { Stored } from '../../workbook/stored.ts';
import { serialToInstant } from '../../cells/zone.ts';

/** Range.getDisplayValues: what the cells show according to the workbook, or the plain values. */
export function displayValues(sheet: Sheet, at: Rectangle): string[][] {
  return sheet.shown?.(at) ?? sheet.read(at).map((row) => row.map(plain));
}

function plain(cell: Stored): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (cell.kind !== 'date') return String(cell.value);
  const pattern = Number.isInteger(cell.value) ? 'yyyy-MM-dd' : 'yyyy-MM-dd HH:mm:ss';
  return formatDate(serialToInstant(cell.value, 'UTC'), 'UTC', pattern);
}
