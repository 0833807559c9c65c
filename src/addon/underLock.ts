import { keepMade, othersWrote } from './cells/writes.ts';
import { Obstacle } from './endpoint.ts';

/** How long to wait for somebody else's change, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs a change of the spreadsheet under the lock, so that no other run of this add-on changes it
 * meanwhile: what it reads is what it overwrites.
 *
 * @throws Obstacle when another run holds the lock for too long.
 */
export function underLock<T>(change: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Obstacle((words) => words.busy);
  try {
    othersWrote();
    const done = change();
    SpreadsheetApp.flush();
    keepMade();
    return done;
  } finally {
    lock.releaseLock();
  }
}
