import { describe, expect, test } from 'vitest';
import { type MemoryTab, createRunner, loadAddon } from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import type {
  CellTexts,
  Outcome,
  RowMistake,
  RowMoved,
  RowNow,
  RowSaved,
  SidebarApi,
  TabStanding,
  TabRow,
  TabUndo,
} from '../../src/addon/api/index.ts';
import { built } from '../support/bundle.ts';
import { type Opened, type Options, openedSheet, valueOf } from './sheet.ts';
import { writtenRows as rowsOf } from '../support/writtenRows.ts';

const day = (date: number): { date: number } => ({ date });
/** First days of February to June 2026. */
const MONTHS = [46054, 46082, 46113, 46143, 46174];

/** In each month ten leads of each manager, a day apart; each meets at once, and the first so many pay three days after. The last known day is 10 June. */
function school(people: Readonly<Record<string, readonly number[]>>): MemoryTab {
  const rows = Object.entries(people).flatMap(([name, sales]) =>
    sales.flatMap((count, month) =>
      Array.from({ length: 10 }, (_, lead) => {
        const created = (MONTHS[month] ?? 0) + lead;
        return [name, day(created), day(created), lead < count ? day(created + 3) : null, lead < count ? 100 : null];
      }),
    ),
  );
  return { name: 'Deals', cells: [['Manager', 'Created', 'Meeting', 'Paid', 'Amount'], ...rows] };
}
/** Conversion of June: Anna 60 %, Boris 20 %; before, 20 % and 10 %. */
const TWO = school({ Anna: [2, 2, 2, 2, 6], Boris: [1, 1, 1, 1, 2] });

type GameId = 'badges' | 'points' | 'levels' | 'bonuses';
type GameCells = CellTexts<string>;
interface GameEntry extends TabRow<string> {
  readonly draft: GameCells;
  readonly now: RowNow<GameId> | RowMistake<string> | null;
}
interface GameList {
  readonly id: GameId;
  readonly tab: string | null;
  readonly entries: readonly GameEntry[];
  readonly standing: TabStanding | null;
}
interface GameTry {
  readonly mistake: RowMistake<string> | null;
  readonly now: RowNow<GameId> | null;
  readonly unit: string | null;
  readonly standing: TabStanding | null;
}
interface GameSaved {
  readonly list: GameList;
  readonly saved: readonly RowSaved<string>[];
}
interface GameChanged {
  readonly list: GameList;
  readonly changed: RowMoved<string>;
}

const HEADERS: Readonly<Record<GameId, readonly string[]>> = {
  badges: ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per', 'Min leads', 'Note'],
  points: ['Milestone or KPI', 'Points', 'Per', 'Daily cap', 'Quality KPI', 'Floor', 'Goal', 'Counts after days'],
  levels: ['Level', 'Icon', 'From points'],
  bonuses: ['KPI', 'From attainment', 'Pays', 'Quality KPI', 'Floor'],
};
const NAMES: Readonly<Record<GameId, string>> = {
  badges: 'Badges',
  points: 'Points',
  levels: 'Levels',
  bonuses: 'Bonuses',
};
type Row = MemoryTab['cells'][number];
const tabOf = (id: GameId, ...rows: readonly Row[]): MemoryTab => ({
  name: NAMES[id],
  cells: [[...HEADERS[id]], ...rows],
});

const BADGE: GameCells = {
  name: 'Sharp',
  icon: '🎯',
  kpi: 'conversion',
  least: 'atLeast',
  value: '50%',
  per: 'month',
  leads: '',
  note: '',
};
const LEVEL: GameCells = { name: 'Expert', icon: '⭐', points: '100' };
const RULE: GameCells = {
  what: 'paid',
  points: '10',
  per: '',
  cap: '',
  quality: '',
  floor: '',
  goal: '',
  ripens: '',
};
const STEP: GameCells = { kpi: 'sales', from: '80%', pays: '1000', quality: '', floor: '' };

/** Another sidebar over the same workbook: a realm of its own, as another person's run has. */
function another({ workbook }: Opened): Opened['call'] {
  const addon = loadAddon({ code: built('Code.js'), html: {}, realm: vmRealm(), workbook, locale: 'en' });
  const runner = createRunner(addon);
  return async (name, ...args) => (await runner.handle(name, args)) as ReturnType<SidebarApi[typeof name]>;
}

