import { number } from '../decode.ts';
import type { Host } from '../host.ts';
import { strict } from '../strict.ts';

/** LockService: only one script runs at a time here, so a lock is never refused; the next run gets new ones. */
export function lockService(host: Host): object {
  return strict(host, 'LockService', {
    shared: { getDocumentLock: () => lock(host), getUserLock: () => lock(host), getScriptLock: () => lock(host) },
  });
}

function lock(host: Host): object {
  let held = false;
  return strict(host, 'Lock', {
    shared: {
      tryLock: (milliseconds: unknown) => {
        number(milliseconds);
        held = true;
        return true;
      },
      waitLock: (milliseconds: unknown) => {
        number(milliseconds);
        held = true;
      },
      releaseLock: () => {
        held = false;
      },
      hasLock: () => held,
    },
  });
}
