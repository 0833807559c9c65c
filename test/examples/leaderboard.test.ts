import { expect, test } from 'vitest';
import { typedCell } from '../../playground/sample/typed.ts';
import { rowsOf } from '../support/board.ts';
import { localText } from '../support/withHost.ts';
import { zoneOf } from '../../src/read/cells/dates/zone.ts';
import { EXAMPLES, cellOf } from './examples.ts';

const exports = EXAMPLES.filter(({ group }) => group === 'crm');

/** Where such exports are pasted, and what the spreadsheet makes of them there. */
const SPREADSHEETS = [
  { locale: 'en_US', zone: 'America/New_York', typing: 'us' },
  { locale: 'ru_RU', zone: 'Europe/Moscow', typing: 'ru' },
] as const;

const cases = exports.flatMap((example) => SPREADSHEETS.map((sheet) => ({ ...example, ...sheet })));

test.each(cases)('$name pasted into a spreadsheet of $locale ranks its managers at once', (example) => {
  const { rows, expected, typing, ...host } = example;
  const zone = zoneOf((instant) => localText(instant, host.zone));
  const data = rows.map((row) => row.map((text) => cellOf(typedCell(text, typing), zone)));

  const names = new Set(expected.leads.flatMap(({ manager }) => (typeof manager === 'string' ? manager : [])));
  const conversions = [...names].map((name) => {
    const own = expected.leads.filter(({ manager }) => manager === name);
    return [name, own.filter(({ status }) => status === 'won').length / own.length, own.length];
  });
  const ranked = rowsOf(data, ['conversion'], host).filter(([place]) => place !== '');
  expect(new Set(ranked.map((row) => row.slice(1, 4)))).toEqual(new Set(conversions));
});
