import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Addon,
  type MemoryCell,
  type MemoryTab,
  MemoryWorkbook,
  Stores,
  type Trigger,
  loadAddon,
} from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import { NIGHTLY_SCOPES, SCOPES, manifestMistake } from '../../scripts/clasp/check.mjs';
import { ADDON } from '../../src/i18n/languages.ts';
import { built } from '../support/bundle.ts';
import { variantFiles } from '../support/variantFiles.ts';
import { type Opened, EMPTY, messageOf, openedSheet } from './sheet.ts';
import { writtenRows } from '../support/writtenRows.ts';

const day = (date: number): { date: number } => ({ date });
/** 1 February, 1 March and 1 April 2026. */
const [FEB, MARCH, APRIL] = [46054, 46082, 46113];

const HEADER = ['Manager', 'Created', 'Paid', 'Amount', 'Refunded'];
const sale = (who: string, paid: number, refunded: number | null = null): MemoryCell[] => [
  who,
  day(FEB),
  day(paid),
  100,
  refunded === null ? null : day(refunded),
];
/** Anna: two sales in February and two in March; Boris: two in March. The last known day is 1 April. */
const SALES: readonly MemoryCell[][] = [
  sale('Anna', FEB + 3),
  sale('Anna', FEB + 10),
  sale('Anna', MARCH + 1),
  sale('Anna', MARCH + 5),
  sale('Boris', MARCH + 5),
  sale('Boris', MARCH + 20),
  ['Boris', day(APRIL), null, null, null],
];
const dealsTab = (rows: readonly MemoryCell[][] = SALES): MemoryTab => ({ name: 'Deals', cells: [HEADER, ...rows] });

const BADGE_HEADER = ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per'];
const badgesTab = (...rows: readonly MemoryCell[][]): MemoryTab => ({ name: 'Badges', cells: [BADGE_HEADER, ...rows] });
const PAIR: MemoryCell[] = ['Pair', '🎯', 'sales', 'at least', 2, 'month'];
const FOUR: MemoryCell[] = ['Four', null, 'sales', 'at least', 4, 'ever'];
const BADGES = badgesTab(PAIR, FOUR);

const TITLES = ['Date', 'Manager', 'Badge', 'Period', 'Key'];
const ALL = [
  [FEB + 10, 'Anna', 'Pair', '2026-02', 'anna | pair | 2026-02'],
  [MARCH + 5, 'Anna', 'Four', 'ever', 'anna | four | ever'],
  [MARCH + 5, 'Anna', 'Pair', '2026-03', 'anna | pair | 2026-03'],
  [MARCH + 20, 'Boris', 'Pair', '2026-03', 'boris | pair | 2026-03'],
];

const rowsOf = (opened: { readonly workbook: MemoryWorkbook }, tab = 'Awards'): unknown[][] => writtenRows(opened, tab);
const award = ({ addon }: { readonly addon: Addon }): unknown => addon.invoke('awardBadges');
const toldBy = ({ workbook }: Opened): string => workbook.toasts[workbook.toasts.length - 1]?.message ?? '';

function write({ workbook }: Opened, tab: string, row: number, column: number, cells: readonly MemoryCell[]): void {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  const stored = new MemoryWorkbook([{ name: tab, cells: [cells] }]).sheets()[0];
  const at = { column: 0, rows: 1, columns: cells.length };
  sheet?.write({ ...at, row: row - 1, column: column - 1 }, stored?.read({ ...at, row: 0 }) ?? []);
}

