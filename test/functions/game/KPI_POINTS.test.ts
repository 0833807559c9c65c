import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';
import { pointsByName as byName, pointsRules as rules } from '../../support/setups/pointsTable.ts';

const KPI_POINTS = formula('KPI_POINTS');

const data = cells(`
  Manager | Created    | Meeting    | Paid       | Amount | Refunded   | Refund amount
  Анна    | 2026-09-01 | 2026-09-02 | 2026-09-10 | 1000   |            |
  Анна    | 2026-09-01 |            | 2026-09-10 | 1000   | 2026-09-20 | 400
  Boris   | 2026-09-02 | 2026-09-03 | 2026-10-05 | 500    |            |
  Boris   | 2026-09-03 | 2026-09-03 |            |        |            |
          | 2026-09-03 |            | 2026-09-04 | 9000   |            |`);

const table = tableOf('KPI_POINTS');
const notesOf = (rows: readonly (readonly Value[])[]): unknown[] =>
  rows.slice(1).flatMap((row) => (row[0] === '' ? [row[row.length - 1]] : []));

describe('KPI_POINTS', () => {
  const shown = () =>
    KPI_POINTS(data, rules('paid | 10 \n revenue | 1 | 100 | | | | | 30 \n meeting | 5'), '', '2026-10-10');

  test('is a table in the language of the spreadsheet: a row for each manager, a column for each rule, and below what is to be said', () => {
    const { en, ru } = inBoth(shown);
    expect(en).toEqual([
      ['Manager', 'Points', 'Points too early to count', 'Taken back', 'paid', 'revenue', 'meeting', 'Note'],
      // Anna: 10 for a sale, 10 more taken back; of 2000 in money 400 went back: 16, and 4 taken back.
      ['Boris', 10, 5, 0, 10, 0, 0, ''],
      ['Анна', 26, 0, 14, 10, 16, 0, ''],
      [
        ...Array<string>(7).fill(''),
        expect.stringContaining('“meeting” is effort: without a quality KPI it earns nothing'),
      ],
    ]);
    const [titles, , , note] = Array.isArray(ru) ? ru : [];
    expect(titles).toEqual([
      'Менеджер',
      'Очки',
      'Очки, которые рано считать',
      'Списано',
      'paid',
      'revenue',
      'meeting',
      'Примечание',
    ]);
    expect(note?.[7]).toContain('«meeting» — усилия');
  });

  test('counts what was earned in the period, as known on a day', () => {
    expect(byName(table(data, rules('paid | 10'), '2026-10'))).toEqual(
      new Map([
        ['Boris', [10, 0, 0, 10]],
        ['Анна', [0, 0, 0, 0]],
      ]),
    );
    expect(byName(table(data, rules('paid | 10'), '2026-09', '2026-09-15')).get('Анна')).toEqual([20, 0, 0, 20]);
  });

  test('tells mistakes of rows by their row, and the other rules go on', () => {
    const { en, ru } = inBoth(() =>
      KPI_POINTS(data, rules('paid | 10 \n webinar | 5 \n sales | 3 \n conversion | 4 \n revenue | 5 | | 4')),
    );
    const notes = [en, ru].map((rows) => (Array.isArray(rows) ? notesOf(rows) : []));
    expect(notes[0]).toEqual([
      expect.stringMatching(/^Tab “Points”, row 3: No column “Webinar”/),
      expect.stringMatching(/^Tab “Points”, row 4: there is another “sales”/),
      expect.stringMatching(
        /^Tab “Points”, row 5: “Milestone or KPI” cannot be “conversion”.* a milestone such as paid/,
      ),
      expect.stringMatching(/^Tab “Points”, row 6: “Daily cap” cannot be “4”.* not below the points for one/),
    ]);
    expect(notes[1]).toEqual([
      expect.stringMatching(/^Лист «Очки», строка 3: .*«Эфир»/),
      expect.stringMatching(/^Лист «Очки», строка 4: /),
      expect.stringMatching(/^Лист «Очки», строка 5: .*«Этап или показатель».*этап, например оплата/),
      expect.stringMatching(/^Лист «Очки», строка 6: .*«Предел в день».*не меньше очков за одно событие/),
    ]);
    expect(byName(Array.isArray(en) ? en : []).get('Boris')?.[0]).toBe(10);
  });

  test('subtract money whose sale is another line or not in the data, on the day it went back', () => {
    const loose = cells(`
      Manager | Client | Created    | Paid       | Amount
      Anna    | Ann    | 2026-09-01 | 2026-09-02 | 1000
      Anna    | Zed    | 2026-09-05 | 2026-09-05 | -300
      Boris   | Bob    | 2026-09-01 | 2026-09-02 | 100`);
    const money = rules('revenue | 1 | 100 \n paid | 5');
    expect(byName(table(loose, money)).get('Anna')).toEqual([12, 0, 3, 7, 5]);
    expect(byName(table(loose, money, '2026-08')).get('Anna')).toEqual([0, 0, 0, 0, 0]);
  });

  test('says when the quality of the period cannot be told yet', () => {
    const kept = rules('paid | 10 | | | retention | 0.1 | 0.5');
    expect(notesOf(table(data, kept))).toEqual([
      '“paid”: the quality KPI cannot be told yet, so it is too early to count its points.',
    ]);
    expect(byName(table(data, kept)).get('Анна')).toEqual([0, 10, 10, 0]);
    const later = cells(`
      Manager | Created    | Paid       | Left
      Anna    | 2026-01-01 | 2026-01-02 | 2027-01-01
      Anna    | 2026-09-01 | 2026-09-02 |`);
    expect(notesOf(table(later, kept, '2026-09', '2026-10-01'))).toEqual([
      '“paid”: the quality of this period cannot be told yet; until then that of all time counts.',
    ]);
  });

  test('needs a Points tab and people', () => {
    expect(messageOf(() => table(data, [['Level', 'From points']]))).toContain('“points” must be the tab “Points”');
    expect(messageOf(() => table(cells('Created | Paid\n 2026-09-01 | 2026-09-02'), rules('paid | 1')))).toContain(
      'Manager',
    );
  });
});
