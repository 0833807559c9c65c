import { Obstacle } from './endpoint.ts';

/** How long to wait for somebody else's change, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs a change of the spreadsheet while no other run of this add-on changes it: whatever it reads
 * is what it writes over.
 *
 * @throws Obstacle when another one takes too long.
 */
export function underLock<T>(change: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Obstacle((words) => words.busy);
  try {
    const done = change();
    SpreadsheetApp.flush();
    return done;
  } finally {
    lock.releaseLock();
  }
}
