import { describe, expect, test } from 'vitest';
import type { Arg, Result } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { type HostOptions, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_DATA = formula('KPI_DATA');
const LEADERBOARD = formula('LEADERBOARD');

const grid = (result: Result): unknown[][] => (Array.isArray(result) ? result : [[result]]);
const data = (raw: Arg, mapping: Arg = '', host: HostOptions = {}) => withHost(host, () => KPI_DATA(raw, mapping));

const deals = (zone: string) =>
  cells(
    `
  Комментарий | Сумма сделки | Ответственный | Дата создания | Пробный урок | Статус | Дата закрытия    | Теги
  звонить     | 12 500 ₽     | Анна  Ли      | 2026-09-01    | 2026-09-02   | Оплачено | 2026-09-05T14:30 | a
              | сто          | анна ли       | 02.09.2026    |              | Отказ  | 2026-09-06       | b
              |              | Борис         | 31.02.2026    |              | Думает |                  | c
              | 300          | #N/A          | 2026-09-04    |              | Оплачено |                | d`,
    zone,
  );

describe('KPI_DATA is the table as it is understood', () => {
  test('known columns in one order, dates as dates, own milestones last, what nobody reads left out', () => {
    const at = (text: string): Date => new Date(`${text}Z`);
    expect(data(deals('UTC'))).toEqual([
      ['Manager', 'Status', 'Created', 'Paid', 'Lost', 'Amount', 'Пробный урок'],
      ['Анна Ли', 'Won', at('2026-09-01T00:00'), at('2026-09-05T14:30'), '', 12_500, at('2026-09-02T00:00')],
      ['Анна Ли', 'Lost', at('2026-09-02T00:00'), '', at('2026-09-06T00:00'), '', ''],
      ['Борис', 'Open', '', '', '', '', ''],
      ['', 'Won', at('2026-09-04T00:00'), '', '', 300, ''],
    ]);
  });
  test('in Russian its headers and statuses are Russian', () => {
    const rows = grid(data(deals('UTC'), '', { locale: 'ru_RU' }));
    expect(rows[0]).toEqual([
      'Менеджер',
      'Статус',
      'Дата создания',
      'Дата оплаты',
      'Дата отказа',
      'Сумма',
      'Пробный урок',
    ]);
    expect(rows.slice(1).map((row) => row[1])).toEqual(['Оплачено', 'Отказ', 'В работе', 'Оплачено']);
  });
  test('a status without any date is a status still: no empty column of payments', () => {
    expect(grid(data(cells('Manager | Status\n Anna | Won')))).toEqual([
      ['Manager', 'Status'],
      ['Anna', 'Won'],
    ]);
  });
  test('whoever a client is known by stays: the number, the email, the phone; and it is read again the same', () => {
    const raw = cells(
      'Customer ID | Client | E-mail | Phone | Paid | Amount\n 5 | Ann | A@x.com | 79991234567 | 2026-09-01 | 10',
    );
    const once = data(raw);
    const [header, line] = grid(once);
    expect(header).toEqual(['Client', 'Client ID', 'Email', 'Phone', 'Paid', 'Amount']);
    expect(line?.slice(0, 4)).toEqual(['Ann', 5, 'A@x.com', 79_991_234_567]);
    expect(data(once)).toEqual(once);
    expect(grid(data(raw, '', { locale: 'ru_RU' }))[0]?.[1]).toBe('ID клиента');
  });
  test('the mapping tells what a header is and leaves columns out', () => {
    const raw = [
      ['Кто', 'Paid', 'Оплата по факту'],
      ['Anna', new Date(0), new Date('2026-09-01')],
    ];
    const mapping = [
      ['Кто', 'manager'],
      ['Оплата по факту', 'paid'],
      ['Paid', '-'],
    ];
    expect(data(raw, mapping)).toEqual([
      ['Manager', 'Paid'],
      ['Anna', new Date('2026-09-01')],
    ]);
  });
});

const KPIS = [
  'conversion',
  'win_rate',
  'sales',
  'revenue',
  'average_check',
  'cycle',
  'created > paid in 3',
  'created > Пробный урок',
];

describe.each(['UTC', 'Europe/Moscow', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland'])(
  'read again in %s it is the same',
  (zone) => {
    const raw = deals(zone);
    test.each(['en_US', 'ru_RU'])('in %s', (locale) => {
      const host = { zone, locale };
      const once = data(raw, '', host);
      expect(data(once, '', host)).toEqual(once);
      withHost(host, () => {
        for (const kpi of KPIS)
          for (const period of ['', '2026-09'])
            expect([kpi, period, KPI(once, kpi, [['Анна Ли'], ['Борис']], period)]).toEqual([
              kpi,
              period,
              KPI(raw, kpi, [['Анна Ли'], ['Борис']], period),
            ]);
        expect(LEADERBOARD(once)).toEqual(LEADERBOARD(raw));
        expect(LEADERBOARD(once, 'sales', '2026-09')).toEqual(LEADERBOARD(raw, 'sales', '2026-09'));
      });
    });
  },
);

test('a day at whose midnight the clock goes forward keeps its day', () => {
  const raw = [
    ['Manager', 'Created'],
    ['Anna', '04.11.2018'],
  ];
  withHost({ zone: 'America/Sao_Paulo' }, () =>
    expect(KPI(KPI_DATA(raw), 'created > created', '', '2018-11-04')).toBe(1),
  );
});

describe('KPI_CHECK', () => {
  const rows = (host: HostOptions = {}): unknown[][] => grid(withHost(host, () => KPI_CHECK(deals('UTC'))));
  const row = (starts: RegExp): unknown[] | undefined => rows().find(([what]) => starts.test(String(what)));

  test('begins with one line for all, then what became of the rows', () => {
    expect(rows()[1]?.[0]).toBe('Rows: 5. Leads: 4. Managers: 2. 2026-09-01 – 2026-09-06, RUB.');
    // 1 September to 6 September are 6 days.
    expect(
      rows()
        .slice(1, 8)
        .map((line) => line.slice(1, 3)),
    ).toEqual([
      [5, '1–5'],
      [4, ''],
      [4, ''],
      [0, ''],
      [1, ''],
      [2, 'Анна Ли, Борис'],
      [6, '2026-09-01 – 2026-09-06'],
    ]);
  });
  test('names counts and cells of what is odd', () => {
    expect(row(/“Комментарий” is not used/)?.slice(1, 3)).toEqual([1, 'A1']);
    expect(row(/No number in “Сумма сделки”/)?.slice(1, 3)).toEqual([1, 'B3']);
    expect(row(/An error instead of a value in “Ответственный”/)?.slice(1, 3)).toEqual([1, 'C5']);
    expect(row(/No date in “Дата создания”/)?.slice(1, 3)).toEqual([1, 'D4']);
    expect(row(/Paid, without a readable date/)?.slice(1, 3)).toEqual([1, 'G5']);
  });
  test('ends with what each column is taken for and how many cells are filled', () => {
    expect(row(/“Сумма сделки” is read as Amount/)?.slice(1, 3)).toEqual([3, 'B1']);
    expect(row(/“Пробный урок” is read as your own stage/)?.slice(1, 3)).toEqual([1, 'E1']);
    // Beside it, how sure that is; a stage of the table's own is no guess.
    expect(row(/“Сумма сделки” is read/)?.[5]).toBeGreaterThan(0.5);
    expect(row(/“Пробный урок” is read/)?.[5]).toBe('');
  });
  test('is a table of six columns of text and numbers in both languages, and the two differ', () => {
    const [en, ru] = [rows(), rows({ locale: 'ru_RU' })];
    for (const table of [en, ru]) {
      expect(table.every((line) => line.length === 6)).toBe(true);
      expect(table.flat().filter((cell) => typeof cell !== 'string' && typeof cell !== 'number')).toEqual([]);
      expect(table.flat().join(' ')).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    }
    expect(ru.length).toBe(en.length);
    expect(ru.map((line) => line[0]).filter((what, i) => what === en[i]?.[0])).toEqual([]);
  });
  test('takes the mapping', () => {
    const table = grid(
      withHost({}, () =>
        KPI_CHECK(
          [
            ['Кто', 'Paid'],
            ['Anna', ''],
          ],
          [['Кто', 'manager']],
        ),
      ),
    );
    expect(table.map(([what]) => what)).toContain('“Кто” is read as Manager');
  });
});

describe('further columns', () => {
  const raw = cells(`
    Manager | Created    | Paid       | City  | Empty | Shoe size
    Anna    | 2026-09-01 | 2026-09-02 | Perm  |       | 39
    Boris   | 2026-09-03 |            | Tomsk |       |`);
  const titles = (...rest: Arg[]): unknown => {
    const made = withHost({}, () => KPI_DATA(raw, ...rest));
    return Array.isArray(made) && made[0];
  };
  const known = ['Manager', 'Created', 'Paid'];
  test('are kept where their headers or all of them are asked for', () => {
    expect(titles()).toEqual(known);
    expect(titles('', 'city')).toEqual([...known, 'City']);
    expect(titles('', 'all')).toEqual([...known, 'City', 'Shoe size']);
    expect(titles('', 'все')).toEqual([...known, 'City', 'Shoe size']);
  });
  test('may also be a tab with settings, which has stood there', () =>
    expect(titles('', cells('Manager | Team\n Anna | North'))).toEqual(known));
  test('that are not there are told with the nearest one', () =>
    expect(messageOf(() => withHost({}, () => KPI_DATA(raw, '', 'Ctiy')))).toContain('“City”'));
});
