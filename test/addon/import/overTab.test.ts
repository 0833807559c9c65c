import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { messageOf, openedSheet, valueOf } from '../sheet.ts';
import { madeBy, planOf, updateOf } from './imported.ts';

const day = (n: number) => ({ date: 46055 + n });

/** Two columns of the team's own: a note, and days counted by a formula. Totals stand below. */
const DEALS: MemoryTab = {
  name: 'Deals',
  cells: [
    ['ID', 'Manager', 'Created', 'Paid', 'Amount', 'Note', 'Days'],
    ['A-1', 'Anna', day(0), day(5), 100, 'call back', { formula: '=D2-C2' }],
    ['A-2', 'Boris', day(1), null, 200, '', { formula: '=D3-C3' }],
    ['A-3', 'Anna', day(2), null, 300, 'by hand', { formula: '=D4-C4' }],
  ],
};

const FILE = [
  ['ID', 'Manager', 'Created', 'Paid', 'Amount', 'City'],
  ['A-1', 'Anna', '2026-02-02', '2026-02-07', '100', 'Riga'],
  ['A-2', 'Boris', '2026-02-03', '2026-02-20', '250', 'Oslo'],
  ['A-4', 'Vera', '2026-02-06', '', '400', 'Oslo'],
  ['Total', '', '', '', '750', ''],
];

const texts = (workbook: ReturnType<typeof openedSheet>['workbook'], tab = 'Deals') => {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  const { rows, columns } = sheet.extent();
  const at = { row: 0, column: 0, rows, columns };
  const formulas = sheet.formulas(at);
  return sheet
    .read(at)
    .map((row, r) => row.map((cell, c) => formulas[r]?.[c] || (cell.kind === 'blank' ? '' : cell.value)));
};

