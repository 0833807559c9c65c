import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/core/time/days.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { periodArgument } from '../../src/read/arguments/periodArgument.ts';
import { dateSerial } from '../../src/read/cells/dates/dates.ts';
import { flagOf } from '../../src/read/cells/flagOf.ts';
import { recognise } from '../../src/read/table/headers.ts';
import { placeIn } from '../support/found.ts';

describe('a language with recognised words only', () => {
  test('is one folder, and is no language that people are shown', () => {
    expect(readdirSync('src/i18n/es/recognised').sort()).toEqual(['months.ts', 'statuses.ts', 'yesNo.ts']);
    expect([LANGUAGES.join(), languageOf('es_ES')]).toEqual(['en,ru', 'en']);
  });

  test.each([
    ['12 de noviembre de 2026', '2026-11-12'],
    ['12 de Enero del 2026', '2026-01-12'],
    ['12 nov 2026', '2026-11-12'],
    ['12 dic 2026', '2026-12-12'],
    ['1 ene. 2026', '2026-01-01'],
    ['3 setiembre 2026', '2026-09-03'],
    ['12 noviembre 2026', '2026-11-12'],
    ['12 ноября 2026 г.', '2026-11-12'],
    ['12 November 2026', '2026-11-12'],
  ])('its months are read in dates: %s', (text, day) => {
    for (const monthFirst of [false, true])
      expect(isoDay(Math.floor(dateSerial(text, placeIn('UTC', monthFirst))))).toBe(day);
  });

  test('a date with a time of day keeps it', () => {
    expect(dateSerial('12 de noviembre de 2026 a las 18:00', placeIn()) % 1).toBe(0.75);
  });

  test.each(['noviembre de 2026', 'noviembre 2026', '2026 noviembre', 'ноябрь 2026', 'Nov 2026'])(
    'its months are periods: %s',
    (text) => expect(periodArgument(text, placeIn())).toEqual(periodArgument('2026-11', placeIn())),
  );

  test('its ticks are read', () => {
    expect(['sí', 'Si', 'NO', 'да', 'no'].map(flagOf)).toEqual([true, true, false, true, false]);
  });

  test('its headers are not, until its folder has some', () => expect(recognise('vendedor')).toBeNull());
});
