import type { TableReading } from '../../leads/tableReading.ts';
import { type LineFacts, lineFacts } from '../fact.ts';
import type { RoleColumns } from '../roleColumns.ts';
import { rowDates } from './rowDates.ts';

/** Users, registrations, forms without a mark: each row says since when somebody is known. */
export function registrations(reading: TableReading, roles: RoleColumns): LineFacts {
  const days = rowDates(reading, roles, ['registered'], ['created']);
  const is = new Array<'registration'>(reading.table.lines.length).fill('registration');
  return lineFacts(is, 'registration', days, null);
}