describe('a file over a tab, by ID', () => {
  test('rows deleted in more places than are put back one by one all come back', async () => {
    const rows = Array.from({ length: 700 }, (_, i) => [
      `A-${i}`,
      'Anna',
      day(i),
      null,
      i,
      `note ${i}`,
      { formula: `=E${i + 2}*2` },
    ]);
    const { call, workbook } = openedSheet([{ name: 'Deals', cells: [DEALS.cells[0] ?? [], ...rows] }]);
    const before = texts(workbook);
    const file = rows
      .filter((_, i) => i % 2 === 0)
      .map(([id, manager, , , amount]) => [id, manager, '', '', String(amount)]);
    const { write } = await updateOf(
      call,
      [['ID', 'Manager', 'Created', 'Paid', 'Amount'], ...file].map((row) => row.map(String)),
      'Deals',
    );
    const made = madeBy(await write('gone rows'));
    expect(texts(workbook)).toHaveLength(351);
    valueOf(await call('sidebarImportUndo', made));
    expect(texts(workbook)).toEqual(before);
  });

  test('is counted before: added, changed, the same, gone and without an ID', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    const before = texts(workbook);
    const { plan, targets, changes } = await updateOf(call, FILE, 'Deals');
    expect(plan).toMatchObject({ id: 0, tabs: ['Deals'] });
    expect(targets).toEqual({
      tab: 'Deals',
      columns: [0, 1, 2, 3, 4, 'new'],
      formulas: ['Days'],
      others: ['Note'],
      totalRow: null,
    });
    expect(changes).toMatchObject({ added: 1, changed: 2, same: 0, nameless: 1 });
    expect(changes.rows.map(([at, key, was]) => [at, key, was === null])).toEqual([
      [0, 'A-1', false],
      [1, 'A-2', false],
      [2, 'A-4', true],
    ]);
    expect(changes.gone.map(([key]) => key)).toEqual(['A-3']);
    expect(texts(workbook)).toEqual(before);
    expect(workbook.sheets()).toHaveLength(1);
  });

  test('replaces and adds rows; formulas, columns and rows that the file lacks stay; one call takes it back', async () => {
    const { call, workbook, cell } = openedSheet([DEALS]);
    const before = texts(workbook);
    const { write } = await updateOf(call, FILE, 'Deals');
    const made = madeBy(await write());
    expect(made).toMatchObject({ tab: 'Deals', added: 1, changed: 2, removed: 0, moved: { deleted: [] } });
    expect(texts(workbook)).toEqual([
      ['ID', 'Manager', 'Created', 'Paid', 'Amount', 'Note', 'Days', 'City'],
      ['A-1', 'Anna', 46055, 46060, 100, 'call back', '=D2-C2', 'Riga'],
      ['A-2', 'Boris', 46056, 46073, 250, '', '=D3-C3', 'Oslo'],
      ['A-3', 'Anna', 46057, '', 300, 'by hand', '=D4-C4', ''],
      ['A-4', 'Vera', 46059, '', 400, '', '=D5-C5', 'Oslo'],
    ]);
    expect(cell('Deals', 3, 4).format).toMatch(/y/);
    expect(workbook.sheets().map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Deals', false],
      [made.backup, true],
    ]);
    expect(made.backup).toMatch(/^Deals \(before import \d\d? \w{3}\)$/);
    expect(valueOf(await call('sidebarStart')).tabs.map(({ name }) => name)).toEqual(['Deals']);
    valueOf(await call('sidebarImportUndo', made));
    expect(texts(workbook)).toEqual(before);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Deals']);
  });

  test('says what it says: the same file changes nothing more', async () => {
    const { call } = openedSheet([DEALS]);
    madeBy(await (await updateOf(call, FILE, 'Deals')).write());
    expect((await updateOf(call, FILE, 'Deals')).changes).toMatchObject({ added: 0, changed: 0, same: 3 });
  });

  test('deletes rows that it lacks when that is asked for, and brings them back', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    const before = texts(workbook);
    const made = madeBy(await (await updateOf(call, FILE, 'Deals')).write('gone rows'));
    expect(made).toMatchObject({ removed: 1, moved: { deleted: [{ after: 3, count: 1 }] } });
    expect(texts(workbook).map(([id]) => id)).toEqual(['ID', 'A-1', 'A-2', 'A-4']);
    valueOf(await call('sidebarImportUndo', made));
    expect(texts(workbook)).toEqual(before);
  });

  test('leaves what stands below the table below it', async () => {
    const cells = [...DEALS.cells, ['Total', '', null, null, 600, '', null]];
    const opened = openedSheet([{ ...DEALS, cells }]);
    expect((await updateOf(opened.call, FILE, 'Deals')).targets.totalRow).toBe(5);
    const { call, workbook } = openedSheet([{ ...DEALS, cells }]);
    const made = madeBy(await (await updateOf(call, FILE, 'Deals')).write());
    expect(texts(workbook).map(([id]) => id)).toEqual(['ID', 'A-1', 'A-2', 'A-3', 'A-4', 'Total']);
    valueOf(await call('sidebarImportUndo', made));
    expect(texts(workbook).map(([id]) => id)).toEqual(['ID', 'A-1', 'A-2', 'A-3', 'Total']);
  });

  test.each([
    ['changed a row that would be replaced', 2, 'nothing', 'A-2'],
    ['changed a row that would be deleted', 3, 'gone rows', 'A-3'],
  ] as const)('is not written when somebody has meanwhile %s', async (_what, row, removes, id) => {
    const { call, workbook } = openedSheet([DEALS]);
    const { write } = await updateOf(call, FILE, 'Deals');
    workbook.sheets()[0]?.write({ row, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'Vera' }]]);
    const before = texts(workbook);
    expect(await write(removes)).toEqual({ kind: 'clash', count: 1, ids: [id] });
    expect(texts(workbook)).toEqual(before);
    expect(workbook.sheets()).toHaveLength(1);
  });

  test('is written when somebody has meanwhile changed another row: that row stays', async () => {
    const { call, workbook, cell } = openedSheet([DEALS]);
    const { write } = await updateOf(call, FILE, 'Deals');
    workbook.sheets()[0]?.write({ row: 3, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'Vera' }]]);
    expect(madeBy(await write())).toMatchObject({ changed: 2 });
    expect(cell('Deals', 4, 2).value).toBe('Vera');
  });

  test('is not written over a row that somebody has meanwhile added, nor where columns have moved', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    const first = await updateOf(call, FILE, 'Deals');
    workbook.sheets()[0]?.write({ row: 4, column: 0, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'A-4' }]]);
    expect(await first.write()).toMatchObject({ kind: 'clash', ids: ['A-4'] });
    const second = await updateOf(call, FILE, 'Deals');
    workbook.sheets()[0]?.insertColumnsAfter(0, 1);
    workbook.sheets()[0]?.write({ row: 0, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'New' }]]);
    await expect(second.write()).rejects.toThrow(/columns of the tab “Deals” have changed/);
  });

  test('is as it was when Google stops in the middle', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    const before = texts(workbook);
    const { write } = await updateOf(call, FILE, 'Deals');
    const sheet = workbook.sheets()[0];
    const deleteRows = sheet?.deleteRows.bind(sheet);
    const fail = (): never => {
      throw new Error('You are trying to edit a protected cell');
    };
    // The rows are the last to go: all else is written by then.
    Object.assign(sheet ?? {}, {
      deleteRows: (row: number, count: number) => (row === 3 ? fail() : deleteRows?.(row, count)),
    });
    await expect(write('gone rows')).rejects.toThrow(/cells or this tab are protected\. [^:]*$/);
    expect(texts(workbook)).toEqual(before);
    expect(workbook.sheets()).toHaveLength(1);
  });

  test('is not taken back when somebody has changed the tab since', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    const made = madeBy(await (await updateOf(call, FILE, 'Deals')).write());
    workbook.sheets()[0]?.write({ row: 1, column: 5, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'mine' }]]);
    expect(messageOf(await call('sidebarImportUndo', made))).toContain(`hidden tab “${made.backup}”`);
  });

  test('leaves cells with formulas alone in columns that it has', async () => {
    const cells = DEALS.cells.map((row, at) =>
      at === 2 ? [...row.slice(0, 4), { formula: '=100*2' }, ...row.slice(5)] : row,
    );
    const { call, workbook } = openedSheet([{ ...DEALS, cells }]);
    madeBy(await (await updateOf(call, FILE, 'Deals')).write());
    expect(texts(workbook).map((row) => row[4])).toEqual(['Amount', 100, '=100*2', 300, 400]);
    expect(texts(workbook)[2]).toContain('Oslo');
  });

  test('keeps what stood there until the next import', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    madeBy(await (await updateOf(call, FILE, 'Deals')).write());
    madeBy(await (await updateOf(call, FILE, 'Deals')).write());
    expect(workbook.sheets()).toHaveLength(2);
    expect(texts(workbook, workbook.sheets()[1]?.name).map(([id]) => id)).toEqual(['ID', 'A-1', 'A-2', 'A-3', 'A-4']);
  });

  test('goes row by row where several rows have one ID', async () => {
    const parts = {
      name: 'Deals',
      cells: [
        ['Order ID', 'Created', 'Paid', 'Amount'],
        ['7', day(0), day(1), 10],
        ['7', day(0), day(9), 20],
      ],
    };
    const { call, workbook } = openedSheet([parts]);
    const file = [
      ['Order ID', 'Created', 'Paid', 'Amount'],
      ['7', '2026-02-02', '2026-02-03', '10'],
      ['7', '2026-02-02', '2026-02-11', '25'],
      ['7', '2026-02-02', '2026-02-12', '30'],
    ];
    const { changes, write } = await updateOf(call, file, 'Deals');
    expect(changes).toMatchObject({ added: 1, changed: 1, same: 1 });
    madeBy(await write());
    expect(texts(workbook).map((row) => row[3])).toEqual(['Amount', 10, 25, 30]);
  });
});

