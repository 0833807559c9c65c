import type { Realm } from '../realm/realm.ts';
import type { Stored } from '../workbook/stored.ts';
import { serialToInstant } from './zone.ts';

/** The most characters that a cell of Google Sheets takes. */
export const CELL_CHARACTERS = 50_000;

/**
 * What Apps Script gives for a cell: '' for a blank, the text of an error, a Date of the realm for
 * a date.
 */
export function scriptValue(stored: Stored, zone: string, realm: Realm): unknown {
  if (stored.kind === 'blank') return '';
  if (stored.kind === 'date') return new realm.Date(serialToInstant(stored.value, zone));
  return stored.value;
}
