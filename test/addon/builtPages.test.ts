import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { datePattern, snapshotOf, workbookOver, type Engine } from '../../playground/engine/index.ts';
import { headlessEngine } from '../../playground/engine/node.ts';
import { loadAddon, type Addon, type Sheet, type Workbook } from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import type { Language, SampleTab } from '../../playground/sample/model.ts';
import { PERIOD_CELL } from '../../src/addon/build/dashboard/layout.ts';
import { figure } from '../../src/addon/build/dashboard/figures.ts';
import { rectangleOf } from '../../playground/engine/workbook/a1.ts';
import { type ShownCell, shownCells } from '../../playground/page/shownCells.ts';
import { built } from '../support/bundle.ts';
import { faultsOfPage } from '../support/faultsOfPage.ts';
import { schoolTable } from '../support/schoolTable.ts';
import { textWidth } from '../support/textWidth.ts';

/** The built add-on over the spreadsheet engine, every formula calculated. */
interface Live {
  readonly engine: Engine;
  readonly workbook: Workbook;
}

const PAGES = { en: ['Dashboard', 'TV'], ru: ['Дашборд', 'ТВ'] } as const;
const EMPTY: SampleTab = { name: 'Sheet1', cells: [] };
/** The page ends with column N; its tables stand behind. */
const PAGE = 'A1:N80';

async function builtIn(language: Language, tab = EMPTY, day?: string): Promise<Live> {
  const engine: Engine = headlessEngine({
    language,
    functions: JSON.parse(readFileSync('build/functions.json', 'utf8')),
    call: (name, args) => addon.callCustomFunction(name, args),
    snapshot: snapshotOf({ language, tabs: [tab] }, 'School'),
  });
  const [timeZone, locale] = language === 'ru' ? ['Europe/Moscow', 'ru_RU'] : ['America/New_York', 'en_US'];
  const facts = { timeZone, locale, datePattern: datePattern(language) };
  const workbook: Workbook = workbookOver(engine.book, { ...facts, toast: () => undefined });
  const addon: Addon = loadAddon({ code: built('Code.js'), html: {}, realm: vmRealm(), workbook, locale: language });
  if (day !== undefined) Object.assign(addon.realm.Date, { now: () => Date.parse(`${day}T09:00:00Z`) });
  addon.invoke('buildSheet');
  await engine.calculated();
  return { engine, workbook };
}

/** Looks at what was built, which is gone then: of two at once only one would have its functions. */
async function whileBuilt(
  [language, tab, day]: Parameters<typeof builtIn>,
  look: (live: Live) => void | Promise<void>,
): Promise<void> {
  const live = await builtIn(language, tab, day);
  try {
    await look(live);
  } finally {
    live.engine.dispose();
  }
}

