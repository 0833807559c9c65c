import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import type { Draft, Entry, RowDraft, RowList, RowsSaved } from '../../src/addon/api/index.ts';
import { outlookOf } from '../../src/core/forecast/outlookOf.ts';
import { tiersOf } from '../../src/core/targets/tiers.ts';
import { type Opened, EMPTY, messageOf, openedSheet, valueOf } from './sheet.ts';
import { writtenRows } from '../support/writtenRows.ts';

const day = (date: number): { date: number } => ({ date });

/** First days of February to August 2026. */
const MONTHS = [46054, 46082, 46113, 46143, 46174, 46204, 46235];
/** The worked figures of the field: sales of six months, February to July. */
const ANNA = [8, 10, 7, 9, 11, 9];
const BORIS = [2, 3, 1, 2, 2, 4];

/** Every sale is made on the fifth day of its month and is 100; two leads a month do not pay. The last known day is 5 August. */
function school(people: Readonly<Record<string, readonly number[]>>): MemoryTab {
  const rows = Object.entries(people).flatMap(([name, sales]) =>
    sales.flatMap((count, month) => {
      const created = day((MONTHS[month] ?? 0) + 1);
      const paid = Array.from({ length: count }, () => [name, created, day((MONTHS[month] ?? 0) + 4), 100]);
      return [...paid, [name, created, null, null], [name, created, null, null]];
    }),
  );
  const [first = ''] = Object.keys(people);
  const last = [first, day((MONTHS[6] ?? 0) + 4), null, null];
  return { name: 'Deals', cells: [['Manager', 'Created', 'Paid', 'Amount'], ...rows, last] };
}
const TWO = school({ Anna: ANNA, Boris: BORIS });
const ALONE = school({ Anna: ANNA });

const HEADER = ['Manager or team', 'KPI', 'Target', 'Per', 'Weight'];
type Row = MemoryTab['cells'][number];
const targetsTab = (...rows: readonly Row[]): MemoryTab => ({ name: 'Targets', cells: [HEADER, ...rows] });
const NEW: Draft<'targets'> = { who: 'Anna', kpi: 'sales', target: '12', per: 'month', weight: '' };

const rowsOf = (opened: Opened, tab = 'Targets'): unknown[][] => writtenRows(opened, tab);

const listOf = async (opened: Opened, tab: string | null = 'Deals'): Promise<RowList<'targets'>> =>
  valueOf(await opened.rows('targets', 'sidebarRows', tab));
const everybodyIn = ({ fields }: RowList<'targets'>): string | undefined =>
  fields.find(({ name }) => name === 'who')?.usual;
async function entryAt(opened: Opened, at: number): Promise<Entry<'targets'>> {
  const found = (await listOf(opened)).entries[at];
  if (found === undefined) throw new Error(`No target ${at}`);
  return found;
}
const saveAll = async (opened: Opened, drafts: readonly RowDraft<'targets'>[]): Promise<RowsSaved<'targets'>> =>
  valueOf(await opened.rows('targets', 'sidebarSaveRows', 'Deals', drafts));
const save = async (opened: Opened, draft: Draft<'targets'>, was: Entry<'targets'> | null = null) =>
  (await saveAll(opened, [{ draft, was }])).saved[0];

test('forty targets are saved in one write, and renewed in another', async () => {
  const people = Array.from({ length: 40 }, (_, at) => `Person ${at + 10}`);
  let writes = 0;
  const onCall = (member: string): void => {
    if (/^Range\.set(?:Values?|Formulas?|NumberFormats?)$/.test(member)) writes++;
  };
  const opened = openedSheet([school(Object.fromEntries(people.map((name) => [name, [3, 4]]))), targetsTab()], {
    onCall,
  });
  const saved = await saveAll(
    opened,
    people.map((who) => ({ draft: { ...NEW, who }, was: null })),
  );
  expect(saved.saved.every(({ kind }) => kind === 'kept')).toBe(true);
  expect(rowsOf(opened)).toHaveLength(41);
  expect(saved.list.entries.map(({ draft }) => draft.who)).toEqual(people);
  // The cells, and how they are shown.
  expect(writes).toBe(2);
  await saveAll(
    opened,
    saved.list.entries.map((was) => ({ draft: { ...was.draft, target: '13' }, was })),
  );
  expect(writes).toBe(4);
  expect((await listOf(opened)).entries.every(({ draft }) => draft.target === '13')).toBe(true);
});