interface People {
  readonly opened: Opened;
  readonly a: Opened['call'];
  readonly b: Opened['call'];
}
function two(tabs: readonly MemoryTab[], options: Options = {}): People {
  const opened = openedSheet(tabs, options);
  return { opened, a: opened.call, b: another(opened) };
}

const send = async <A>(call: Opened['call'], name: keyof SidebarApi, ...args: readonly unknown[]): Promise<A> =>
  // As the wire has it: whichever tab is asked about, its cells go by their names.
  valueOf(await (call as unknown as (...all: unknown[]) => Promise<Outcome<A>>)(name, ...args));
const listOf = (call: Opened['call'], id: GameId, tab: string | null = 'Deals'): Promise<GameList> =>
  send(call, 'sidebarRows', id, tab);
async function entryAt(call: Opened['call'], id: GameId, at: number): Promise<GameEntry> {
  const found = (await listOf(call, id)).entries[at];
  if (found === undefined) throw new Error(`No row ${at}`);
  return found;
}
async function save(call: Opened['call'], id: GameId, draft: GameCells, was: GameEntry | null = null) {
  const drafts = [{ draft, was }];
  const { list, saved } = await send<GameSaved>(call, 'sidebarSaveRows', id, 'Deals', drafts);
  const [one] = saved;
  if (one === undefined) throw new Error('nothing saved');
  return one.kind === 'mistake' ? one : { ...one, list };
}
const tryRow = (call: Opened['call'], id: GameId, draft: GameCells, row: number | null = null): Promise<GameTry> =>
  send(call, 'sidebarTryRow', id, 'Deals', draft, row);
const deleteRow = (call: Opened['call'], id: GameId, was: GameEntry): Promise<GameChanged> =>
  send(call, 'sidebarDeleteRow', id, 'Deals', was);
const restoreRow = (call: Opened['call'], id: GameId, undo: TabUndo<string>): Promise<GameChanged> =>
  send(call, 'sidebarRestoreRow', id, 'Deals', undo);
const moveRow = (
  call: Opened['call'],
  id: GameId,
  tab: string | null,
  was: GameEntry,
  other: GameEntry,
): Promise<GameChanged> => send(call, 'sidebarMoveRow', id, tab, was, other);

const names = (opened: Opened, tab = 'Levels'): unknown[] =>
  rowsOf(opened, tab)
    .slice(1)
    .map(([name]) => name);

function rowFor({ rows }: TabStanding, name: string): readonly unknown[] | undefined {
  return rows.find(([first]) => first === name);
}

