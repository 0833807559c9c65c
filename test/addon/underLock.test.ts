import { afterEach, describe, expect, test } from 'vitest';
import { underLock } from '../../src/addon/underLock.ts';
import { Obstacle } from '../../src/addon/endpoint.ts';
import { ADDON } from '../../src/i18n/languages.ts';

/** What was asked of the services, in order. */
function services(isFree: boolean): string[] {
  const asked: string[] = [];
  const lock = {
    tryLock: () => (asked.push('lock'), isFree),
    releaseLock: () => asked.push('release'),
  };
  Reflect.set(globalThis, 'LockService', { getDocumentLock: () => lock });
  Reflect.set(globalThis, 'SpreadsheetApp', { flush: () => asked.push('flush') });
  return asked;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LockService');
  Reflect.deleteProperty(globalThis, 'SpreadsheetApp');
});

describe('a change of the spreadsheet', () => {
  test('is made and written down before the next one may begin', () => {
    const asked = services(true);
    underLock(() => asked.push('change'));
    expect(asked).toEqual(['lock', 'change', 'flush', 'release']);
  });

  test('that fails lets the next one begin', () => {
    const asked = services(true);
    expect(() =>
      underLock(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(asked).toEqual(['lock', 'release']);
  });

  test('is not made while another one takes too long, and says so', () => {
    const asked = services(false);
    let told = '';
    try {
      underLock(() => asked.push('change'));
    } catch (error) {
      if (error instanceof Obstacle) told = error.say(ADDON.en, 'en');
    }
    expect([told, asked]).toEqual([ADDON.en.busy, ['lock']]);
  });
});
