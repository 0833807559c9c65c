import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import type { JoinMade, JoinStage } from '../../../src/addon/api/index.ts';
import { planOf } from '../import/imported.ts';
import { type Opened, exported, messageOf, openedSheet, valueOf } from '../sheet.ts';

const FIVE = {
  Заказы: 'join-orders',
  Вебинар: 'join-webinar',
  Звонки: 'join-calls',
  Письма: 'join-letters',
  Анкета: 'join-form',
};
const TABS = Object.keys(FIVE);
const five = (): MemoryTab[] => Object.entries(FIVE).map(([tab, name]) => exported(name, tab));

const day = (n: number) => ({ date: 46055 + n });
const NOTES: MemoryTab = { name: 'Заметки', cells: [['Позвонить Ольге'], ['Купить воды']] };
const names = ({ workbook }: Opened): string[] => workbook.sheets().map(({ name }) => name);

describe('the tabs that can be joined', () => {
  test.each([
    ['en', ['Orders', 'Webinar', 'Calls', 'Letters', 'Form']],
    ['ru', ['Заказы', 'Эфир', 'Звонки', 'Письма', 'Анкета']],
  ] as const)('are told with what they hold, in words (%s)', async (user, kinds) => {
    const { call } = openedSheet([...five(), NOTES], { user, locale: 'ru_RU' });
    const { tabs, made } = valueOf(await call('sidebarSources'));
    expect(made).toEqual([]);
    expect(tabs.map(({ tab }) => tab)).toEqual([...TABS, 'Заметки']);
    expect(tabs.slice(0, 5).map(({ kind }) => kind)).toEqual(kinds);
    expect(tabs.map(({ rows }) => rows)).toEqual([4, 5, 4, 5, 2, 1]);
    // Only orders give leads.
    expect(tabs.map(({ mainRank }) => mainRank !== null)).toEqual([true, false, false, false, false, false]);
    expect(tabs[5]).toMatchObject({ kind: null, why: expect.stringMatching(/./) });
  });

  test('leave out tabs with settings, pages of formulas and tabs with nothing in them', async () => {
    const [orders, ...others] = five();
    const cells = (orders?.cells ?? []).map((row, at) => [...row, null, at === 0 ? { formula: '=KPI(A:O)' } : null]);
    const { call } = openedSheet([
      // A figure beside a table makes no page of it.
      { name: 'Заказы', cells },
      ...others,
      {
        name: 'Обзор',
        cells: [
          ['Сделки', 'Менеджер', 'Дата оплаты', 'Сумма'],
          [{ formula: '=KPI_FUNNEL(Заказы!A:O)' }, 'Анна', day(1), 5],
        ],
      },
      { name: 'Пусто', cells: [] },
      {
        name: 'Цели',
        cells: [
          ['Менеджер', 'Показатель', 'Цель', 'За период'],
          ['Анна', 'Продажи', 5, 'месяц'],
        ],
      },
    ]);
    expect(valueOf(await call('sidebarSources')).tabs.map(({ tab }) => tab)).toEqual(TABS);
  });

  test('leave out the tabs that the menu makes, the team and the pages too', async () => {
    const sheet = openedSheet(five(), { user: 'ru', locale: 'ru_RU' });
    sheet.addon.invoke('buildSheet');
    expect(names(sheet)).toContain('Дашборд');
    const { tabs } = valueOf(await sheet.call('sidebarSources'));
    expect(tabs.filter(({ kind }) => kind !== null).map(({ tab }) => tab)).toEqual(TABS);
  });
});

