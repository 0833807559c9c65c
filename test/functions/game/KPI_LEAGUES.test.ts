import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../../src/read/cells/cell.ts';
import { rowsOf } from '../../support/board.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableIn } from '../../support/tableOf.ts';

const KPI_LEAGUES = formula('KPI_LEAGUES');

const table = tableIn('KPI_LEAGUES');
const rows = (...args: Arg[]): unknown[][] => table(args).slice(1);
const day = (month: number, date: number): Date => new Date(Date.UTC(2026, month - 1, date));

/** Deals of people of whose ten leads so many paid in July, August and September. */
function deals(people: Readonly<Record<string, readonly number[]>>): Cell[][] {
  const leads = Object.entries(people).flatMap(([who, paid]) =>
    paid.flatMap((n, i) =>
      Array.from({ length: 10 }, (_, lead): Cell[] => [who, day(7 + i, 5), lead < n ? day(7 + i, 9) : '']),
    ),
  );
  return [['Manager', 'Created', 'Paid'], ...leads];
}
const people = { Anna: [2, 9, 3], Boris: [9, 8, 4], Clara: [8, 2, 9], Dan: [1, 1, 1] };

describe('the table', () => {
  test('has league, place, value, fair value, leads, the league before and where it goes', () => {
    const found = table([deals(people), 'conversion', 2, '2026-09']);
    expect(found[0]).toEqual([
      'League',
      'Place',
      'Manager',
      'Conversion',
      'Score allowing for luck',
      'Leads',
      'Previous league',
      'Move',
    ]);
    expect(found.slice(1).map((row) => row.filter((_, column) => column !== 4))).toEqual([
      [1, 1, 'Boris', 0.4, 10, 1, 'stays'],
      [1, 2, 'Anna', 0.3, 10, 2, 'down'],
      [2, 1, 'Clara', 0.9, 10, 1, 'up'],
      [2, 2, 'Dan', 0.1, 10, 2, 'stays'],
    ]);
  });
  test('has the fair values of the leaderboard', () => {
    const fair = new Map(rowsOf(deals(people), ['conversion', '2026-09']).map((row) => [row[1], row[4]]));
    for (const row of rows(deals(people), 'conversion', 2, '2026-09')) expect(row[4]).toBe(fair.get(row[2]));
  });
  test('is of the month of as_of and of leagues of five where nothing is said', () =>
    expect(rows(deals(people), 'conversion', '', '', '2026-09-20')).toEqual(
      rows(deals(people), 'conversion', 5, '2026-09', '2026-09-20'),
    ));
  test('is of the balanced Score where no KPI is named', () =>
    expect(table([deals(people)])[0]?.slice(3, 5)).toEqual([
      'Score allowing for luck (without Days to payment)',
      'Score as it is',
    ]));
  test('speaks the language of the spreadsheet', () => {
    const found = table([deals(people), 'Конверсия', 2, '2026-09'], { locale: 'ru_RU' });
    expect(found[0]).toEqual([
      'Лига',
      'Место',
      'Менеджер',
      'Конверсия',
      'Оценка с поправкой на везение',
      'Лиды',
      'Прошлая лига',
      'Переход',
    ]);
    expect(found.slice(1).map((row) => row[7])).toEqual(['остаётся', 'вниз', 'вверх', 'остаётся']);
  });
  test('sorts by the last month as it stood at its end, so that a late payment moves nobody in mid-month', () => {
    const data = deals(people);
    // Dan's other leads of August pay in September.
    const late = data.map((row) =>
      row[0] === 'Dan' && row[1] instanceof Date && row[1].getUTCMonth() === 7 && row[2] === ''
        ? [row[0], row[1], day(9, 2)]
        : row,
    );
    const league = (table: Arg): unknown[] => rows(table, 'conversion', 2, '2026-09').map((row) => [row[0], row[2]]);
    expect(league(late)).toEqual(league(data));
    // With a limit in days they count when the leads have had them.
    const limited = rows(late, 'created > paid in 30', 2, '2026-09', '2026-10-31').map((row) => [row[0], row[2]]);
    expect(limited).toContainEqual([1, 'Dan']);
  });
  test('of a team without a single sale have its leads, and that it is too early for a Score', () => {
    const found = rows(deals({ Anna: [0, 0, 0], Boris: [0, 0, 0] }), '', 2, '2026-09');
    expect(found.map((row) => [row[1], row[2], row[3], row[5]])).toEqual([
      ['too early (10 leads)', 'Anna', '', 10],
      ['too early (10 leads)', 'Boris', '', 10],
    ]);
  });
  test('refuses leagues of one', () => {
    const said = inBoth(() => messageOf(() => KPI_LEAGUES(deals(people), 'conversion', 1)));
    expect(said.en).toContain('from 2');
    expect(said.ru).toContain('от 2');
  });
  test('may begin anywhere', () =>
    expect(rows(deals(people), 'conversion', 2, [['', '2026-09-30']]).map((row) => row[6])).toEqual(['', '', '', '']));
});
