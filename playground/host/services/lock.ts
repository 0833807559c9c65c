import { number } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/**
 * Who holds the document lock of a workbook: add-ons over one workbook are people in one
 * spreadsheet.
 */
const holders = new WeakMap<object, ScriptHost>();

/**
 * LockService. Scripts run one after another here, so a lock is refused only to a run that begins
 * inside another one (of a second person, in tests of what happens between their steps); nobody can
 * wait here, so it is refused at once. What the run before forgot to release is free again.
 */
export function lockService(host: ScriptHost): object {
  return serviceObject(host, 'LockService', {
    shared: {
      getDocumentLock: () => lock(host, host.workbook),
      getUserLock: () => lock(host, {}),
      getScriptLock: () => lock(host, {}),
    },
  });
}

function lock(host: ScriptHost, what: object): object {
  let held = false;
  const take = (): boolean => {
    const holder = holders.get(what);
    held = holder === undefined || holder === host || holder.rights.mode() === null;
    if (held) holders.set(what, host);
    return held;
  };
  return serviceObject(host, 'Lock', {
    shared: {
      tryLock: (milliseconds: unknown) => {
        number(milliseconds);
        return take();
      },
      waitLock: (milliseconds: unknown) => {
        number(milliseconds);
        if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      releaseLock: () => {
        if (held) holders.delete(what);
        held = false;
      },
      hasLock: () => held,
    },
  });
}