describe('no ID that says which row is which', () => {
  test.each([
    [
      'there is none',
      [
        ['Manager', 'Created', 'Paid'],
        ['Anna', '2026-02-02', ''],
        ['Boris', '2026-02-03', ''],
      ],
    ],
    [
      'it is of the client',
      [
        ['Customer ID', 'Created', 'Paid'],
        ['7', '2026-02-02', ''],
        ['8', '2026-02-03', ''],
      ],
    ],
    [
      'most rows lack it',
      [
        ['ID', 'Created', 'Paid'],
        ['7', '2026-02-02', ''],
        ['', '2026-02-03', ''],
        ['', '2026-02-04', ''],
      ],
    ],
    [
      'it only counts the rows',
      [
        ['№', 'Created', 'Paid'],
        ['1', '2026-02-02', ''],
        ['2', '2026-02-03', ''],
        ['3', '2026-02-05', ''],
      ],
    ],
    [
      'it has lost digits',
      [
        ['ID', 'Created', 'Paid'],
        [5.80503e18, '2026-02-02', ''],
        [5.80503e18, '2026-02-03', ''],
      ],
    ],
  ])('%s', async (_what, rows) => {
    const { call } = openedSheet([DEALS]);
    expect(await planOf(call, [rows])).toMatchObject({ id: null, tabs: [] });
  });
});

