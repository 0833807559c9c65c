import { afterEach, describe, expect, test, vi } from 'vitest';
import { Stores } from '../../../playground/host/index.ts';
import { evaluated, worldOf } from '../world.ts';

const properties = 'PropertiesService.getDocumentProperties()';
const cache = 'CacheService.getUserCache()';

describe('properties', () => {
  test.each([
    [`${properties}.setProperty('a', 5).getProperty('a')`, '5'],
    [`${properties}.getProperty('a')`, null],
    [`${properties}.setProperties({ a: 'x', b: true }).getProperties()`, { a: 'x', b: 'true' }],
    [`${properties}.setProperty('a', 'x').setProperties({ b: 'y' }, true).getKeys()`, ['b']],
    [`${properties}.setProperty('a', 'x').deleteProperty('a').getKeys()`, []],
    [`${properties}.setProperty('a', 'x'.repeat(9216)).getKeys()`, ['a']],
  ])('%s is %j', (expression, expected) => {
    expect(evaluated(expression)).toEqual(expected);
  });

  test.each([
    ["'x'.repeat(9217)", 'Argument too large: value'],
    // In UTF-8 a Russian letter takes two bytes.
    ["'ж'.repeat(4609)", 'Argument too large: value'],
  ])('take no value of more than 9 KB: %s', (value, message) => {
    expect(() => evaluated(`${properties}.setProperty('a', ${value})`)).toThrow(message);
  });

  test('take no more than 500 KB together', () => {
    const fill = `(function () { for (var i = 0; i < 60; i++) ${properties}.setProperty('key' + i, 'x'.repeat(9000)); })()`;
    expect(() => evaluated(fill)).toThrow('property storage quota');
  });

  test('stay over a reload of the script where the page keeps them', () => {
    const stores = new Stores();
    evaluated(`${properties}.setProperty('language', 'ru')`.replace('Document', 'User') + '.getKeys()', { stores });
    expect(evaluated("PropertiesService.getUserProperties().getProperty('language')", { stores })).toBe('ru');
    expect(stores.document.size).toBe(0);
  });
});

describe('the cache', () => {
  test.each([
    [`(${cache}.put('a', 'x'), ${cache}.get('a'))`, 'x'],
    [`${cache}.get('a')`, null],
    [`(${cache}.putAll({ a: 'x', b: 'y' }, 60), ${cache}.getAll(['a', 'c']))`, { a: 'x' }],
    [`(${cache}.put('a', 'x'), ${cache}.remove('a'), ${cache}.get('a'))`, null],
    [`(${cache}.put('a', 'x'), CacheService.getScriptCache().get('a'))`, null],
  ])('%s is %j', (expression, expected) => {
    expect(evaluated(expression)).toEqual(expected);
  });

  test.each([
    ["put('k'.repeat(251), 'x')", 'Argument too large: key'],
    ["put('k', 'x'.repeat(102401))", 'Argument too large: value'],
    ["put('k', 5)", "The parameters (String,number) don't match the method signature for Cache.put."],
  ])('refuses %s', (call, message) => {
    expect(() => evaluated(`${cache}.${call}`)).toThrow(message);
  });

  afterEach(() => void vi.useRealTimers());

  test.each([
    ['', 600],
    [', 60', 60],
    [', 99999', 21_600],
  ])('keeps put("a", "x"%s) for %i seconds', (more, seconds) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { addon } = worldOf(`
      function put() { ${cache}.put('a', 'x'${more}); }
      function get() { return ${cache}.get('a'); }`);
    addon.invoke('put');
    vi.setSystemTime(Date.now() + seconds * 1000 - 1);
    expect(addon.invoke('get')).toBe('x');
    vi.setSystemTime(Date.now() + 1);
    expect(addon.invoke('get')).toBeNull();
  });
});

describe('a lock', () => {
  test('is held from tryLock to releaseLock', () => {
    const code = `(function () { var lock = LockService.getDocumentLock(); var seen = [lock.hasLock(), lock.tryLock(100), lock.hasLock()];
      lock.releaseLock(); seen.push(lock.hasLock()); lock.waitLock(5); seen.push(lock.hasLock()); return seen; })()`;
    expect(evaluated(code)).toEqual([false, true, true, false, true]);
  });
});

describe('the logs', () => {
  test('go to the page with their level', () => {
    const seen: string[] = [];
    const { addon } = worldOf("function f() { Logger.log('%s of %s', 1, 2); console.warn('x', 3); }", {
      onLog: (level, text) => seen.push(`${level}: ${text}`),
    });
    addon.call('f', [], 'FULL');
    expect(seen).toEqual(['log: 1 of 2', 'warn: x 3']);
  });
});
