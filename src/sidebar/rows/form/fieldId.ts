import type { RowTabId } from '../../../addon/api/index.ts';

/** Id of the control of a field. */
export function fieldId(tab: RowTabId, field: string): string {
  return `${tab}-${field}`;
}
