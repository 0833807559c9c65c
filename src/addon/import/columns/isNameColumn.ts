import type { exportOf } from '../../../read/exports/exportOf.ts';
import { headerMeaning } from '../../../read/table/columns/headerReadings.ts';
import { headerSense } from '../../../read/table/columns/headerSense.ts';

/** Columns whose cells name something: they stay as they are written. */
const NAMES: readonly string[] = ['id', 'client_id', 'email', 'phone', 'referred_by'];

/** Whether a column holds names such as IDs. @param meaning What it is read as; null for nothing. */
export function isNameColumn(header: string, meaning: string | null, from: ReturnType<typeof exportOf>): boolean {
  if (NAMES.includes(meaning ?? headerMeaning(header, from) ?? '')) return true;
  return meaning === null && headerSense(header).says('id') > 1;
}
