import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../../playground/host/index.ts';
import { MemoryWorkbook, loadAddon } from '../../../playground/host/index.ts';
import { vmRealm } from '../../../playground/host/vmRealm.ts';
import { evaluated } from '../world.ts';

const INSTALL = `ScriptApp.newTrigger('night').timeBased().everyDays(1).atHour(3).create()`;
const HANDLERS = 'ScriptApp.getProjectTriggers().map(function (trigger) { return trigger.getHandlerFunction(); })';

describe('triggers', () => {
  test('are kept where the manifest has the scope for them, and can be taken away', () => {
    const triggers: Trigger[] = [];
    evaluated(`${INSTALL}.getUniqueId()`, { triggers });
    expect(triggers).toMatchObject([{ handler: 'night', everyDays: 1, atHour: 3 }]);
    expect(evaluated(HANDLERS, { triggers })).toEqual(['night']);
    evaluated('ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]) === undefined', { triggers });
    expect(triggers).toEqual([]);
  });

  test.each([INSTALL, HANDLERS])('are refused in Google’s words without the scope: %s', (expression) => {
    expect(() => evaluated(expression)).toThrow(/do not have permission .*auth\/script\.scriptapp/);
  });

  test('that are gone cannot be deleted', () => {
    const twice = `(function () { var one = ${INSTALL}; ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one); })()`;
    expect(() => evaluated(twice, { triggers: [] })).toThrow('does not exist');
  });
});

describe('the document lock', () => {
  const CODE = `
    function nested() { var lock = LockService.getDocumentLock(); var got = lock.tryLock(10); meanwhile(); lock.releaseLock(); return got; }
    function take() { return LockService.getDocumentLock().tryLock(10); }
    function wait() { LockService.getDocumentLock().waitLock(10); }
    function mine() { return LockService.getUserLock().tryLock(10); }`;
  const world = (first: MemoryWorkbook, second = first) => {
    let meanwhile = (): void => undefined;
    const load = (workbook: MemoryWorkbook) => {
      const realm = vmRealm();
      Object.assign(realm.global, { meanwhile: () => meanwhile() });
      return loadAddon({ code: CODE, html: {}, realm, workbook, locale: 'en' });
    };
    const [one, other] = [load(first), load(second)];
    const during = (what: string): unknown => {
      let got: unknown = null;
      meanwhile = () => {
        got = other.call(what, [], 'FULL');
      };
      one.call('nested', [], 'FULL');
      return got;
    };
    return { one, other, during };
  };
  const book = (): MemoryWorkbook => new MemoryWorkbook([{ name: 'Deals', cells: [] }]);

  test('of one spreadsheet is held by one person at a time', () => {
    const { during, other } = world(book());
    expect(during('take')).toBe(false);
    expect(() => during('wait')).toThrow('Lock timeout');
    expect(during('mine')).toBe(true);
    expect(other.call('take', [], 'FULL')).toBe(true);
  });

  test('of another spreadsheet is another lock', () => expect(world(book(), book()).during('take')).toBe(true));

  test('that a run forgot to release is free after it', () => {
    const { one, other } = world(book());
    expect([one.call('take', [], 'FULL'), other.call('take', [], 'FULL')]).toEqual([true, true]);
  });
});
