import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { effortNote, replayPlaces } from '../../../src/functions/game/replayPlaces.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const [header = [], ...rows] = cells(`
    Manager | Created    | Meeting    | Paid
    Anna    | 2026-08-01 |            | 2026-08-05
    Anna    | 2026-08-01 | 2026-08-02 | 2026-08-06
    Boris   | 2026-08-01 | 2026-08-02 |
    Boris   | 2026-08-01 | 2026-08-02 |            `);
// Six leads each: fewer than five are too early for a place.
const leads = leadsIn([header, ...rows, ...rows, ...rows]);
const { names } = leads.managers;
const line = (total: number, code: number) => ({
  who: '',
  codes: [code],
  amounts: [total],
  total,
  ripening: 0,
  today: 0,
  change: 0,
});
const AUGUST = [monthsPeriod(2026, 8, 1)];

test('places are those of the rules, of the Score and of calls and meetings', () => {
  const places = replayPlaces(leads, [10, 20].map(line), AUGUST, dayOf(2026, 9, 15));
  expect(places).toEqual({ rules: [2, 1], score: [1, 2], effort: [2, 1] });
  expect(effortNote(places, names, TEXTS.en)).toMatch(/^Effort alone would have won: Boris .*\(2\)\.$/);
});

test('without a month that is over only the rules have places, and effort cannot be judged', () => {
  const places = replayPlaces(leads, [0, 0].map(line), [], dayOf(2026, 8, 15));
  expect(places).toEqual({ rules: [null, null], score: [], effort: [] });
  expect(effortNote(places, names, TEXTS.ru)).toMatch(/не понять/);
});
