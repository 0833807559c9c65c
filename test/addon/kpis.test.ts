import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import type { Draft, Entry, RowChanged, RowList, RowTry, RowsSaved } from '../../src/addon/api/index.ts';
import { type Opened, EMPTY, messageOf, openedSheet, valueOf } from './sheet.ts';
import { writtenRows } from '../support/writtenRows.ts';

const day = (date: number): { date: number } => ({ date });

/** Finished on days 1, 2, 3 and 90 of the year; a result after 10 and after 100 days. The last known day is day 103, so of a limit of 30 the last one is ripening. */
const SCHOOL: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Paid', 'Finished', 'Result', 'Amount', 'Trial lesson'],
    ['Anna', day(46000), day(46010), day(46023), day(46033), 100, day(46001)],
    ['Anna', day(46000), day(46020), day(46024), null, 300, null],
    ['Boris', day(46000), null, day(46025), day(46125), null, day(46002)],
    ['Boris', day(46000), null, day(46112), null, null, null],
  ],
};

const HEADER = ['KPI', 'Measure', 'From', 'To', 'Within days', 'Column', 'Better', 'Kind'];
const kpisTab = (...rows: readonly (string | number | null)[][]): MemoryTab => ({
  name: 'KPIs',
  cells: [HEADER, ...rows],
});
const NEW: Draft<'kpis'> = {
  name: 'Got a job',
  measure: 'rate',
  from: 'finished',
  to: 'result',
  within: '30',
  column: '',
  better: 'higher',
  kind: 'client',
};

const rowsOf = (opened: Opened, tab = 'KPIs'): unknown[][] => writtenRows(opened, tab);

const listOf = async (opened: Opened, tab: string | null = 'Deals'): Promise<RowList<'kpis'>> =>
  valueOf(await opened.rows('kpis', 'sidebarRows', tab));
const rowAt = async (opened: Opened, at: number): Promise<Entry<'kpis'>> => {
  const found = (await listOf(opened)).entries[at];
  if (found === undefined) throw new Error(`No KPI ${at}`);
  return found;
};
const saveAnd = async (
  opened: Opened,
  draft: Draft<'kpis'>,
  was: Entry<'kpis'> | null = null,
): Promise<RowsSaved<'kpis'>> => valueOf(await opened.rows('kpis', 'sidebarSaveRows', 'Deals', [{ draft, was }]));
const save = async (...args: Parameters<typeof saveAnd>) => (await saveAnd(...args)).saved[0];
const tryOut = async (opened: Opened, draft: Partial<Draft<'kpis'>>): Promise<RowTry<'kpis'>> =>
  valueOf(await opened.rows('kpis', 'sidebarTryRow', 'Deals', { ...NEW, ...draft }, null));
function undoOf({ changed }: RowChanged<'kpis'>) {
  if (changed.kind !== 'kept' || changed.undo === null) throw new Error('Nothing to undo');
  return changed.undo;
}

