import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Result, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_FAIR = formula('KPI_FAIR');

const rowsOf = (result: Result): Value[][] => (Array.isArray(result) ? result : []);
const table = (...args: [Arg, ...Arg[]]): Value[][] => withHost({}, () => rowsOf(KPI_FAIR(...args)));
const rounded = (rows: Value[][]): unknown[] =>
  rows.slice(1).map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)));

const sold = (who: string, from: string, leads: number, sales: number): Cell[][] =>
  Array.from({ length: leads }, (_, i) => [
    who,
    from,
    i % 2 === 0 ? 'A-1' : 'a-1 ',
    '2026-09-01',
    i < sales ? '2026-09-02' : '',
  ]);
const data: Cell[][] = [
  ['Manager', 'Channel', 'Пакет', 'Created', 'Paid'],
  ...sold('Anna', 'warm', 40, 17),
  ...sold('Anna', ' Cold', 10, 1),
  ...sold('Boris', 'Warm', 10, 6),
  ...sold('Boris', 'cold', 40, 6),
];
const EXPECTED = [
  ['Boris', 50, 12, 10.2, 1.176, 1.118, 0.701, 1.834],
  ['Anna', 50, 18, 19.8, 0.909, 0.927, 0.61, 1.259],
];

describe('KPI_FAIR', () => {
  test('tells observed and expected of the worked case by source, the best first, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => rowsOf(KPI_FAIR(data)));
    expect(en[0]).toEqual([
      'Manager',
      'Leads',
      'Conversion: observed',
      'Expected of this mix',
      'Observed / expected',
      'Score allowing for luck',
      'Low, 95 %',
      'High, 95 %',
    ]);
    expect(rounded(en)).toEqual(EXPECTED);
    expect(ru[0]?.slice(2, 6)).toEqual([
      'Конверсия: факт',
      'Ожидалось от таких лидов',
      'Факт / ожидание',
      'Оценка с поправкой на везение',
    ]);
    expect(ru.slice(1)).toEqual(en.slice(1));
  });

  test.each<[Arg, unknown]>([
    ['source', EXPECTED],
    ['Источник', EXPECTED],
    ['channel', EXPECTED],
    // One package, however it is spelled: 30 of 100 leads paid.
    [
      'пакет',
      [
        ['Anna', 50, 18, 15, 1.2, 1.15, 0.805, 1.662],
        ['Boris', 50, 12, 15, 0.8, 0.85, 0.477, 1.247],
      ],
    ],
  ])('takes the column %s by its header or by what it is known as', (mix, expected) => {
    expect(rounded(table(data, '', mix))).toEqual(expected);
  });

  test('knows the sources of a log of events', () => {
    const log = cells(`
      Client | Source | Date       | Activity    | Manager
      Ann    | warm   | 2026-09-01 | application | Anna
      Ann    |        | 2026-09-02 | payment     | Anna
      Bob    | cold   | 2026-09-01 | application | Boris`);
    expect(rounded(table(log)).map((row) => (Array.isArray(row) ? row.slice(0, 4) : row))).toEqual([
      ['Anna', 1, 1, 1],
      ['Boris', 1, 0, 0],
    ]);
  });

  test('shows the leads of nobody last and leaves out who had none', () => {
    const rows = [...data, ['', 'warm', '', '2026-09-01', ''], ['Clara', 'warm', '', '2025-01-01', '']];
    expect(table(rows, '', '', '2026').map(([name]) => name)).toEqual(['Manager', 'Boris', 'Anna', '(no manager)']);
  });

  test('of a period without leads is a header', () => {
    expect(table(data, '', '', '1999')).toHaveLength(1);
  });

  test.each<[string, Arg[], string]>([
    ['a volume', [data, 'revenue'], 'is a count or a sum'],
    ['a column that is not there', [data, '', 'Chanel'], 'Did you mean “Channel”?'],
    ['data without a source', [cells('Manager | Created | Paid\n Anna | 2026-09-01 |')], 'No column “Source”'],
    ['data without managers', [cells('Source | Created | Paid\n warm | 2026-09-01 |')], 'No column “Manager”'],
    ['a KPI nobody knows', [data, 'convrsion'], 'No KPI “convrsion”.'],
  ])('refuses %s with a sentence', (_title, [range, ...args], sentence) => {
    expect(messageOf(() => table(range, ...args))).toContain(sentence);
  });
});

describe('a KPI with a limit in days', () => {
  // On 14 October the leads of 1 June are 90 days old, those of October have had at most 13.
  const rows: Cell[][] = ['Anna', 'Boris'].flatMap((who, of) => [
    ...Array.from({ length: 6 }, (_, i): Cell[] => [who, 'ad', '2026-06-01', i < 5 ? `2026-06-0${3 + 2 * of}` : '']),
    ...Array.from({ length: 3 }, (): Cell[] => [who, 'ad', '2026-10-01', '']),
  ]);
  const running: Cell[][] = [['Manager', 'Source', 'Created', 'Paid'], ...rows];
  test.each([
    ['cycle', 'Days to payment (of those who pay within 90 days) (2026-06): observed', [5, 2], [5, 4]],
    ['created > paid in 30', 'Created → Paid in 30 (2026-06): observed', [6, 5], [6, 5]],
  ])('%s of a running month is told for the newest month that is ripe', (kpi, title, anna, boris) => {
    const [header, ...found] = table(running, kpi, '', '2026-10', '2026-10-14');
    expect(header?.[2]).toBe(title);
    expect(found.map((row) => [row[0], row[1], row[2]])).toEqual([
      ['Anna', anna[0], anna[1]],
      ['Boris', boris[0], boris[1]],
    ]);
  });
  test('says so where no month is', () => {
    const young = [running[0] ?? [], ...rows.filter((row) => row[2] === '2026-10-01')];
    const { en, ru } = inBoth(() => rowsOf(KPI_FAIR(young, 'cycle', '', '2026-10', '2026-10-14')));
    expect(en.slice(1)).toEqual([['', '', '', '', '', '', '', 'Too early: no lead has had its days yet.']]);
    expect(ru[1]?.[7]).toBe('Рано: ни у одного лида ещё не прошёл срок.');
  });
});