describe('awarding', () => {
  test('appends each badge that was earned, on its own day, and names the last ones first', () => {
    const opened = openedSheet([dealsTab(), BADGES]);
    award(opened);
    expect(rowsOf(opened)).toEqual([TITLES, ...ALL]);
    expect(opened.workbook.toasts).toEqual([
      {
        title: 'KPI Map',
        message:
          '4 new badges: Boris — 🎯 Pair (2026-03); Anna — 🎯 Pair (2026-03); Anna — Four (ever); Anna — 🎯 Pair (2026-02)',
      },
    ]);
    expect([1, 2, 5].map((column) => opened.cell('Awards', 2, column).format)).toEqual(['yyyy-mm-dd', '@', '@']);
  });

  test('twice awards once, and says that nothing is new', () => {
    const opened = openedSheet([dealsTab(), BADGES]);
    award(opened);
    award(opened);
    expect(rowsOf(opened)).toEqual([TITLES, ...ALL]);
    expect(toldBy(opened)).toBe('No new badges: all that the tab “Deals” gives are awarded.');
  });

  test('appends what is new since, below everything that stands there', () => {
    const opened = openedSheet([dealsTab(SALES.slice(0, 4)), BADGES]);
    award(opened);
    write(opened, 'Awards', 8, 7, ['a note of somebody']);
    write(opened, 'Deals', 6, 1, sale('Boris', MARCH + 5));
    write(opened, 'Deals', 7, 1, sale('Boris', MARCH + 20));
    award(opened);
    expect(rowsOf(opened)[8]).toEqual(ALL[3]);
    expect(toldBy(opened)).toBe('1 new badge: Boris — 🎯 Pair (2026-03)');
  });

  test('takes nothing back: a refund that undoes a badge leaves the row as it is', () => {
    const money = badgesTab(['Two hundred', null, 'revenue', 'at least', 200, 'month']);
    const opened = openedSheet([dealsTab(), money]);
    award(opened);
    const before = rowsOf(opened);
    expect(before).toHaveLength(4);
    write(opened, 'Deals', 3, 1, sale('Anna', FEB + 10, FEB + 12));
    const fresh = openedSheet([dealsTab([SALES[0] ?? [], sale('Anna', FEB + 10, FEB + 12), ...SALES.slice(2)]), money]);
    award(fresh);
    expect(rowsOf(fresh)).toHaveLength(3);
    award(opened);
    expect(rowsOf(opened)).toEqual(before);
  });

  test('goes by the key alone: a row without its key is awarded again, a key without its row is not', () => {
    const opened = openedSheet([dealsTab(), BADGES]);
    award(opened);
    write(opened, 'Awards', 2, 2, ['Somebody else', 'Another name']);
    write(opened, 'Awards', 3, 1, [null, null, null, null]);
    write(opened, 'Awards', 4, 5, [null]);
    write(opened, 'Awards', 5, 5, ['  BORIS | pair | 2026-03 ']);
    award(opened);
    expect(rowsOf(opened).slice(5)).toEqual([ALL[2]]);
    expect(toldBy(opened)).toMatch(/^1 new badge: Anna/);
  });

  test('keeps text from people as text', () => {
    const rows = SALES.map(([who, ...others]) => [who === 'Boris' ? '=HYPERLINK("x")' : '+7 900', ...others]);
    const opened = openedSheet([
      dealsTab(rows),
      badgesTab(["-1 'quoted' | bar", '🎯', 'sales', 'at least', 2, 'month']),
    ]);
    award(opened);
    expect(rowsOf(opened)[3]?.slice(1)).toEqual([
      '=HYPERLINK("x")',
      "-1 'quoted' | bar",
      '2026-03',
      `=hyperlink("x | 1 'quoted' \\| bar | 2026-03`,
    ]);
    expect(opened.cell('Awards', 4, 2).formula).toBe('');
    award(opened);
    expect(rowsOf(opened)).toHaveLength(4);
  });

  test('finds the tab in either language, with any order of columns, and leaves out one that people took away', () => {
    const own: MemoryTab = { name: 'Доска почёта', cells: [['Наша доска'], ['Ключ', 'Значок', 'За что', 'Дата']] };
    const opened = openedSheet([dealsTab(), BADGES, own], { user: 'ru', locale: 'ru_RU' });
    award(opened);
    expect(opened.workbook.sheets()).toHaveLength(3);
    expect(rowsOf(opened, 'Доска почёта').slice(2, 4)).toEqual([
      ['anna | pair | 2026-02', 'Pair', '', FEB + 10],
      ['anna | four | ever', 'Four', '', MARCH + 5],
    ]);
    expect(toldBy(opened)).toMatch(/^4 новых значка: Boris — 🎯 Pair \(2026-03\); .*\(всё время\)/);
  });

  test('makes the tab in the language of the spreadsheet, and speaks that of the user', () => {
    const opened = openedSheet([dealsTab(), BADGES, EMPTY], { user: 'en', locale: 'ru_RU' });
    opened.select('Board', 3, 3);
    award(opened);
    expect(rowsOf(opened, 'Награды')[0]).toEqual(['Дата', 'Менеджер', 'Значок', 'Период', 'Ключ']);
    expect(toldBy(opened)).toMatch(/^4 new badges/);
    expect(opened.workbook.activeSheet().name).toBe('Board');
  });

  test('awards by the same table wherever the cursor is', () => {
    const other = { ...dealsTab([sale('Clara', FEB + 1), sale('Clara', FEB + 2)]), name: 'Old deals' };
    const opened = openedSheet([dealsTab(), other, BADGES]);
    opened.select('Old deals', 1, 1);
    award(opened);
    expect(rowsOf(opened)).toEqual([TITLES, ...ALL]);
  });

  test('adds rows where the tab is full', () => {
    const full = Array.from({ length: 999 }, (_, i) => [null, null, null, null, `key ${i}`]);
    const opened = openedSheet([dealsTab(), BADGES, { name: 'Awards', cells: [TITLES, ...full] }]);
    award(opened);
    expect(rowsOf(opened).slice(1000)).toEqual(ALL);
  });

  test('is not made for nothing: without a new badge there is no new tab', () => {
    const opened = openedSheet([dealsTab(), badgesTab(['Hundred', null, 'sales', 'at least', 100, 'ever'])]);
    award(opened);
    expect(opened.workbook.sheets()).toHaveLength(2);
  });

  test('goes on where a badge cannot be counted, and says how many', () => {
    const opened = openedSheet([
      dealsTab(),
      badgesTab(PAIR, ['Broken', null, 'salez', 'at least', 1], ['Blank', null, 'nps', 'at least', 50], FOUR),
    ]);
    award(opened);
    expect(rowsOf(opened)).toHaveLength(5);
    expect(toldBy(opened)).toMatch(/\n2 badges cannot be counted: KPI_BADGES says why\.$/);
  });

  test.each([
    ['no Badges tab', [dealsTab()], ADDON.en.awards.noBadges],
    ['no table of leads', [EMPTY, BADGES], ADDON.en.awards.noTable],
    [
      'nobody who is named',
      [
        {
          name: 'Deals',
          cells: [
            ['Created', 'Paid'],
            [day(FEB), day(FEB)],
          ],
        },
        BADGES,
      ],
      /manager/i,
    ],
  ])('with %s says what to do', (_what, tabs, message) => {
    const opened = openedSheet(tabs);
    award(opened);
    expect(toldBy(opened)).toMatch(message);
    expect(rowsOf(opened)).toEqual([]);
  });

  test('any sales, in any order of rows, awarded any number of times, give the same rows', () => {
    const row = fc
      .tuple(fc.constantFrom('Anna', 'Boris', 'Clara'), fc.integer({ min: 0, max: 80 }))
      .map(([who, days]) => sale(who, FEB + days));
    fc.assert(
      fc.property(
        fc
          .array(row, { minLength: 1, maxLength: 14 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray([...rows.keys()], { minLength: rows.length, maxLength: rows.length }),
            ),
          ),
        fc.integer({ min: 1, max: 3 }),
        ([rows, order], times) => {
          const once = openedSheet([dealsTab(rows), BADGES]);
          award(once);
          const shuffled = openedSheet([dealsTab(order.map((i) => rows[i] ?? [])), BADGES]);
          for (let n = 0; n < times; n++) award(shuffled);
          expect(rowsOf(shuffled)).toEqual(rowsOf(once));
          // Said otherwise: who has how many sales in which month.
          const pairs = new Map<string, number>();
          for (const [who, , paid] of rows) {
            const serial = typeof paid === 'object' && paid !== null && 'date' in paid ? paid.date : 0;
            const month = serial < MARCH ? '2026-02' : serial < APRIL ? '2026-03' : '2026-04';
            const key = `${String(who).toLowerCase()} | pair | ${month}`;
            pairs.set(key, (pairs.get(key) ?? 0) + 1);
          }
          const earned = [...pairs].filter(([, count]) => count >= 2).map(([key]) => key);
          const written = rowsOf(once).map((cells) => String(cells[4]));
          expect(written.filter((key) => key.includes(' pair ')).sort()).toEqual(earned.sort());
        },
      ),
      { numRuns: 12 },
    );
  });
});