describe('how they match', () => {
  test('is counted per table, and nothing is written', async () => {
    const opened = openedSheet(five(), { locale: 'ru_RU' });
    const plan = valueOf(await opened.call('sidebarJoinPlan', TABS));
    expect(plan.tables.map(({ matched, own, nobody, out }) => [matched, own, nobody, out])).toEqual([
      [4, 0, 0, 0],
      [4, 1, 0, 0],
      [2, 0, 1, 1],
      [3, 0, 0, 2],
      [2, 0, 0, 0],
    ]);
    for (const { rows, matched, own, nobody, out } of plan.tables) expect(rows).toBe(matched + own + nobody + out);
    expect(plan.tables[2]).toMatchObject({ tab: 'Звонки', kind: 'Calls', cells: ['D5'], lines: 1 });
    expect(plan.tables[2]?.todo).toMatch(/^These clients are not in the first table/);
    expect(plan.notes).toEqual([
      'Clients of no deal became leads of their own: 1.',
      expect.stringMatching(/^Not written.*: Номер/),
    ]);
    expect(plan).toMatchObject({ rows: 5, way: 'formula', into: 'Клиенты', isThere: false });
    expect(plan.formula).toBe('=KPI_JOIN(Заказы!A:O; Вебинар!A:G; Звонки!A:I; Письма!A:E; Анкета!A:D)');
    expect(names(opened)).toEqual(TABS);
  });

  test('asks one tab of answers, and says which are not asked', async () => {
    const answers = (tab: string): MemoryTab => ({
      name: `${tab} (columns)`,
      cells: [
        ['Header', 'Meaning'],
        ['Город', 'Source'],
      ],
    });
    const { call } = openedSheet([...five(), answers('Заказы'), answers('Звонки')], { locale: 'ru_RU' });
    const plan = valueOf(await call('sidebarJoinPlan', TABS));
    expect(plan.notes[0]).toBe(
      'One tab of answers holds for all tables of a join: “Заказы (columns)”. Not asked: Звонки (columns). Copy their rows into “Заказы (columns)”, with headers in place of letters of columns.',
    );
    expect(plan.formula).toMatch(/'Заказы \(columns\)'!A:C\)$/);
    expect(valueOf(await call('sidebarJoinPlan', TABS.slice(0, 2))).notes.join(' ')).not.toMatch(/One tab/);
  });

  test('names a tab that cannot be read or joined, also one that is called main', async () => {
    const events: MemoryTab = { name: 'main', cells: exported('join-webinar').cells };
    const { call } = openedSheet([...five(), events, { name: 'Нет', cells: [] }]);
    expect(valueOf(await call('sidebarJoinPlan', ['Заказы', 'main'])).tables[1]).toMatchObject({ kind: 'Webinar' });
    expect(messageOf(await call('sidebarJoinPlan', ['Заказы', 'Нет']))).toMatch(/“Нет” is empty/);
    expect(messageOf(await call('sidebarJoinPlan', ['Заказы', 'Гость']))).toMatch(/“Гость” is no longer there/);
  });
});