describe('the list of targets', () => {
  test('tells of each target whose and what it is, and its chance in the next whole period', async () => {
    const opened = openedSheet([
      ALONE,
      targetsTab(['Anna', 'Sales', 12, 'month', 2], [null, 'revenue', '1 000 ₽', 'квартал']),
    ]);
    const list = await listOf(opened);
    const { tab, entries: targets } = list;
    expect([tab, everybodyIn(list)]).toEqual(['Targets', 'Team']);
    expect(targets).toMatchObject([
      {
        row: 2,
        draft: { who: 'Anna', kpi: 'sales', target: '12', per: 'month', weight: '2' },
        now: {
          kind: 'target',
          manager: 'Anna',
          kpi: 'Sales',
          goal: 12,
          per: 'month',
          unit: 'leads',
          kpiKind: 'volume',
        },
      },
      {
        row: 3,
        draft: { who: 'Team', kpi: 'revenue', target: '1000', per: 'quarter', weight: '' },
        now: { kind: 'target', manager: null, kpi: 'Revenue', goal: 1000, per: 'quarter', unit: 'money' },
      },
    ]);
    // P(at least 12) after 8, 10, 7, 9, 11, 9: of a plain gamma-Poisson 0.219.
    const now = targets[0]?.now;
    expect(now?.kind === 'target' && now.chance).toBeCloseTo(0.219, 1);
  });

  test('a chance is the same as the history gives it to the sidebar, and as the tiers say', async () => {
    const opened = openedSheet([TWO, targetsTab(['Boris', 'Sales', 4], ['Team', 'Sales', 12], ['Anna', 'cycle', 3])]);
    const { entries: targets } = await listOf(opened);
    for (const [at, kpi] of ['sales', 'sales', 'cycle'].entries()) {
      const past = valueOf(await opened.call('sidebarKpiPast', 'Deals', kpi, 'month'));
      const now = targets[at]?.now;
      if (now?.kind !== 'target') throw new Error('No target');
      const history = past.managers.find(({ name }) => name === now.manager)?.history ?? past.team;
      expect(now.chance).toBe(outlookOf(history).chance(now.goal));
      expect(now.tiers).toEqual(tiersOf(history).map(({ target }) => target));
    }
  });

  test.each<[Row, string, RegExp]>([
    [['Zed', 'Sales', 1], 'who', /cannot be “Zed”.* It can be: Team, Anna, Boris/],
    [['Anna', 'Salse', 1], 'kpi', /^No KPI “Salse”\. Did you mean “Sales”/i],
    [['Anna', null, 1], 'kpi', /“KPI” is blank/],
    [['Anna', 'Sales', 0], 'target', /cannot be “0”.* a number above 0/],
    [['Anna', 'Sales', -5], 'target', /cannot be “-5”/],
    [['Anna', 'Sales', 'many'], 'target', /cannot be “many”/],
    [['Anna', 'Sales', null, 'month'], 'target', /“Target” is blank/],
    [['Anna', 'Conversion', 400], 'target', /cannot be “400”.* a share such as 0.4/],
    [['Anna', 'Sales', 5, 'year'], 'per', /cannot be “year”.* week, month, quarter/],
    [['Boris', 'sales', 7], 'who', /another target: Boris, sales/],
  ])('%j: the mistake stays with its row, at %s', async (row, field, sentence) => {
    const opened = openedSheet([TWO, targetsTab(['Boris', 'Sales', 5], row)]);
    const { entries: targets } = await listOf(opened);
    expect(targets[0]?.now).toMatchObject({ kind: 'target', goal: 5 });
    expect(targets[1]?.now).toEqual({ kind: 'mistake', field, message: expect.stringMatching(sentence) });
  });

  test('a share typed as 40 is 40 %, and what the data cannot carry is said', async () => {
    const { entries: targets } = await listOf(
      openedSheet([TWO, targetsTab([null, 'Conversion', 40], ['Anna', 'NPS', 20])]),
    );
    expect(targets).toMatchObject([
      { draft: { target: '40%' }, now: { goal: 0.4, isPercent: true, lacking: null } },
      { now: { goal: 20, chance: null, tiers: [], lacking: expect.stringMatching(/^No column “NPS”/) } },
    ]);
  });

  test('without any past there is no chance and no number', async () => {
    const young: MemoryTab = {
      name: 'Deals',
      cells: [
        ['Manager', 'Created', 'Paid'],
        ['Anna', day(46239), null],
      ],
    };
    const { entries: targets } = await listOf(openedSheet([young, targetsTab(['Anna', 'Sales', 5])]));
    expect(targets[0]?.now).toMatchObject({ kind: 'target', chance: null, tiers: [null, null, null], lacking: null });
  });

  test.each([null, 'Board', 'Gone'])('lists them without chances where %s has no leads', async (tab) => {
    const opened = openedSheet([TWO, EMPTY, targetsTab(['Anna', 'Sales', 12])]);
    expect(await listOf(opened, tab)).toMatchObject({
      tab: 'Targets',
      entries: [{ row: 2, draft: { who: 'Anna', kpi: 'Sales', target: '12' }, now: null }],
    });
  });

  test('there are none before there is a tab; where somebody is called Team, another word means everybody', async () => {
    const none = await listOf(openedSheet([TWO]));
    expect(none).toMatchObject({ tab: null, entries: [] });
    expect(everybodyIn(none)).toBe('Team');
    expect(everybodyIn(await listOf(openedSheet([school({ Team: ANNA })])))).toBe('whole team');
  });
});