describe('a KPI that is tried', () => {
  test.each([
    // Ripe are days 1 to 3: one of three had the result within 30 days.
    [{}, { value: 1 / 3, unit: 'share', leads: 3, ripening: 1 }],
    [{ within: '' }, { value: 0.5, unit: 'share', leads: 4, ripening: 0 }],
    [{ measure: 'keep' }, { value: 2 / 3, unit: 'share', leads: 3, ripening: 1 }],
    // 10 days, 100 days, two of four are still on the road: half have arrived on the hundredth day; two are too few
    // to tell how fast those are who arrive.
    [
      { measure: 'half', within: '' },
      { value: 100, unit: 'days' },
    ],
    [
      { measure: 'time', within: '' },
      { value: null, unit: 'days' },
    ],
    [
      { measure: 'count', from: '', to: 'paid', within: '' },
      { value: 2, unit: 'leads', leads: 2 },
    ],
    [
      { measure: 'sum', from: '', to: 'paid', within: '', column: 'amount' },
      { value: 400, unit: 'money' },
    ],
    [
      { measure: 'average', from: '', to: 'paid', within: '', column: 'amount' },
      { value: 200, unit: 'money' },
    ],
    [
      { from: 'created', to: 'Trial lesson', within: '1' },
      { value: 0.25, leads: 4 },
    ],
    [{ name: '' }, { value: 1 / 3 }],
  ])('%j comes to %j', async (draft, expected) => {
    expect(await tryOut(openedSheet([SCHOOL]), draft)).toMatchObject({
      mistake: null,
      now: { kind: 'value', ...expected },
    });
  });

  test.each([
    [{ measure: '' }, 'measure', /^“Measure” is blank\. It can be: rate, keep, time/],
    [{ within: '0' }, 'within', /^“Within days” cannot be “0”\. It can be: a whole number from 1/],
    [{ to: 'finished' }, 'to', /^“To” cannot be “finished”/],
    [{ measure: 'sum', within: '', column: '' }, 'column', /^“Column” is blank\. It can be: Amount/],
    [{ name: 'Выручка' }, 'name', /^There is another “Выручка”/],
    [{ name: ' got a JOB ' }, 'name', /^There is another/],
    // The data lack it, so no field is wrong.
    [{ to: 'webinar' }, null, /^No column “Webinar”/],
    [{ to: 'Exam' }, null, /^The data have no milestone “exam”/],
  ])('%j: the mistake is at %s', async (draft, field, sentence) => {
    const opened = openedSheet([SCHOOL, kpisTab(['Got a job', 'rate', 'finished', 'result'])]);
    const { mistake, now } = await tryOut(opened, { name: 'Other', ...draft });
    expect(mistake).toEqual({ kind: 'mistake', field, message: expect.stringMatching(sentence) });
    expect(now).toBeNull();
  });

  test('says mistakes in the language of the user and writes nothing', async () => {
    const opened = openedSheet([SCHOOL], { user: 'ru' });
    expect(await tryOut(opened, { measure: '' })).toMatchObject({
      mistake: { message: expect.stringMatching(/^Не указано «Мера»\. Подойдёт: доля, удержание/) },
    });
    expect(opened.workbook.sheets()).toHaveLength(1);
  });
});