describe('the tabs of the game', () => {
  test.each([
    ['badges', BADGE, ['Sharp', '🎯', 'Conversion', 'at least', 0.5, 'month']],
    [
      'points',
      { ...RULE, quality: 'conversion', floor: '10', goal: '0.4', ripens: '14' },
      ['Paid', 10, '', '', 'Conversion', 0.1, 0.4, 14],
    ],
    ['levels', LEVEL, ['Expert', '⭐', 100]],
    ['bonuses', STEP, ['Sales', 0.8, 1000]],
  ] as const)(
    'are made when the first row is saved: %s, in words of the spreadsheet, numbers as numbers',
    async (id, draft, row) => {
      const opened = openedSheet([TWO]);
      expect(await listOf(opened.call, id)).toMatchObject({ id, tab: null, entries: [] });
      expect(await save(opened.call, id, draft)).toMatchObject({ kind: 'kept', row: 2, list: { tab: NAMES[id] } });
      const [header, first] = rowsOf(opened, NAMES[id]);
      expect(header).toEqual(HEADERS[id]);
      // A milestone is written as its column is called.
      expect(first?.map((cell) => (cell === 'Payment date' ? 'Paid' : cell))).toEqual(row);
      const again = await entryAt(opened.call, id, 0);
      // What is read is what was typed, and saving it unchanged writes nothing.
      const before = rowsOf(opened, NAMES[id]);
      expect(await save(opened.call, id, again.draft, again)).toMatchObject({ kind: 'kept', row: 2 });
      expect(rowsOf(opened, NAMES[id])).toEqual(before);
    },
  );

  test('a Russian spreadsheet gets Russian words, and a comma in a number is a comma', async () => {
    const opened = openedSheet([TWO], { user: 'ru', locale: 'ru_RU' });
    const draft = { ...BADGE, kpi: 'Конверсия', value: '12,5%', least: 'ownRecord' };
    expect(await save(opened.call, 'badges', { ...draft, least: 'atMost' })).toMatchObject({ kind: 'kept' });
    expect(rowsOf(opened, 'Значки')[1]).toEqual(['Sharp', '🎯', 'Конверсия', 'не больше', 0.125, 'месяц']);
    expect((await entryAt(opened.call, 'badges', 0)).draft).toEqual({ ...draft, least: 'atMost' });
  });

  test.each([
    ['badges', { ...BADGE, value: '' }, 'value', /^“Value” is blank/],
    ['badges', { ...BADGE, name: ' ' }, 'name', /^“Badge” is blank/],
    ['badges', { ...BADGE, kpi: 'Convresion' }, 'kpi', /“conversion”/],
    ['badges', { ...BADGE, kpi: '' }, 'kpi', /^“KPI” is blank/],
    ['badges', { ...BADGE, value: 'many' }, 'value', /^“Value” cannot be “many”/],
    ['badges', { ...BADGE, least: 'record', per: 'ever', value: '' }, 'per', /^“Per” cannot be “ever”/],
    ['badges', { ...BADGE, name: 'TAKEN' }, 'name', /^There is another “TAKEN”/],
    ['levels', { ...LEVEL, points: '50' }, 'points', /^“From points” cannot be “50”/],
    ['levels', { ...LEVEL, name: 'taken' }, 'name', /^There is another “taken”/],
    ['levels', { ...LEVEL, points: '-1' }, 'points', /^“From points” cannot be “-1”/],
    ['levels', { name: '', icon: '', points: '' }, 'name', /^“Level” is blank/],
    ['points', { ...RULE, what: 'conversion' }, 'what', /cannot be “conversion”/],
    ['points', { ...RULE, quality: 'conversion', floor: '40%', goal: '10%' }, 'goal', /better than the floor/],
    ['points', { ...RULE, quality: 'Convresion', floor: '1', goal: '2' }, 'quality', /“conversion”/],
    ['points', { ...RULE, cap: '5' }, 'cap', /^“Daily cap” cannot be “5”/],
    ['points', { ...RULE, what: 'meeting' }, 'what', /^There is another “meeting”/],
    ['bonuses', { ...STEP, from: '50%' }, 'from', /^“From attainment” cannot be “50%”/],
    ['bonuses', { ...STEP, pays: '400' }, 'pays', /does not fall/],
  ] as const)('refuse %s %j with a sentence at its field', async (id, draft, field, sentence) => {
    const tabs: Readonly<Record<GameId, MemoryTab>> = {
      badges: tabOf('badges', ['Taken', '', 'Conversion', 'at least', 0.4, 'month']),
      levels: tabOf('levels', ['Taken', '', 50]),
      points: tabOf('points', ['Meeting', 5]),
      bonuses: tabOf('bonuses', ['Sales', 0.5, 500]),
    };
    const opened = openedSheet([TWO, tabs[id]]);
    const before = rowsOf(opened, NAMES[id]);
    expect(await save(opened.call, id, draft)).toEqual({
      kind: 'mistake',
      field,
      message: expect.stringMatching(sentence) as string,
    });
    expect(rowsOf(opened, NAMES[id])).toEqual(before);
  });

  test('what only these data cannot carry is saved all the same, and says so in its row', async () => {
    const opened = openedSheet([TWO]);
    expect(await save(opened.call, 'badges', { ...BADGE, kpi: 'nps', value: '50' })).toMatchObject({
      kind: 'kept',
      list: {
        entries: [
          { now: { kind: 'mistake', field: null, message: expect.stringMatching(/^No column “NPS”/) as string } },
        ],
      },
    });
  });

  test('a row with a mistake leaves the others alone, and without data all are listed', async () => {
    const opened = openedSheet([TWO, tabOf('levels', ['One', '', 10], ['Two', '', 'many'], ['Three', '', 30])]);
    const { entries } = await listOf(opened.call, 'levels');
    expect(entries.map(({ now }) => now?.kind)).toEqual(['plain', 'mistake', 'plain']);
    expect(entries[1]?.now).toMatchObject({ field: 'points' });
    const bare = await listOf(opened.call, 'levels', null);
    expect(bare.entries.map(({ draft, now }) => [draft['name'], now])).toEqual([
      ['One', null],
      ['Two', null],
      ['Three', null],
    ]);
    expect(bare.standing).toBeNull();
  });

  test('without data a rule is as people read it: names of KPIs, and a share in per cent', async () => {
    const opened = openedSheet([tabOf('points', ['sales', 10, '', '', 'conversion', 0.13, 0.3, ''])], { user: 'en' });
    const { entries } = await listOf(opened.call, 'points', null);
    expect(entries.map(({ draft }) => draft)).toMatchObject([
      { what: 'Sales', quality: 'Conversion', floor: '13%', goal: '30%' },
    ]);
  });

  test.each(['=1+1', '+x', '-x', '@x', '<b>x</b>', "'x", '007'])(
    '%s typed by a person stays that text',
    async (text) => {
      const opened = openedSheet([TWO]);
      await save(opened.call, 'badges', { ...BADGE, name: text, note: text, icon: text });
      expect(opened.cell('Badges', 2, 1)).toMatchObject({ formula: '', value: text });
      expect(opened.cell('Badges', 2, 8)).toMatchObject({ formula: '', value: text });
      const read = await entryAt(opened.call, 'badges', 0);
      expect(read.draft).toMatchObject({ name: text, note: text, icon: text });
      // Through every other way of writing, too.
      await save(opened.call, 'badges', { ...BADGE, name: 'Other' });
      const [first, second] = (await listOf(opened.call, 'badges')).entries;
      if (!first || !second) throw new Error('two rows');
      const movedTo = await moveRow(opened.call, 'badges', 'Deals', first, second);
      expect(movedTo).toMatchObject({ changed: { kind: 'kept', row: 3 } });
      expect(opened.cell('Badges', 3, 1)).toMatchObject({ formula: '', value: text });
      const { changed: gone } = await deleteRow(opened.call, 'badges', await entryAt(opened.call, 'badges', 1));
      if (gone.kind !== 'kept' || gone.undo === null) throw new Error('not deleted');
      expect(names(opened, 'Badges')).toEqual(['Other']);
      await restoreRow(opened.call, 'badges', gone.undo);
      expect(opened.cell('Badges', 3, 1)).toMatchObject({ formula: '', value: text });
      expect(names(opened, 'Badges')).toEqual(['Other', text]);
    },
  );
});