describe('the joined tab', () => {
  test('is one formula, with titles in sight and days as days', async () => {
    const opened = openedSheet(five(), { locale: 'ru_RU', user: 'ru' });
    const { call, cell, workbook } = opened;
    const made = valueOf(await call('sidebarJoinPut', TABS, null));
    expect(made).toMatchObject({ tab: 'Клиенты', from: TABS, way: 'formula', asOf: null, isNew: true, rows: 5 });
    expect(cell('Клиенты', 1, 1).formula).toBe(
      '=KPI_JOIN(Заказы!A:O, Вебинар!A:G, Звонки!A:I, Письма!A:E, Анкета!A:D)',
    );
    expect(workbook.activeSheet().name).toBe('Клиенты');
    const formats = Array.from({ length: 12 }, (_, at) => cell('Клиенты', 2, at + 1).format);
    expect(formats).toContain('dd.mm.yyyy');
    // This spreadsheet calculates nothing: its formula has no answer yet.
    expect(valueOf(await call('sidebarJoinReady', made))).toBe(false);
    const sheet = workbook.sheets().find(({ name }) => name === 'Клиенты');
    sheet?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'text', value: made.title }]]);
    expect(valueOf(await call('sidebarJoinReady', made))).toBe(true);
  });

  test('is known afterwards, is no source itself, and is written anew in its place', async () => {
    const opened = openedSheet(five(), { locale: 'ru_RU' });
    const { call, cell } = opened;
    valueOf(await call('sidebarJoinPut', TABS, null));
    const list = valueOf(await call('sidebarSources'));
    expect(list.made).toEqual([{ tab: 'Клиенты', from: TABS, way: 'formula', asOf: null }]);
    expect(list.tabs.map(({ tab }) => tab)).toEqual(TABS);
    const fewer = TABS.slice(0, 3);
    expect(valueOf(await call('sidebarJoinPlan', fewer))).toMatchObject({ into: 'Клиенты', isThere: true });
    expect(valueOf(await call('sidebarJoinPut', fewer, null))).toMatchObject({ tab: 'Клиенты', isNew: false });
    expect(cell('Клиенты', 1, 1).formula).toBe('=KPI_JOIN(Заказы!A:O, Вебинар!A:G, Звонки!A:I)');
    expect(names(opened)).toEqual([...TABS, 'Клиенты']);
  });

  test('leaves another tab of that name alone', async () => {
    const opened = openedSheet([...five(), { name: 'клиенты', cells: [['Моё']] }], { locale: 'ru_RU' });
    expect(valueOf(await opened.call('sidebarJoinPut', TABS, null)).tab).toBe('Клиенты 2');
    expect(opened.cell('клиенты', 1, 1).value).toBe('Моё');
  });

  test('takes what people have said about a table as its settings', async () => {
    const { call, cell } = openedSheet(five(), { locale: 'ru_RU' });
    valueOf(await call('sidebarAnswer', 'Заказы', { about: 'status', word: 'Новый', says: 'lost' }));
    valueOf(await call('sidebarJoinPut', TABS, null));
    expect(cell('Клиенты', 1, 1).formula).toBe(
      `=KPI_JOIN(Заказы!A:O, Вебинар!A:G, Звонки!A:I, Письма!A:E, Анкета!A:D, "", 'Заказы (столбцы)'!A:C)`,
    );
    expect(valueOf(await call('sidebarSources')).made[0]?.from).toEqual(TABS);
  });

  test('is taken back by one click, unless it is another one by now', async () => {
    const opened = openedSheet(five(), { locale: 'ru_RU' });
    const made = valueOf(await opened.call('sidebarJoinPut', TABS, null));
    valueOf(await opened.call('sidebarJoinUndo', made));
    expect(names(opened)).toEqual(TABS);
    const again = valueOf(await opened.call('sidebarJoinPut', TABS, null));
    const sheet = opened.workbook.sheets().find(({ name }) => name === again.tab);
    sheet?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'mine' }]]);
    expect(messageOf(await opened.call('sidebarJoinUndo', again))).toMatch(/has been changed since/);
  });
});

/** Orders whose joined table has more cells than a formula may answer with, and a form. */
function large(rows: number): MemoryTab[] {
  const extra = Array.from({ length: 42 }, (_, at) => `Поле ${at + 1}`);
  return [
    {
      name: 'Orders',
      cells: [
        ['Order ID', 'Client', 'Email', 'Created', 'Paid', 'Amount', ...extra],
        ...Array.from({ length: rows }, (_, n) => [
          `=${n}`,
          `Client ${n}`,
          `c${n}@example.com`,
          day(n % 90),
          n % 5 === 0 ? day(100 + (n % 9)) : null,
          n % 5 === 0 ? 100 : null,
          ...extra.map((_title, at) => `x${at}`),
        ]),
      ],
    },
    {
      name: 'Form',
      cells: [
        ['Timestamp', 'Email', 'How likely are you to recommend us (0 to 10)?'],
        [day(120), 'c5@example.com', 9],
      ],
    },
  ];
}

async function written({ call }: Opened): Promise<{ made: JoinMade; stages: JoinStage[] }> {
  const stages: JoinStage[] = [];
  do stages.push(valueOf(await call('sidebarJoinStage', ['Orders', 'Form'], stages.at(-1) ?? null)));
  while ((stages.at(-1)?.written ?? 0) < (stages.at(-1)?.rows ?? 0));
  return { made: valueOf(await call('sidebarJoinPut', ['Orders', 'Form'], stages.at(-1) ?? null)), stages };
}

