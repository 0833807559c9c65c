import { number } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import { serviceObject } from '../serviceObject.ts';

/**
 * Who holds the document lock of a workbook. Several add-ons over one workbook stand for several
 * people in one spreadsheet.
 */
const holders = new WeakMap<object, ScriptHost>();

/**
 * LockService. Scripts run one after another here, so a lock is refused only to a run that begins
 * inside another one: tests do this to let a second person act between two steps. Waiting is
 * impossible here, so the lock is refused at once. A lock that an earlier run forgot to release is
 * free again.
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
