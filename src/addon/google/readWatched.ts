import type { CheckRead, Tried } from '../api/index.ts';
import { described } from './described.ts';
import type { Watched } from './parts.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** While a cell is calculated it is blank, or says so in the language of the user. */
const CALCULATING = /(?:\.\.\.|…)$/;

/** What the watched cells tell by now. */
export function readWatched(sheet: Sheet, watched: readonly Watched[]): CheckRead {
  const tried: Tried[] = [];
  const pending: CheckRead['pending'][number][] = [];
  const top = watched.reduce((highest, { row }) => Math.min(highest, row), Infinity);
  const columns = watched.map(({ column }) => column);
  const left = Math.min(...columns);
  const height = watched.reduce((lowest, { row }) => Math.max(lowest, row), 0) - top + 1;
  const read = sheet.getRange(top, left, height, Math.max(...columns) - left + 1).getValues();
  for (const one of watched) {
    const first: unknown = read[one.row - top]?.[one.column - left];
    const isRead = one.last === undefined || isCalculating(first) || isError(first);
    const value: unknown = isRead ? first : sheet.getRange(one.last.row, one.last.column).getValue();
    if (isCalculating(value)) pending.push(one.id);
    else tried.push(verdict(one, value));
  }
  return { tried, pending };
}

const isCalculating = (value: unknown): boolean =>
  value === '' || (typeof value === 'string' && CALCULATING.test(value));

const isError = (value: unknown): boolean => typeof value === 'string' && value.startsWith('#');

function verdict({ id, held }: Watched, value: unknown): Tried {
  if (value === '#NAME?') return { id, verdict: 'untried', why: 'unknown' };
  const observed = typeof value === 'string' ? value : described(value);
  return { id, verdict: held.test(observed) ? 'held' : 'failed', observed };
}
