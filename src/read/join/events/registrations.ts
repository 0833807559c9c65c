import { UNDATED, valueAt } from '../../../core/leads.ts';
import type { TableReading } from '../../leads/tableReading.ts';
import { type LineFacts, lineFacts } from '../fact.ts';
import type { RoleColumns } from '../roleColumns.ts';
import { rowDates } from './rowDates.ts';

/** Users, registrations, forms without a mark: each row says since when somebody is known. */
export function registrations(reading: TableReading, roles: RoleColumns): LineFacts {
  const days = rowDates(reading, roles, ['registered'], ['created']);
  return lineFacts(reading.table, (line, tell) => {
    tell(days === null ? UNDATED : valueAt(days, line));
    return 'registration';
  });
}