describe('sidebarKpiPast', () => {
  test('tells the past of everybody in one call, as JSON', async () => {
    const past = valueOf(await openedSheet([TWO]).call('sidebarKpiPast', 'Deals', 'Продажи', 'month'));
    expect(past).toMatchObject({ unit: 'leads', better: 'higher', kind: 'volume', pairs: ['conversion'] });
    expect(past.managers.map(({ name, history }) => [name, history.past.map(({ value }) => value)])).toEqual([
      ['Anna', ANNA],
      ['Boris', BORIS],
    ]);
    expect(past.team.past.map(({ value }) => value)).toEqual([10, 13, 8, 11, 13, 13]);
    expect(past.team.period).toEqual({ fromDay: 46266, toDay: 46295 });
  });

  test('a KPI of quality needs no pair; one that nobody knows, or that the data cannot carry, is told', async () => {
    const opened = openedSheet([TWO]);
    expect(valueOf(await opened.call('sidebarKpiPast', 'Deals', 'conversion', 'week')).pairs).toEqual([]);
    expect(messageOf(await opened.call('sidebarKpiPast', 'Deals', 'Salse', 'month'))).toMatch(/No KPI “Salse”/);
    expect(messageOf(await opened.call('sidebarKpiPast', 'Deals', 'nps', 'month'))).toMatch(/No column “NPS”/);
  });
});

describe('sidebarOldChances', () => {
  test('tells what each chance was before the running period, and nothing of what cannot be read', async () => {
    const rows = [
      ['Anna', 'Sales', 12],
      ['Zed', 'Sales', 1],
      ['Anna', 'NPS', 20],
    ];
    const opened = openedSheet([ALONE, targetsTab(...rows)]);
    const old = valueOf(await opened.call('sidebarOldChances', 'Deals'));
    expect(old).toEqual([
      // August has not begun: the same six months as in September's question.
      { row: 2, chance: expect.closeTo(0.219, 1) },
      { row: 4, chance: null },
    ]);
  });
});