/** A workbook in which something happens at one of the moments at which the script touches it. */
class Watched extends MemoryWorkbook {
  touched = 0;
  at = Infinity;
  meanwhile: () => void = () => undefined;

  override sheets(): ReturnType<MemoryWorkbook['sheets']> {
    if (++this.touched === this.at) this.meanwhile();
    return super.sheets();
  }
}

function person(
  workbook: MemoryWorkbook,
  options: { code?: string; stores?: Stores; triggers?: Trigger[] } = {},
): Addon {
  const { code = built('Code.js'), ...others } = options;
  return loadAddon({ code, html: { Sidebar: '' }, realm: vmRealm(), workbook, locale: 'en', ...others });
}

describe('two people at once', () => {
  const world = (): { workbook: Watched; one: Addon; other: Addon } => {
    const workbook = new Watched([dealsTab(), BADGES], { timeZone: 'Europe/Moscow', locale: 'en_US' });
    return { workbook, one: person(workbook), other: person(workbook) };
  };

  test('award each badge once, whenever the second begins', () => {
    const plain = world();
    plain.one.invoke('awardBadges');
    const moments = plain.workbook.touched;
    expect(moments).toBeGreaterThan(5);
    let [waited, wasFirst] = [0, 0];
    for (let at = 1; at <= moments; at++) {
      const { workbook, one, other } = world();
      workbook.at = at;
      workbook.meanwhile = () => other.invoke('awardBadges');
      one.invoke('awardBadges');
      const told = workbook.toasts.map(({ message }) => message);
      expect(rowsOf({ workbook })).toEqual([TITLES, ...ALL]);
      expect(told.filter((message) => message.startsWith('4 new badges'))).toHaveLength(1);
      if (told[0] === ADDON.en.busy) waited++;
      else if (told[0]?.startsWith('4 new badges')) wasFirst++;
    }
    // Both happen: the second comes before the first has the lock, and while the first has it.
    expect(waited).toBeGreaterThan(0);
    expect(wasFirst).toBeGreaterThan(0);
    expect(waited + wasFirst).toBe(moments);
  });

  test('are refused the lock only while somebody else is at it', () => {
    const { workbook, one, other } = world();
    one.invoke('awardBadges');
    other.invoke('awardBadges');
    expect(workbook.toasts[1]?.message).toMatch(/^No new badges/);
  });
});