describe('what rows come to', () => {
  test('a badge tells who has it today and how many earned it last month', async () => {
    const tried = (draft: GameCells) => tryRow(openedSheet([TWO]).call, 'badges', draft);
    // Nobody but Anna has 6 of 10, and that is in June, which is not over.
    expect(await tried({ ...BADGE, name: '' })).toMatchObject({
      mistake: null,
      now: { unit: 'share', has: [], last: 0 },
    });
    // In May, the last whole month, Anna had 20 % and Boris 10 %.
    expect(await tried({ ...BADGE, value: '20%' })).toMatchObject({
      now: { kind: 'badge', has: ['Anna'], last: 1, lastOf: 'month', isNoise: false, isRipening: false },
    });
    expect(await tried({ ...BADGE, value: '10' })).toMatchObject({ now: { has: ['Anna', 'Boris'], last: 2 } });
    expect(await tried({ ...BADGE, value: '2', kpi: 'sales' })).toMatchObject({
      now: { isNoise: true, unit: 'leads' },
    });
    expect(await tried({ ...BADGE, value: '' })).toMatchObject({
      mistake: { field: 'value' },
      now: null,
      unit: 'share',
    });
    // Payments within 35 days: on 10 June those created on 7 to 10 May are younger.
    const roads = { ...BADGE, kpi: 'created > paid in 35', value: '20%' };
    expect(await tried(roads)).toMatchObject({ now: { has: ['Anna'], last: 0, isRipening: true } });
    // Badges of a quarter are told by quarters: the last whole one holds the 20 leads of February and March.
    expect(await tried({ ...BADGE, value: '20%', per: 'quarter' })).toMatchObject({
      now: { lastOf: 'quarter', has: ['Anna'], last: 1 },
    });
  });

  test('the list and the try agree, and a try beside its own row is no second one of that name', async () => {
    const opened = openedSheet([TWO, tabOf('badges', ['Sharp', '', 'Conversion', 'at least', '20%', 'month'])]);
    const entry = await entryAt(opened.call, 'badges', 0);
    const tried = await tryRow(opened.call, 'badges', entry.draft, entry.row);
    expect(tried.now).toEqual(entry.now);
    const twin = await tryRow(opened.call, 'badges', entry.draft, null);
    expect(twin.mistake).toMatchObject({ field: 'name' });
  });

  test('points of this month, by the row that is typed: 6 payments of 10 points and 2 of them', async () => {
    const { call } = openedSheet([TWO]);
    const { standing, now } = await tryRow(call, 'points', RULE, null);
    expect(now).toMatchObject({ kind: 'points', isUnpaired: false });
    expect(standing).toMatchObject({ period: '2026-06', lacks: null, notes: [] });
    expect(standing && [rowFor(standing, 'Anna'), rowFor(standing, 'Boris')]).toEqual([
      ['Anna', 60, 0],
      ['Boris', 20, 0],
    ]);
  });

  test('effort without quality earns nothing and offers the pair that mends it; with the pair it earns', async () => {
    const opened = openedSheet([TWO]);
    const rule = { ...RULE, what: 'meeting' };
    const alone = await tryRow(opened.call, 'points', rule, null);
    expect(alone.standing && rowFor(alone.standing, 'Anna')).toEqual(['Anna', 0, 0]);
    if (alone.now?.kind !== 'points' || alone.now.pair === null) throw new Error('no pair');
    // 20 of 100 meetings ended in a payment.
    expect(alone.now).toMatchObject({
      isUnpaired: true,
      pair: { quality: 'meeting_conversion', floor: '10%', goal: '20%' },
    });
    const paired = await tryRow(opened.call, 'points', { ...rule, ...alone.now.pair }, null);
    expect(paired).toMatchObject({ unit: 'share', now: { isUnpaired: false } });
    // Ten meetings in June, and the fair level of Anna is above the goal: all of it.
    expect(paired.standing && rowFor(paired.standing, 'Anna')).toEqual(['Anna', 100, 0]);
  });

  test('levels tell who stands where by all points so far, and ask for rules where there are none', async () => {
    const levels = tabOf('levels', ['Second', '', 100], ['First', '🌱', 50]);
    expect((await listOf(openedSheet([TWO, levels]).call, 'levels')).standing).toMatchObject({
      lacks: 'points',
      rows: [],
    });
    const { call } = openedSheet([TWO, levels, tabOf('points', ['paid', 10])]);
    // Anna has 14 payments, Boris 6.
    expect((await listOf(call, 'levels')).standing).toMatchObject({
      period: null,
      lacks: null,
      rows: [
        ['Anna', 'Second', 140, null],
        ['Boris', '🌱 First', 60, 40],
      ],
    });
  });

  test('bonuses tell the pay of the running period and warn of noise and cliffs', async () => {
    const targets: MemoryTab = {
      name: 'Targets',
      cells: [
        ['Manager or team', 'KPI', 'Target', 'Per'],
        ['Anna', 'Sales', 12, 'month'],
        ['Boris', 'Sales', 2, 'month'],
      ],
    };
    const steps = tabOf('bonuses', ['Sales', 0.5, 1000], ['Sales', 1, 5000]);
    const { entries, standing } = await listOf(openedSheet([TWO, targets, steps]).call, 'bonuses');
    expect(entries[0]?.now).toEqual({ kind: 'bonus', kpi: 'Sales', from: 0.5, pays: 1000 });
    // 6 of 12 is half; 2 of 2 is all.
    expect(standing?.rows).toEqual([
      ['Boris\nSales, 2026\u201106', 1, 5000],
      ['Anna\nSales, 2026\u201106', 0.5, 1000],
    ]);
    expect(standing?.notes.join('\n')).toMatch(/pays for quantity alone/);
    const without = await listOf(openedSheet([TWO, steps]).call, 'bonuses');
    expect(without.standing).toMatchObject({ lacks: 'targets', rows: [] });
    const { call } = openedSheet([TWO, targets, steps]);
    const wall = { ...STEP, from: '101%', pays: '20000' };
    const tried = await tryRow(call, 'bonuses', wall, null);
    expect(tried.standing?.notes.join('\n')).toMatch(/from 100.% to 101.% the pay rises by \$15.000\. That is a cliff/);
  });
});