describe('targets that are saved', () => {
  test('makes the tab at the end with numbers as numbers, and tells the chance at once', async () => {
    const opened = openedSheet([TWO, EMPTY]);
    const drafts = [
      NEW,
      { ...NEW, who: 'Team', kpi: 'conversion', target: '12,5%', weight: '1.5' },
      { ...NEW, who: 'Team', kpi: 'revenue', target: '1200000', per: 'quarter' },
      { ...NEW, kpi: 'conversion', target: '40' },
    ].map((draft) => ({ draft, was: null }));
    const { saved, list } = await saveAll(opened, drafts);
    expect(saved).toEqual([2, 3, 4, 5].map((row) => ({ kind: 'kept', row })));
    expect(rowsOf(opened)).toEqual([
      HEADER,
      ['Anna', 'Sales', 12, 'month'],
      ['Team', 'Conversion', 0.125, 'month', 1.5],
      ['Team', 'Revenue', 1200000, 'quarter'],
      ['Anna', 'Conversion', 0.4, 'month'],
    ]);
    expect([2, 3, 4, 5].map((row) => opened.cell('Targets', row, 3).format)).toEqual(['#,##0', '0.0%', '#,##0', '0%']);
    expect(opened.workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'Board', 'Targets']);
    expect(list.entries.map(({ now }) => now?.kind)).toEqual(['target', 'target', 'target', 'target']);
  });

  test('writes in the words of the spreadsheet, whatever the user speaks', async () => {
    const opened = openedSheet([TWO], { locale: 'ru_RU' });
    const everybody = everybodyIn(await listOf(opened)) ?? '';
    await save(opened, { who: everybody, kpi: 'Конверсия', target: '40%', per: 'quarter', weight: '' });
    expect(rowsOf(opened, 'Цели')).toEqual([
      ['Менеджер или команда', 'Показатель', 'Цель', 'За период', 'Вес'],
      ['Команда', 'Конверсия', 0.4, 'квартал'],
    ]);
    expect((await entryAt(opened, 0)).draft).toEqual({
      who: 'Команда',
      kpi: 'Конверсия',
      target: '40%',
      per: 'quarter',
      weight: '',
    });
  });

  test('changes only the cells that say something else: formulas, spellings, other columns and rows stay', async () => {
    const mine: MemoryTab = {
      name: 'Plan',
      cells: [
        ['Note', 'goal', 'Author', 'kpi', 'who', 'weight'],
        ['ours', '12 000', 'Olga', 'продажи', 'anna', { formula: '=2*1' }],
        [null, null, null, null, null, null],
        ['nobody’s', null, null, null, null, null],
      ],
    };
    const opened = openedSheet([TWO, mine]);
    const was = await entryAt(opened, 0);
    expect(await save(opened, { ...was.draft, per: 'quarter' }, was)).toEqual({ kind: 'kept', row: 2 });
    expect(opened.cell('Plan', 2, 6).formula).toBe('=2*1');
    expect(rowsOf(opened, 'Plan')).toEqual([
      ['Note', 'goal', 'Author', 'kpi', 'who', 'weight', 'Per'],
      ['ours', '12 000', 'Olga', 'продажи', 'anna', '', 'quarter'],
      [],
      ['nobody’s'],
    ]);
  });

  test('a number with three decimals never becomes thousands', async () => {
    const opened = openedSheet([TWO, targetsTab(['Anna', 'cycle', 12.345, 'month'])]);
    const was = await entryAt(opened, 0);
    expect(was).toMatchObject({ draft: { target: '12.3450' }, now: { goal: 12.345 } });
    await save(opened, { ...was.draft, kpi: 'response', weight: '2' }, was);
    expect(rowsOf(opened)[1]).toEqual(['Anna', 'Response time', 12.345, 'month', 2]);
  });

  test.each<[Partial<Draft<'targets'>>, string]>([
    [{ who: 'Zed' }, 'who'],
    [{ kpi: 'Salse' }, 'kpi'],
    [{ target: '' }, 'target'],
    [{ target: '-3' }, 'target'],
    [{ kpi: 'conversion', target: '400' }, 'target'],
    [{ per: 'year' }, 'per'],
    [{ weight: '0' }, 'weight'],
  ])('%j is refused at the field %s, and nothing is made', async (wrong, field) => {
    const opened = openedSheet([TWO]);
    expect(await save(opened, { ...NEW, ...wrong })).toMatchObject({ kind: 'mistake', field });
    expect(opened.workbook.sheets()).toHaveLength(1);
  });

  test('two people who add different targets at once both keep theirs; of the same thing only the first is kept', async () => {
    const opened = openedSheet([TWO]);
    const [one, other, same] = await Promise.all([
      save(opened, NEW),
      save(opened, { ...NEW, per: 'week', target: '3' }),
      save(opened, { ...NEW, kpi: 'Продажи', target: '99' }),
    ]);
    expect([one?.kind, other?.kind, same?.kind]).toEqual(['kept', 'kept', 'mistake']);
    expect(rowsOf(opened).slice(1)).toEqual([
      ['Anna', 'Sales', 12, 'month'],
      ['Anna', 'Sales', 3, 'week'],
    ]);
  });

  test('of many at once, the one that somebody else has changed meanwhile is left alone and told', async () => {
    const opened = openedSheet([TWO, targetsTab(['Anna', 'Sales', 12, 'month'], ['Boris', 'Sales', 3, 'month'])]);
    const [anna, boris] = [await entryAt(opened, 0), await entryAt(opened, 1)];
    await save(opened, { ...anna.draft, target: '13' }, anna);
    const { saved, list } = await saveAll(opened, [
      { draft: { ...anna.draft, target: '10' }, was: anna },
      { draft: { ...boris.draft, target: '4' }, was: boris },
      { draft: { ...NEW, who: 'Team', target: '16' }, was: null },
    ]);
    expect(saved).toEqual([
      { kind: 'clash', row: 2 },
      { kind: 'kept', row: 3 },
      { kind: 'kept', row: 4 },
    ]);
    expect(
      rowsOf(opened)
        .slice(1)
        .map(([, , goal]) => goal),
    ).toEqual([13, 4, 16]);
    // Having seen it, they write over it.
    const now = list.entries[0];
    if (now === undefined) throw new Error('No target');
    expect(await save(opened, { ...anna.draft, target: '10' }, now)).toEqual({ kind: 'kept', row: 2 });
    expect(rowsOf(opened)[1]?.[2]).toBe(10);
  });

  test('a target whose row has moved is changed where it is; one that is gone is told', async () => {
    const opened = openedSheet([TWO, targetsTab([null], ['Anna', 'Sales', 12, 'month'])]);
    const moved = { ...(await entryAt(opened, 0)), row: 2 };
    expect(await save(opened, { ...moved.draft, target: '13' }, moved)).toEqual({ kind: 'kept', row: 3 });
    const read = await entryAt(opened, 0);
    valueOf(await opened.rows('targets', 'sidebarDeleteRow', 'Deals', read));
    expect(await save(opened, { ...read.draft, target: '14' }, read)).toEqual({ kind: 'clash', row: null });
  });
});