describe('a table that is too large for a formula', () => {
  test('is written as values, 4,000 rows a call, with all columns and the day', async () => {
    const opened = openedSheet(large(4300));
    const { call, cell } = opened;
    const plan = valueOf(await call('sidebarJoinPlan', ['Orders', 'Form']));
    expect(plan).toMatchObject({ way: 'values', rows: 4300, into: 'Clients' });
    const { made, stages } = await written(opened);
    expect(stages.map((stage) => stage.written)).toEqual([4000, 4300]);
    expect(made).toMatchObject({ tab: 'Clients', way: 'values', isNew: true, rows: 4300 });
    expect(names(opened)).toEqual(['Orders', 'Form', 'Clients']);
    expect(cell('Clients', 1, 1)).toMatchObject({ formula: '', value: made.title });
    // A text stays a text, also one that looks like a formula.
    expect(cell('Clients', 4301, 1)).toMatchObject({ formula: '', value: '=4299' });
    const { made: known } = valueOf(await call('sidebarSources'));
    expect(known).toEqual([{ tab: 'Clients', from: ['Orders', 'Form'], way: 'values', asOf: made.asOf }]);
    expect(valueOf(await call('sidebarData', 'Clients'))).toMatchObject({ leads: 4300 });
  });

  test('is renewed in its place: rows that are gone are gone', async () => {
    const opened = openedSheet(large(4300));
    await written(opened);
    const orders = opened.workbook.sheets().find(({ name }) => name === 'Orders');
    orders?.deleteRows(4201, 100);
    const { made } = await written(opened);
    expect(made).toMatchObject({ tab: 'Clients', isNew: false, rows: 4200 });
    expect(names(opened)).toEqual(['Orders', 'Form', 'Clients']);
    expect(opened.cell('Clients', 4201, 1).value).toBe('=4199');
    expect(opened.cell('Clients', 4202, 1).value).toBe('');
  });

  test('is not written when rows came or went between the calls', async () => {
    const opened = openedSheet(large(4300));
    const first = valueOf(await opened.call('sidebarJoinStage', ['Orders', 'Form'], null));
    opened.workbook
      .sheets()
      .find(({ name }) => name === 'Orders')
      ?.deleteRows(4290, 1);
    expect(messageOf(await opened.call('sidebarJoinStage', ['Orders', 'Form'], first))).toMatch(
      /Press the button once/,
    );
    valueOf(await opened.call('sidebarImportDrop', first.stage));
    expect(names(opened)).toEqual(['Orders', 'Form']);
  });
});

test('a ready page is a tab with one formula and its chart over the table', async () => {
  const opened = openedSheet(five(), { locale: 'ru_RU' });
  expect(valueOf(await opened.call('sidebarMakePage', 'Заказы', 'funnel'))).toBe('Воронка');
  expect(opened.cell('Воронка', 6, 1).formula).toBe('=KPI_FUNNEL(Заказы!A:O)');
  expect(valueOf(await opened.call('sidebarMakePage', 'Заказы', 'funnel'))).toBe('Воронка 2');
  expect(valueOf(await opened.call('sidebarMakePage', 'Заказы', 'board'))).toBe('Рейтинг');
  expect(opened.cell('Рейтинг', 6, 1).formula).toBe('=LEADERBOARD(Заказы!A:O)');
  expect(opened.workbook.activeSheet().name).toBe('Рейтинг');
});

test('a file goes over the rows of the tab with its own headers, never over a joined tab', async () => {
  const orders = exported('join-orders', 'Заказы');
  const { call } = openedSheet([
    exported('join-orders', 'Прежние'),
    {
      name: 'Другие',
      cells: [
        ['№', 'Клиент', 'Email клиента', 'Телефон', 'Дата создания', 'Дата оплаты'],
        [1, 'А', 'a@b.ru', '', day(1), ''],
      ],
    },
    orders,
    exported('join-calls', 'Звонки'),
  ]);
  valueOf(await call('sidebarJoinPut', ['Заказы', 'Звонки'], null));
  const rows = [
    ['ID заказа', 'Пользователь', 'Email', 'Телефон', 'Дата создания', 'Дата оплаты'],
    ['412300201', 'Ольга Савина', 'savina@example.com', '', '2026-09-28', ''],
    ['412300202', 'Кирилл Демин', 'demin@example.com', '', '2026-10-02', ''],
  ];
  expect((await planOf(call, [rows])).tabs).toEqual(['Прежние', 'Заказы', 'Другие']);
});
