import { SEEN_BY_SCRIPT } from './seenByScript.ts';
import type { Tried } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';

/**
 * What a script sees at once. Each is tried alone: what Google refuses is told as what was seen.
 *
 * @param sheet The temporary tab, which the user sees at this moment, with nothing selected.
 */
export function triedAtOnce(sheet: GoogleAppsScript.Spreadsheet.Sheet, asked: Asked): Tried[] {
  return SEEN_BY_SCRIPT.map(({ id, see, held }) => {
    try {
      const observed = see(sheet, asked);
      if (typeof observed !== 'string') return { id, verdict: 'untried', ...observed };
      return { id, verdict: held.test(observed) ? 'held' : 'failed', observed };
    } catch (error) {
      const observed = messageIn(error);
      return { id, verdict: held.test(observed) ? 'held' : 'failed', observed };
    }
  });
}

const messageIn = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