describe('two sidebars over one spreadsheet', () => {
  const LEVELS = tabOf('levels', ['One', '', 10], ['Two', '', 20], ['Three', '', 30]);

  test('one edits the first row, the other the second: both stay', async () => {
    const { opened, a, b } = two([TWO, LEVELS]);
    const [first, second] = [await entryAt(a, 'levels', 0), await entryAt(b, 'levels', 1)];
    const [one, other] = await Promise.all([
      save(a, 'levels', { ...first.draft, points: '11' }, first),
      save(b, 'levels', { ...second.draft, name: 'Deux' }, second),
    ]);
    expect([one.kind, other.kind]).toEqual(['kept', 'kept']);
    expect(rowsOf(opened, 'Levels').slice(1)).toEqual([
      ['One', '', 11],
      ['Deux', '', 20],
      ['Three', '', 30],
    ]);
  });

  test.each([
    ['badges', tabOf('badges', ['A', '', 'Conversion', 'at least', 0.5, 'month', '', 'note']), 'value', '60%', '70%'],
    ['points', tabOf('points', ['paid', 10]), 'points', '11', '12'],
    ['levels', LEVELS, 'points', '11', '12'],
    ['bonuses', tabOf('bonuses', ['Sales', 1, 1000]), 'pays', '1100', '1200'],
  ] as const)(
    'both edit one row of %s: the second sees what the first wrote and chooses',
    async (id, tab, field, mine, yours) => {
      const { opened, a, b } = two([TWO, tab]);
      const [forA, forB] = [await entryAt(a, id, 0), await entryAt(b, id, 0)];
      expect(await save(a, id, { ...forA.draft, [field]: mine }, forA)).toMatchObject({ kind: 'kept' });
      const held = rowsOf(opened, NAMES[id]);
      const clash = await save(b, id, { ...forB.draft, [field]: yours }, forB);
      expect(clash).toMatchObject({ kind: 'clash', row: 2 });
      expect(rowsOf(opened, NAMES[id])).toEqual(held);
      const seen = clash.kind === 'clash' ? clash.list.entries[0] : undefined;
      expect(seen?.draft[field]).toBe(mine);
      expect(await save(b, id, { ...forB.draft, [field]: yours }, seen ?? null)).toMatchObject({
        kind: 'kept',
        row: 2,
      });
      expect((await entryAt(a, id, 0)).draft[field]).toBe(yours);
    },
  );

  test('one deletes what the other edits: the other is told that it is gone, and may add it anew', async () => {
    const { opened, a, b } = two([TWO, LEVELS]);
    const forA = await entryAt(a, 'levels', 1);
    await deleteRow(b, 'levels', await entryAt(b, 'levels', 1));
    const draft = { ...forA.draft, points: '25' };
    expect(await save(a, 'levels', draft, forA)).toMatchObject({ kind: 'clash', row: null });
    expect(names(opened)).toEqual(['One', undefined, 'Three']);
    expect(await save(a, 'levels', draft)).toMatchObject({ kind: 'kept', row: 3 });
  });

  test('one edits what the other deletes: it is not deleted, and the other sees it as it is', async () => {
    const { opened, a, b } = two([TWO, LEVELS]);
    const forB = await entryAt(b, 'levels', 1);
    const forA = await entryAt(a, 'levels', 1);
    await save(a, 'levels', { ...forA.draft, points: '25' }, forA);
    expect(await deleteRow(b, 'levels', forB)).toMatchObject({
      changed: { kind: 'clash', row: 3 },
      list: { entries: [{}, { draft: { points: '25' } }, {}] },
    });
    expect(names(opened)).toEqual(['One', 'Two', 'Three']);
  });

  test('both add at once: both rows are there; of one name, or from the same points, only the first is', async () => {
    const { opened, a, b } = two([TWO]);
    const added = await Promise.all([
      save(a, 'levels', LEVEL),
      save(b, 'levels', { ...LEVEL, name: 'Mentor', points: '200' }),
      save(a, 'levels', { ...LEVEL, name: 'Same', points: '200' }),
      save(b, 'levels', { ...LEVEL, name: 'expert', points: '300' }),
    ]);
    expect(added.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'mistake', 'mistake']);
    expect(names(opened)).toEqual(['Expert', 'Mentor']);
  });

  test('rows change places unless one of them has changed; a row that was moved is still edited where it stands', async () => {
    const { opened, a, b } = two([TWO, LEVELS]);
    const [one, second, third] = (await listOf(a, 'levels')).entries;
    if (!one || !second || !third) throw new Error('three rows');
    const asked = await moveRow(b, 'levels', 'Deals', one, second);
    expect(asked).toMatchObject({
      changed: { kind: 'kept', row: 3 },
      list: { entries: [{ draft: { name: 'Two' } }, {}, {}] },
    });
    expect(rowsOf(opened, 'Levels').slice(1)).toEqual([
      ['Two', '', 20],
      ['One', '', 10],
      ['Three', '', 30],
    ]);
    expect(await save(a, 'levels', { ...one.draft, points: '15' }, one)).toMatchObject({ kind: 'kept', row: 3 });
    const late = await moveRow(b, 'levels', 'Deals', one, third);
    expect(late).toMatchObject({ changed: { kind: 'clash' } });
    expect(names(opened)).toEqual(['Two', 'One', 'Three']);
  });

  test('what stands beside the known columns, and a formula, outlive moves', async () => {
    const tab: MemoryTab = {
      name: 'Levels',
      cells: [
        ['Author', 'Level', 'Icon', 'From points'],
        ['Olga', 'One', '', { formula: '=5+5' }],
        ['Ivan', 'Two', '', 20],
      ],
    };
    const opened = openedSheet([TWO, tab]);
    const formula = opened.cell('Levels', 2, 4).formula;
    const { entries } = await listOf(opened.call, 'levels', null);
    const [one, other] = entries;
    if (!one || !other) throw new Error('two rows');
    await moveRow(opened.call, 'levels', null, one, other);
    expect(rowsOf(opened, 'Levels').map(([author, name]) => [author, name])).toEqual([
      ['Author', 'Level'],
      ['Olga', 'Two'],
      ['Ivan', 'One'],
    ]);
    expect(opened.cell('Levels', 3, 4).formula).toBe(formula);
    expect(opened.cell('Levels', 2, 4)).toMatchObject({ formula: '', value: 20 });
  });
});