test('thousands of rows are compared and written in parts, most of them in a few calls', async () => {
  // Three parts, the last of them short, and more changed rows than are put back one by one.
  const count = 9000;
  const header = ['ID', 'Manager', 'Created', 'Paid', 'Amount', 'Status', 'Client', 'Phone'];
  const row = (n: number, amount: number) => [
    `D-${n}`,
    `Manager ${n % 20}`,
    `2026-0${1 + (n % 9)}-1${n % 10}`,
    n % 3 === 0 ? `2026-0${1 + (n % 9)}-2${n % 9}` : '',
    String(amount),
    n % 3 === 0 ? 'Won' : 'Open',
    `Client ${n}`,
    `7916${1_000_000 + n}`,
  ];
  const file = (changedEvery: number, rows: number) => [
    header,
    ...Array.from({ length: rows }, (_, n) => row(n, n % changedEvery === 0 ? 777 : 1000 + n)),
  ];
  const { call, workbook } = openedSheet([{ name: 'Deals', cells: [] }]);
  const plan = await planOf(call, [file(1e9, count)]);
  const body = file(1e9, count).slice(1);
  const order = { columns: plan.columns, id: plan.id, over: null, rows: body.length };
  let stage: string | null = null;
  for (let at = 0; at < body.length; at += 4000) {
    const part = body.slice(at, at + 4000).map((cells) => ({ key: '', was: null, cells }));
    stage = valueOf(await call('sidebarImportStage', order, stage, at, part)).stage;
  }
  madeBy(valueOf(await call('sidebarImportPut', order, stage ?? '', 'All', [])));
  expect(workbook.sheets()[1]?.extent()).toEqual({ rows: count + 1, columns: 8 });
  const update = await updateOf(call, file(7, count + 100), 'All');
  expect(update.changes).toMatchObject({ added: 100, changed: Math.floor(count / 7), gone: [] });
  const made = madeBy(await update.write());
  expect((await updateOf(call, file(7, count + 100), 'All')).changes).toMatchObject({
    added: 0,
    changed: 0,
    same: count + 100,
  });
  valueOf(await call('sidebarImportUndo', made));
  expect((await updateOf(call, file(1e9, count), 'All')).changes).toMatchObject({
    added: 0,
    changed: 0,
    same: count,
  });
});
