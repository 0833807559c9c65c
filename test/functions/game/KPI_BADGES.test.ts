import { describe, expect, test } from 'vitest';
import { cells } from '../../support/cells.ts';
import { messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { badgeRows as rows, badgeTable as table } from '../../support/setups/badgeTable.ts';

const KPI_BADGES = formula('KPI_BADGES');

const deals = cells(`
  Manager | Created    | Paid
  Anna    | 2026-06-01 | 2026-06-10
  Anna    | 2026-06-01 | 2026-06-12
  Boris   | 2026-06-01 | 2026-06-11
  Anna    | 2026-07-01 | 2026-07-02
  Anna    | 2026-07-01 | 2026-07-03
  Clara   | 2026-07-01 |
  Boris   | 2026-08-01 | 2026-08-04`);
const badges = cells(`
  Badge | Icon | KPI   | At least or at most | Value | Per   | Min leads | Note
  Pair  | ✌    | sales | at least            | 2     | month |           | Two in a month
  Ten   |      | sales |                     | 10    | ever  |           |`);

describe('the table', () => {
  test('tells who has each badge, since when and how often, and what each is nearest to', () =>
    expect(table([deals, badges])).toEqual([
      ['Badge', 'Icon', 'Manager', 'First met on', 'Times met', 'Progress to the next', 'Note'],
      ['Pair', '✌', 'Anna', '2026-06-12', 2, 0, 'Two in a month'],
      // One of two in August is nearer than two of ten.
      ['Pair', '✌', 'Boris', '', 0, 0.5, 'Two in a month'],
      ['Ten', '', 'Anna', '', 0, 0.4, ''],
    ]));
  test('speaks the language of the spreadsheet', () =>
    expect(table([deals, badges], { locale: 'ru_RU' })[0]).toEqual([
      'Значок',
      'Иконка',
      'Менеджер',
      'Впервые получен',
      'Сколько раз',
      'До следующего',
      'Примечание',
    ]));
  test('of a period has what was earned in it, without progress where that is past', () => {
    expect(rows(deals, badges, '2026-07')).toEqual([['Pair', '✌', 'Anna', '2026-07-03', 1, '', 'Two in a month']]);
    expect(rows(deals, badges, '2026-Q3').map((row) => row.slice(2, 6))).toEqual([
      ['Anna', '2026-07-03', 1, 0],
      ['Boris', '', 0, 0.5],
      ['Anna', '', 0, 0.4],
    ]);
  });
  test('is as it stood on a day', () =>
    expect(rows(deals, badges, '', '2026-06-11').map((row) => row.slice(0, 6))).toEqual([
      ['Pair', '✌', 'Anna', '', 0, 0.5],
      ['Pair', '✌', 'Boris', '', 0, 0.5],
    ]));
  test('says what is wrong with a row, and goes on with the others', () => {
    const wrong = cells(`
      Badge | KPI   | Value | Note
      A     | salse | 1     |
      B     | sales |       |
      C     | nps   | 1     |
      D     | sales | 2     | fine`);
    const said = rows(deals, wrong).map((row) => [row[0], row[2], row[6]]);
    expect(said).toEqual([
      ['A', '', expect.stringMatching(/row 2.*salse.*sales/)],
      ['B', '', expect.stringMatching(/row 3.*Value/)],
      ['C', '', expect.stringMatching(/row 4.*NPS/)],
      ['D', 'Anna', 'fine'],
      ['D', 'Boris', 'fine'],
    ]);
    expect(table([deals, wrong], { locale: 'ru_RU' })[1]?.[6]).toMatch(/строка 2/);
  });
  test('takes KPIs of the team’s own', () => {
    const kpis = cells('KPI | Measure | To\n Deals won | count | paid');
    const own = cells('Badge | KPI | Value\n Two | Deals won | 2');
    expect(rows(deals, own, '', '', kpis)[0]).toEqual(['Two', '', 'Anna', '2026-06-12', 2, 0, '']);
  });
  test('needs a Badges tab and managers', () => {
    expect(withHost({}, () => messageOf(() => KPI_BADGES(deals, deals)))).toContain('Badges');
    const nobody = cells('Created | Paid\n 2026-06-01 | 2026-06-02');
    expect(withHost({}, () => messageOf(() => KPI_BADGES(nobody, badges)))).toContain('Manager');
  });
  test('is the header row alone where nobody has anything', () =>
    expect(rows(deals, cells('Badge | KPI | Value\n Big | revenue | 5'))).toEqual([
      ['Big', '', '', '', '', '', expect.stringContaining('Amount')],
    ]));
});