describe('the ready set', () => {
  test('adds what is not there yet, in either language, and once however many ask at once', async () => {
    const mine = ['быстрый ответ', '', 'Response time', 'at most', 2, 'month'];
    const { opened, a, b } = two([TWO, tabOf('badges', mine)]);
    const done = await Promise.all([a('sidebarReadyBadges', 'Deals'), b('sidebarReadyBadges', 'Deals')]);
    expect(done.map((outcome) => valueOf(outcome).added)).toEqual([11, 0]);
    expect(names(opened, 'Badges')).toHaveLength(12);
    expect(new Set(names(opened, 'Badges')).size).toBe(12);
    expect(rowsOf(opened, 'Badges')[2]).toEqual([
      'Sniper of meetings',
      '🎯',
      'Meeting conversion',
      'at least',
      0.4,
      'month',
      10,
      'Four meetings of ten ended in a payment',
    ]);
    expect(opened.cell('Badges', 3, 5).format).toBe('0%');
  });

  test('in a Russian spreadsheet the rows are Russian and can all be read', async () => {
    const opened = openedSheet([TWO], { user: 'ru', locale: 'ru_RU' });
    const { list, added } = valueOf(await opened.call('sidebarReadyBadges', 'Deals'));
    expect([added, list.tab]).toEqual([12, 'Значки']);
    const wrong = list.entries.flatMap(({ now }) => (now?.kind === 'mistake' && now.field !== null ? now : []));
    expect(wrong).toEqual([]);
    expect(list.entries.some(({ now }) => now?.kind === 'badge' && now.isNoise)).toBe(false);
  });

  test('a column that people took away is made again, because a badge means something else without it', async () => {
    const bare: MemoryTab = { name: 'Badges', cells: [['Badge', 'KPI', 'Value']] };
    const opened = openedSheet([TWO, bare]);
    expect(valueOf(await opened.call('sidebarReadyBadges', 'Deals')).added).toBe(12);
    expect(rowsOf(opened, 'Badges')[0]).toEqual([
      'Badge',
      'KPI',
      'Value',
      'Icon',
      'At least or at most',
      'Per',
      'Min leads',
      'Note',
    ]);
  });
});
