import { describe, expect, test } from 'vitest';
import { vmRealm } from '../../../playground/host/vmRealm.ts';

function inRealm(expression: string): unknown {
  const realm = vmRealm();
  realm.evaluate(`var result = (${expression});`);
  return realm.global['result'];
}

describe('the realm', () => {
  test.each([
    'fetch',
    'setTimeout',
    'setInterval',
    'XMLHttpRequest',
    'localStorage',
    'crypto',
    'performance',
    'TextEncoder',
    'URL',
    'structuredClone',
    'window',
    'document',
    'navigator',
    'process',
    'require',
    'module',
    'Buffer',
    'atob',
  ])('has no %s', (name) => {
    expect(inRealm(`typeof ${name}`)).toBe('undefined');
  });

  test('makes code of a text, as Apps Script does, and that code has no more than any other', () => {
    expect(inRealm('new Function("return [1]")() instanceof Array')).toBe(true);
    expect(inRealm('new Function("return typeof process + typeof require")()')).toBe('undefinedundefined');
  });

  test.each([
    ['new Date(2026, 9, 5, 12).toISOString()', '2026-10-05T12:00:00.000Z'],
    ['new Date("2026-10-05T12:00").toISOString()', '2026-10-05T12:00:00.000Z'],
    ['new Date("10/05/2026").toISOString()', '2026-10-05T00:00:00.000Z'],
    ['new Date("2026-10-05").toISOString()', '2026-10-05T00:00:00.000Z'],
    ['new Date("2026-10-05T12:00+03:00").toISOString()', '2026-10-05T09:00:00.000Z'],
    ['new Date("Mon Oct 05 2026 12:00:00 GMT+0300 (Moscow Standard Time)").toISOString()', '2026-10-05T09:00:00.000Z'],
    ['new Date(0).getHours()', 0],
    ['new Date(0).getTimezoneOffset()', 0],
    ['String(new Date(0))', 'Thu Jan 01 1970 00:00:00 GMT+0000 (Coordinated Universal Time)'],
    ['new Date(0).toLocaleTimeString("en-GB")', '00:00:00'],
    ['(function () { var d = new Date(0); d.setHours(5); return d.getTime(); })()', 18_000_000],
    ['new Date(new Date(5)).getTime()', 5],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
    ['new Date() instanceof Date && new Date(0).constructor === Date', true],
    ['String(new Date(NaN))', 'Invalid Date'],
    ['typeof Date()', 'string'],
  ])('keeps the script zone of the manifest, Etc/UTC: %s', (expression, value) => {
    expect(inRealm(expression)).toBe(value);
  });

  test('makes its functions and vars members of its global', () => {
    const realm = vmRealm();
    realm.evaluate('function F() { return [1]; } var v = 2; const c = 3;');
    expect(Object.keys(realm.global).sort()).toEqual(['F', 'v']);
  });
});