describe('a target that is deleted and restored', () => {
  test('empty the known cells of one row and fill them again', async () => {
    const notes: MemoryTab = {
      name: 'Targets',
      cells: [
        ['Author', ...HEADER],
        ['Olga', 'Anna', 'Sales', { formula: '=6*2' }, 'month', null],
        ['Ivan', 'Boris', 'Conversion', 0.4, 'month', 2],
      ],
    };
    const opened = openedSheet([TWO, notes]);
    const before = rowsOf(opened);
    const read = await entryAt(opened, 0);
    const { changed, list } = valueOf(await opened.rows('targets', 'sidebarDeleteRow', 'Deals', read));
    expect(rowsOf(opened)).toEqual([before[0], ['Olga'], before[2]]);
    if (changed.kind !== 'kept' || changed.undo === null) throw new Error('Nothing to undo');
    expect(list.entries.map(({ row }) => row)).toEqual([3]);
    expect(valueOf(await opened.rows('targets', 'sidebarRestoreRow', 'Deals', changed.undo))).toMatchObject({
      changed: { row: 2 },
    });
    expect(opened.cell('Targets', 2, 4).formula).toBe('=6*2');
    expect(rowsOf(opened)).toEqual(before);
  });

  test('a target that somebody has changed meanwhile is not deleted; one that is there again does not come back', async () => {
    const opened = openedSheet([TWO, targetsTab(['Anna', 'Sales', 12, 'month'])]);
    const read = await entryAt(opened, 0);
    await save(opened, { ...read.draft, target: '13' }, read);
    expect(valueOf(await opened.rows('targets', 'sidebarDeleteRow', 'Deals', read))).toMatchObject({
      changed: { kind: 'clash', row: 2 },
    });
    const { changed: deleted } = valueOf(
      await opened.rows('targets', 'sidebarDeleteRow', 'Deals', await entryAt(opened, 0)),
    );
    if (deleted.kind !== 'kept' || deleted.undo === null) throw new Error('Nothing to undo');
    await save(opened, NEW);
    const back = await opened.rows('targets', 'sidebarRestoreRow', 'Deals', deleted.undo);
    expect(valueOf(back)).toMatchObject({ changed: { kind: 'clash', row: 2 } });
    expect(rowsOf(opened).slice(1)).toEqual([['Anna', 'Sales', 12, 'month']]);
  });
});
