import { isReached, UNDATED, valueAt } from '../../core/leads.ts';
import type { TableReading } from '../leads/tableReading.ts';
import type { LineFact } from './fact.ts';
import type { RoleColumns } from './roleColumns.ts';
import { rowDates } from './rowDates.ts';

/** Users, registrations, forms without a mark: each row says since when somebody is known. */
export function registrations(reading: TableReading, roles: RoleColumns): readonly LineFact[] {
  const days = rowDates(reading, roles, ['registered'], ['created']);
  return Array.from(reading.table.lines.keys(), (line): LineFact => {
    const at = days === null ? UNDATED : valueAt(days, line);
    return { is: 'registration', at: isReached(at) ? at : UNDATED, size: NaN };
  });
}
