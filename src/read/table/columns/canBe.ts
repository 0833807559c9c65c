import { DATE_IDS, type ColumnId, NUMBER_IDS } from '../headers.ts';
import type { CellEvidence } from './cellEvidence.ts';

/** This share of days is enough under a header that names a day: the rest are slips of the pen. */
const SOME = 1 / 3;

/** Whether cells of this kind can stand in a column that is read so. */
export function canBe(id: ColumnId, cells: CellEvidence): boolean {
  if (cells.kind === 'blank') return true;
  if (DATE_IDS.includes(id)) {
    if (id === 'response' && cells.kind !== 'words') return true;
    return cells.dateShare >= SOME || cells.flagShare > 0.5 || (cells.kind === 'numbers' && cells.areDaySerials);
  }
  if (NUMBER_IDS.includes(id)) return cells.numberShare >= 0.5;
  if (id === 'id' || id === 'client_id' || id === 'phone') return cells.kind !== 'flags' && cells.kind !== 'dates';
  if (id === 'email') return cells.kind === 'emails' || cells.kind === 'words' || cells.kind === 'mixed';
  return cells.kind !== 'dates' && (cells.kind !== 'numbers' || id === 'manager' || id === 'status' || id === 'stage');
}