describe('every night', () => {
  let files: Readonly<Record<string, string>>;
  beforeAll(async () => {
    files = await variantFiles('nightly');
  });
  const opened = (scope: 'with the scope' | 'without the scope' = 'with the scope') => {
    const triggers: Trigger[] = [];
    const workbook = new MemoryWorkbook([dealsTab(), BADGES], { timeZone: 'Europe/Moscow', locale: 'en_US' });
    const options = { code: files['Code.js'] ?? '', stores: new Stores() };
    const addon = person(workbook, scope === 'with the scope' ? { ...options, triggers } : options);
    return { addon, workbook, triggers, options };
  };
  const labels = (addon: Addon): string[] =>
    addon.menu('NONE').flatMap((item) => (item.kind === 'item' ? item.functionName : []));

  test('the usual add-on neither offers it nor knows how, and needs no scope for it', () => {
    const code = built('Code.js');
    expect(code).not.toContain('newTrigger');
    const usual = person(new MemoryWorkbook([dealsTab(), BADGES]), { triggers: [] });
    expect(usual.functions()).not.toContain('switchNightly');
    expect(labels(usual)).toContain('awardBadges');
    expect(labels(usual)).not.toContain('switchNightly');
  });

  test('writes an Evidence tab anew, and makes none', () => {
    const header = ['KPI', 'Manager', 'From', 'To', 'As of', 'Leads', 'Sum'];
    const rowsAfter = (...tabs: readonly MemoryTab[]): unknown[][] => {
      const workbook = new MemoryWorkbook([dealsTab(), BADGES, ...tabs]);
      person(workbook, { code: files['Code.js'] ?? '', stores: new Stores(), triggers: [] }).invoke('awardNightly');
      return rowsOf({ workbook }, 'Evidence');
    };
    expect(rowsAfter()).toEqual([]);
    const sales = rowsAfter({ name: 'Evidence', cells: [header] }).filter(([kpi]) => kpi === 'Sales');
    expect(sales).toContainEqual(['Sales', 'Anna', FEB + 3, FEB + 3, APRIL, 1, 1]);
  });

  test('the optional one asks for one scope more, and is otherwise the same', () => {
    const [usual, nightly] = [built('appsscript.json'), files['appsscript.json'] ?? ''].map((text) => JSON.parse(text));
    expect(nightly).toEqual({
      ...usual,
      oauthScopes: [...usual.oauthScopes, 'https://www.googleapis.com/auth/script.scriptapp'],
    });
    expect([manifestMistake(usual), manifestMistake(nightly, NIGHTLY_SCOPES)]).toEqual([null, null]);
    expect([manifestMistake(nightly), manifestMistake(usual, NIGHTLY_SCOPES)].map(Boolean)).toEqual([true, true]);
    expect(NIGHTLY_SCOPES).toEqual([...NIGHTLY_SCOPES].sort());
    expect(SCOPES).toHaveLength(2);
    const { addon } = opened();
    const usualNames = person(new MemoryWorkbook([dealsTab()])).functions();
    expect(addon.functions()).toEqual([...usualNames, 'awardNightly', 'switchNightly']);
    expect(labels(addon)).toContain('switchNightly');
  });

  test('is turned on and off by one item', () => {
    const { addon, workbook, triggers } = opened();
    addon.invoke('switchNightly');
    expect(triggers).toMatchObject([{ handler: 'awardNightly', everyDays: 1, atHour: 3 }]);
    expect(addon.functions()).toContain(triggers[0]?.handler);
    addon.invoke('switchNightly');
    expect(triggers).toEqual([]);
    addon.invoke('switchNightly');
    expect(triggers).toHaveLength(1);
    const { on, off } = ADDON.en.awards.nightly;
    expect(workbook.toasts.map(({ message }) => message)).toEqual([on, off, on]);
  });

  test('leaves triggers of other spreadsheets alone, and begins anew where Google has removed its own', () => {
    const { addon, triggers, options } = opened();
    addon.invoke('switchNightly');
    const second = new MemoryWorkbook([dealsTab(), BADGES], { name: 'Another' });
    person(second, { ...options, triggers }).invoke('switchNightly');
    expect(triggers).toHaveLength(2);
    const [first] = triggers;
    triggers.shift();
    addon.invoke('switchNightly');
    expect(triggers).toHaveLength(2);
    expect(triggers.map(({ id }) => id)).not.toContain(first?.id);
  });

  test('awards the same as by day, and tells nobody', () => {
    const { addon, workbook } = opened();
    addon.call('awardNightly', [{}], 'FULL');
    addon.call('awardNightly', [{}], 'FULL');
    expect(rowsOf({ workbook })).toEqual([TITLES, ...ALL]);
    expect(workbook.toasts).toEqual([]);
  });

  test('leaves in the log why it could not', () => {
    const workbook = new MemoryWorkbook([dealsTab()], { timeZone: 'UTC' });
    const addon = person(workbook, { code: files['Code.js'] ?? '' });
    expect(() => addon.call('awardNightly', [{}], 'FULL')).toThrow(ADDON.en.awards.noBadges);
  });

  test('is refused where the manifest lacks the scope', () => {
    const { addon, workbook } = opened('without the scope');
    addon.invoke('switchNightly');
    expect(workbook.toasts.at(-1)?.message).toBe(ADDON.en.google.authorise);
  });
});

test('the Awards tab is never offered as a table of leads', async () => {
  const opened = openedSheet([{ name: 'Awards', cells: [TITLES] }, dealsTab(), BADGES]);
  const start = await opened.call('sidebarStart');
  expect(start.ok && start.value.tabs.map(({ name }) => name)).toEqual(['Deals']);
  expect(messageOf(await opened.call('sidebarData', 'Gone'))).toMatch(/no longer there/);
});