function tabOf({ workbook }: Live, name: string): Sheet {
  const found = workbook.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No tab ${name}`);
  return found;
}

const shownOn = ({ engine, workbook }: Live, page: string): readonly ShownCell[] =>
  shownCells(engine, workbook, page, PAGE);

const faultsOf = (shown: readonly ShownCell[]): string[] =>
  faultsOfPage(shown, ({ text, size, isBold }) => textWidth(text, size, isBold));

/** Whether it stands under the title of the chances of targets. */
const isChance = (at: string, text: string): boolean => /!K(2[7-9]|3\d)$/.test(at) && text.endsWith('%');

const LONG = ['Alexandra Konstantinopolskaya-Featherstonehaugh', 'Maximilian Bartholomew Wolfeschlegelstein'];

test.each([
  ['en', 'the made-up school', EMPTY],
  ['ru', 'the made-up school', EMPTY],
  ['en', 'one person', schoolTable('en', 1, 60)],
  ['ru', 'four people, two with long names', schoolTable('ru', 4, 200, LONG)],
  ['en', 'forty people', schoolTable('en', 40, 900)],
  ['ru', 'a table with headers alone', schoolTable('ru', 0, 0)],
] as const)(
  'in %s the pages of %s show no mistake, cut no text and leave no number without a format',
  (language, _, tab) =>
    whileBuilt([language, tab], (live) => {
      expect(PAGES[language].flatMap((page) => faultsOf(shownOn(live, page)))).toEqual([]);
    }),
);

test('the pages follow the period cell: another month, one before the first lead, a word of time', () =>
  whileBuilt(['ru', schoolTable('ru', 8, 400)], async (live) => {
    const sheet = tabOf(live, 'Дашборд');
    const asked = rectangleOf(PERIOD_CELL);
    const from = (): unknown => sheet.read(rectangleOf(figure('from')))[0]?.[0];
    const chances = (): number => shownOn(live, 'Дашборд').filter(({ at, text }) => isChance(at, text)).length;
    const seen: unknown[] = [];
    const chancesSeen: number[] = [];
    for (const period of ['2026-09', '2025-01', 'прошлый месяц', '']) {
      sheet.write(asked, [[{ kind: 'text', value: period }]]);
      await live.engine.calculated();
      expect(PAGES.ru.flatMap((page) => faultsOf(shownOn(live, page)))).toEqual([]);
      seen.push(from());
      chancesSeen.push(chances());
    }
    const day = (iso: string) => ({ kind: 'date', value: Date.parse(iso) / 864e5 + 25_569 });
    expect(seen).toEqual([day('2026-09-01'), day('2025-01-01'), day('2026-09-01'), day('2026-10-01')]);
    // A period that is over has none.
    expect(chancesSeen.map((count) => count > 0)).toEqual([false, false, false, true]);
  }));

test('a period cell that holds no period is told, and no part of the pages says that there is nothing', async () => {
  const live = await builtIn('en', schoolTable('en', 4, 300));
  onTestFinished(() => live.engine.dispose());
  tabOf(live, 'Dashboard').write(rectangleOf(PERIOD_CELL), [[{ kind: 'text', value: 'qwerty' }]]);
  await live.engine.calculated();
  const said = PAGES.en.flatMap((page) => shownOn(live, page).map(({ text }) => text));
  expect(said.filter((text) => text.startsWith('not a period'))).toHaveLength(2);
  expect(
    said.filter((text) => /^\s*No |no plan|Too few|nothing to count|\$\d/.test(text) && !text.startsWith('+')),
  ).toEqual([]);
});

describe('the made-up school', () => {
  let live: Live;
  beforeAll(async () => {
    live = await builtIn('en');
  });
  afterAll(() => live.engine.dispose());

  const textsIn = (columns: string): string[] =>
    shownOn(live, 'Dashboard')
      .filter(({ at }) => new RegExp(`![${columns}]\\d+$`).test(at))
      .map(({ text }) => text);

  test('has money with its sign, shares as per cent, three medals at most, and who is too early apart', () => {
    expect(textsIn('B').some((text) => /^\$\d/.test(text))).toBe(true);
    expect(textsIn('K').some((text) => /^\d+\.\d %$/.test(text))).toBe(true);
    const medals = textsIn('B').filter((text) => /^[🥇🥈🥉]/u.test(text));
    expect(medals.length).toBeLessThanOrEqual(3);
    expect(medals[0]).toBe('🥇');
    const people = textsIn('C');
    const early = people.indexOf('Too early to rank');
    if (early >= 0) expect(people.length).toBeGreaterThan(early + 1);
  });

  test('its chart is about cells that a formula fills: days, then figures under their titles', () => {
    const sheet = tabOf(live, 'Dashboard');
    const { charts } = sheet.overlay();
    expect(charts.map(({ type, headers }) => [type, headers])).toEqual([['LINE', 1]]);
    const [labels = [], ...series] = (charts[0]?.ranges ?? []).map(({ at }) => sheet.read(at).map(([cell]) => cell));
    expect(labels.filter((cell) => cell?.kind === 'date').length).toBeGreaterThan(27);
    expect(series.map(([title]) => title?.kind)).toEqual(new Array(6).fill('text'));
  });

  test('what lies over the cells is there after saving and opening again', () => {
    const before = tabOf(live, 'Dashboard').overlay();
    const snapshot = JSON.parse(JSON.stringify(live.engine.book.save()));
    const again = headlessEngine({ language: 'en', functions: [], call: () => ({ grid: [] }), snapshot });
    onTestFinished(() => again.dispose());
    const facts = { timeZone: 'UTC', locale: 'en', datePattern: datePattern('en'), toast: () => undefined };
    expect(tabOf({ engine: again, workbook: workbookOver(again.book, facts) }, 'Dashboard').overlay()).toEqual(before);
  });
});

test.each(['2027-01-01', '2028-02-29', '2027-12-31'])(
  'on %s each table of the made-up school has an answer, and the team has targets',
  (day) =>
    whileBuilt(['en', EMPTY, day], (live) => {
      const sheet = tabOf(live, 'Dashboard');
      expect(sheet.read({ row: 0, column: 0, rows: 60, columns: sheet.maxColumns }).flat().filter(isError)).toEqual([]);
      const targets = tabOf(live, 'Targets').read({ row: 1, column: 0, rows: 2, columns: 2 });
      expect(targets.map((row) => row.map((cell) => cell.kind !== 'blank' && cell.value))).toEqual([
        ['Team', 'Revenue'],
        ['Team', 'Conversion'],
      ]);
    }),
);

const isError = ({ kind }: { readonly kind: string }): boolean => kind === 'error';