describe('a KPI that is saved', () => {
  test('makes the tab at the end, and leaves the selection where it was', async () => {
    const opened = openedSheet([SCHOOL, EMPTY], { switches: { activeRange: 'first-cell' } });
    opened.select('Board', 4, 2);
    const written = await save(opened, NEW);
    expect(written).toMatchObject({ kind: 'kept', row: 2 });
    expect(rowsOf(opened)).toEqual([HEADER, ['Got a job', 'rate', 'Finished', 'Result', 30, '', 'higher', 'client']]);
    expect(opened.workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'Board', 'KPIs']);
    expect([opened.workbook.activeSheet().name, opened.workbook.selection()]).toEqual([
      'Board',
      { row: 3, column: 1, rows: 1, columns: 1 },
    ]);
    expect((await listOf(opened)).entries).toMatchObject([
      { row: 2, draft: NEW, now: { kind: 'value', value: 1 / 3, leads: 3, ripening: 1 } },
    ]);
  });

  test('writes in the words of the spreadsheet, whatever the user speaks', async () => {
    const opened = openedSheet([SCHOOL], { user: 'en', locale: 'ru_RU' });
    await save(opened, { ...NEW, measure: 'average', from: '', to: 'Дата оплаты', within: '', column: 'amount' });
    expect(rowsOf(opened, 'Показатели')).toEqual([
      ['Показатель', 'Мера', 'Откуда', 'Куда', 'За дней', 'Столбец', 'Лучше', 'Вид'],
      ['Got a job', 'среднее', '', 'Дата оплаты', '', 'Сумма', 'больше', 'клиент'],
    ]);
    expect((await rowAt(opened, 0)).draft).toMatchObject({ measure: 'average', to: 'Дата оплаты', column: 'amount' });
  });

  test('finds the tab by its header: any name, language and order; the rest of it stays', async () => {
    const mine: MemoryTab = {
      name: 'Наше',
      cells: [
        ['Записи РОПа', null, null, null, null, null],
        ['Note', 'Куда', 'Мера', 'Показатель', 'Откуда', 'Author'],
        ['keep', 'result', 'rate', 'First', 'finished', 'Olga'],
        [null, null, null, null, null, null],
        ['note of nobody', null, null, null, null, null],
      ],
    };
    const opened = openedSheet([SCHOOL, mine]);
    await save(opened, { ...NEW, name: 'Second', within: '', better: '', kind: '' });
    const first = await rowAt(opened, 0);
    await save(opened, { ...first.draft, to: 'paid', from: 'created' }, first);
    expect(rowsOf(opened, 'Наше')).toEqual([
      ['Записи РОПа'],
      ['Note', 'Куда', 'Мера', 'Показатель', 'Откуда', 'Author'],
      ['keep', 'Paid', 'rate', 'First', 'Created', 'Olga'],
      ['', 'Result', 'rate', 'Second', 'Finished'],
      ['note of nobody'],
    ]);
    expect(opened.workbook.sheets()).toHaveLength(2);
    expect(valueOf(await opened.call('sidebarStart')).tabs.map(({ name }) => name)).toEqual(['Deals']);
  });

  test('adds a column that the tab lacks, at its right', async () => {
    const opened = openedSheet([SCHOOL, { name: 'KPIs', cells: [['KPI', 'Measure', 'From', 'To', 'Author']] }]);
    await save(opened, NEW);
    expect(rowsOf(opened)).toEqual([
      ['KPI', 'Measure', 'From', 'To', 'Author', 'Within days', 'Better', 'Kind'],
      ['Got a job', 'rate', 'Finished', 'Result', '', 30, 'higher', 'client'],
    ]);
  });

  test('changes only the cells that say something else: other spellings stay', async () => {
    const opened = openedSheet([SCHOOL, kpisTab(['Got a job', 'share', 'окончил курс', 'result', '30 days'])]);
    const was = await rowAt(opened, 0);
    expect(was.draft).toEqual({ ...NEW, within: '30 days', better: '', kind: '' });
    expect(await save(opened, { ...was.draft, name: 'Found a job', kind: 'client' }, was)).toMatchObject({ row: 2 });
    expect(rowsOf(opened).slice(1)).toEqual([
      ['Found a job', 'share', 'окончил курс', 'result', '30 days', '', '', 'client'],
    ]);
  });

  test.each(['=1+1', '+7', '-5', '@home', '2026-01-01', "'quoted", '5%'])(
    'the name %s stays a text, is found again and deleted and restored as it is',
    async (name) => {
      const opened = openedSheet([SCHOOL]);
      await save(opened, { ...NEW, name });
      expect(opened.cell('KPIs', 2, 1)).toEqual({ formula: '', format: '@', value: name });
      const undo = undoOf(valueOf(await opened.rows('kpis', 'sidebarDeleteRow', 'Deals', await rowAt(opened, 0))));
      valueOf(await opened.rows('kpis', 'sidebarRestoreRow', 'Deals', undo));
      expect(opened.cell('KPIs', 2, 1)).toEqual({ formula: '', format: '@', value: name });
    },
  );

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'revenue' }, 'name'],
    [{ within: 'soon' }, 'within'],
  ])('%j is refused at the field %s, and nothing is made', async (wrong, field) => {
    const opened = openedSheet([SCHOOL]);
    expect(await save(opened, { ...NEW, ...wrong })).toMatchObject({ kind: 'mistake', field });
    expect(opened.workbook.sheets()).toHaveLength(1);
  });

  test('a KPI that only these data cannot carry is saved all the same', async () => {
    const opened = openedSheet([SCHOOL, kpisTab(['Old', 'rate', 'webinar', 'paid'])]);
    const was = await rowAt(opened, 0);
    expect(await save(opened, { ...was.draft, name: 'New' }, was)).toMatchObject({ kind: 'kept' });
    expect(rowsOf(opened)[1]?.[0]).toBe('New');
  });

  test('two people who add different KPIs at once both keep theirs; of one name only the first is kept', async () => {
    const opened = openedSheet([SCHOOL]);
    const [one, other, same] = await Promise.all([
      save(opened, NEW),
      save(opened, { ...NEW, name: 'Other' }),
      save(opened, { ...NEW, within: '60' }),
    ]);
    expect([one?.kind, other?.kind, same?.kind]).toEqual(['kept', 'kept', 'mistake']);
    expect(rowsOf(opened).map(([name]) => name)).toEqual(['KPI', 'Got a job', 'Other']);
  });

  test('the second of two who change one KPI is told and sees it as it is now', async () => {
    const opened = openedSheet([SCHOOL, kpisTab(['A', 'rate', 'finished', 'result', 30], ['B', 'count', '', 'paid'])]);
    const read = await rowAt(opened, 0);
    await save(opened, { ...read.draft, within: '60' }, read);
    const second = await saveAnd(opened, { ...read.draft, within: '90' }, read);
    expect(second).toMatchObject({
      saved: [{ kind: 'clash', row: 2 }],
      list: { entries: [{ draft: { within: '60' } }, {}] },
    });
    expect(rowsOf(opened)[1]?.[4]).toBe(60);
    // Having seen it, they write over it.
    const now = await rowAt(opened, 0);
    expect(await save(opened, { ...read.draft, within: '90' }, now)).toMatchObject({ kind: 'kept' });
    expect(rowsOf(opened)[1]?.[4]).toBe(90);
  });

  test('a KPI whose row has moved is changed where it is; one that was renamed or is gone is told', async () => {
    const opened = openedSheet([SCHOOL, kpisTab([null], ['A', 'rate', 'finished', 'result'])]);
    const moved = { ...(await rowAt(opened, 0)), row: 2 };
    expect(await save(opened, { ...moved.draft, kind: 'effort' }, moved)).toMatchObject({ kind: 'kept', row: 3 });
    const read = await rowAt(opened, 0);
    await save(opened, { ...read.draft, name: 'Renamed' }, read);
    expect(await save(opened, { ...read.draft, kind: 'client' }, read)).toMatchObject({ kind: 'clash', row: 3 });
    const renamed = await rowAt(opened, 0);
    valueOf(await opened.rows('kpis', 'sidebarDeleteRow', 'Deals', renamed));
    expect(await save(opened, renamed.draft, renamed)).toMatchObject({ kind: 'clash', row: null });
  });
});

describe('a KPI that is deleted and restored', () => {
  const withNotes: MemoryTab = {
    name: 'KPIs',
    cells: [
      ['Author', ...HEADER],
      ['Olga', 'A', 'rate', 'finished', 'result', 30, null, null, null],
      ['Ivan', 'B', { formula: '=C2' }, 'created', 'paid', null, null, null, null],
    ],
  };

  test('empty the known cells of one row and fill them again, formulas too', async () => {
    const opened = openedSheet([SCHOOL, withNotes]);
    const before = rowsOf(opened);
    const cellBefore = opened.cell('KPIs', 3, 3);
    const read = await rowAt(opened, 1);
    const written = valueOf(await opened.rows('kpis', 'sidebarDeleteRow', 'Deals', read));
    expect(written).toMatchObject({ changed: { kind: 'kept', row: 3 }, list: { entries: [{ row: 2 }] } });
    expect(rowsOf(opened)).toEqual([before[0], before[1], ['Ivan']]);
    const back = valueOf(await opened.rows('kpis', 'sidebarRestoreRow', 'Deals', undoOf(written)));
    expect(back).toMatchObject({ changed: { kind: 'kept', row: 3 } });
    expect(opened.cell('KPIs', 3, 3).formula).toBe(cellBefore.formula);
    expect(rowsOf(opened)).toEqual(before);
  });

  test('a KPI that somebody has changed meanwhile is not deleted', async () => {
    const opened = openedSheet([SCHOOL, kpisTab(['A', 'rate', 'finished', 'result'])]);
    const read = await rowAt(opened, 0);
    await save(opened, { ...read.draft, within: '60' }, read);
    expect(valueOf(await opened.rows('kpis', 'sidebarDeleteRow', 'Deals', read))).toMatchObject({
      changed: { kind: 'clash', row: 2 },
    });
    expect(rowsOf(opened)[1]?.[0]).toBe('A');
  });

  test('what stands in its place by now stays there; of one name only one comes back', async () => {
    const opened = openedSheet([SCHOOL, kpisTab(['A', 'rate', 'finished', 'result'])]);
    const undo = undoOf(valueOf(await opened.rows('kpis', 'sidebarDeleteRow', null, await rowAt(opened, 0))));
    await save(opened, { ...NEW, name: 'B' });
    expect(valueOf(await opened.rows('kpis', 'sidebarRestoreRow', 'Deals', undo))).toMatchObject({
      changed: { kind: 'kept', row: 3 },
    });
    expect(rowsOf(opened).map(([name]) => name)).toEqual(['KPI', 'B', 'A']);
    expect(valueOf(await opened.rows('kpis', 'sidebarRestoreRow', 'Deals', undo))).toMatchObject({
      changed: { kind: 'clash', row: 3 },
    });
  });

  test('any steps in any order leave what a list of names would hold', async () => {
    const step = fc.tuple(fc.constantFrom('add', 'delete', 'undo'), fc.constantFrom('A', 'B', 'C'));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const opened = openedSheet([SCHOOL]);
        const expected = new Set<string>();
        const undone = new Map<string, ReturnType<typeof undoOf>>();
        for (const [what, name] of steps) {
          const undo = undone.get(name);
          if (what === 'add') {
            await save(opened, { ...NEW, name });
            expected.add(name);
          } else if (what === 'delete' && expected.delete(name)) {
            const found = (await listOf(opened)).entries.find(({ cells }) => cells.name === name);
            if (found) undone.set(name, undoOf(valueOf(await opened.rows('kpis', 'sidebarDeleteRow', 'Deals', found))));
          } else if (what === 'undo' && undo) {
            await opened.rows('kpis', 'sidebarRestoreRow', 'Deals', undo);
            expected.add(name);
          }
        }
        const { entries: own } = await listOf(opened);
        expect(own.map(({ cells }) => cells.name).sort()).toEqual([...expected].sort());
        expect(own.map(({ now }) => now?.kind)).toEqual(own.map(() => 'value'));
      }),
      { numRuns: 15 },
    );
  });
});

describe('the list of KPIs', () => {
  test('a mistake in one row leaves the others in sight', async () => {
    const rows = [
      ['A', 'ratio', 'finished', 'result'],
      ['B', 'count', '', 'paid'],
      ['b', 'count', '', 'paid'],
    ];
    const { entries, fields } = await listOf(openedSheet([SCHOOL, kpisTab(...rows)]));
    expect(entries.map(({ now }) => now)).toEqual([
      { kind: 'mistake', field: 'measure', message: expect.stringMatching(/^“Measure” cannot be “ratio”/) },
      { kind: 'value', value: 2, unit: 'leads', leads: 2, ripening: 0 },
      { kind: 'mistake', field: 'name', message: expect.stringMatching(/another “b”/) },
    ]);
    expect(fields.find(({ name }) => name === 'column')?.choices).toEqual([{ value: 'amount', label: 'Amount' }]);
  });

  test.each([null, 'Board', 'Gone'])('lists them without values where %s has no leads', async (tab) => {
    const opened = openedSheet([SCHOOL, EMPTY, kpisTab(['A', 'rate', 'finished', 'result'])]);
    const list = await listOf(opened, tab);
    expect(list).toMatchObject({ tab: 'KPIs', entries: [{ row: 2, now: null }] });
    expect(list.fields.find(({ name }) => name === 'column')?.choices).toEqual([]);
  });

  test('there are none before there is a tab', async () => {
    expect(await listOf(openedSheet([SCHOOL]))).toMatchObject({ tab: null, entries: [] });
  });
});

describe('a formula about a KPI of the team’s own', () => {
  const table = { kind: 'table', tab: 'Deals' } as const;
  const request = {
    name: 'KPI',
    args: [
      table,
      { kind: 'text', value: 'Got a job' } as const,
      null,
      null,
      null,
      { kind: 'rows', tab: 'kpis', isOptional: false } as const,
    ],
    replaces: null,
  };

  test('is given the tab, and shows what the list shows', async () => {
    const opened = openedSheet([
      SCHOOL,
      { ...kpisTab(['Got a job', 'rate', 'finished', 'result', 30]), name: 'Our KPIs' },
    ]);
    const { formula, shown } = valueOf(await opened.call('sidebarPreview', request));
    expect(formula).toBe(`=KPI(Deals!A:G, "Got a job", "", "", "", 'Our KPIs'!A:H)`);
    expect(valueOf(shown).rows).toEqual([[1 / 3]]);
  });

  test('says so where the tab is gone', async () => {
    const opened = openedSheet([SCHOOL]);
    expect(messageOf(await opened.call('sidebarPreview', request))).toMatch(/There is no tab “KPIs”/);
  });
});
