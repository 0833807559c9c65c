import { expect, test } from 'vitest';
import { type MemoryTab, type Switches, panelCases } from '../../../playground/host/index.ts';
import type { Draft, FormulaRequest, RowTabId } from '../../../src/addon/api/index.ts';
import { TEXTS, languageOf } from '../../../src/i18n/index.ts';
import { madeBy, updateOf } from '../import/imported.ts';
import { type Opened, openedSheet, valueOf } from '../sheet.ts';
import { BADGES, DEALS, LOCKED, ODD_NAMES, WITHOUT_CELLS } from './school.ts';

const LEVELS: MemoryTab = {
  name: 'levels',
  cells: [
    ['Level', 'Icon', 'From points'],
    ['May 5, 2026', '1e3', { formula: '=IF(1>0.4,10,20)' }],
    ["'Tis", '', 20],
  ],
};

/** Whatever stands in a tab: formulas and values. */
function contentOf({ workbook }: Opened, tab: string): unknown[][] {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  if (sheet === undefined) throw new Error(`No tab ${tab}`);
  const { rows, columns } = sheet.extent();
  if (rows === 0) return [];
  const at = { row: 0, column: 0, rows, columns };
  const formulas = sheet.formulas(at);
  return sheet
    .read(at)
    .map((row, r) => row.map((cell, c) => formulas[r]?.[c] || (cell.kind === 'blank' ? '' : cell.value)));
}

async function entryNamed<T extends RowTabId>(opened: Opened, id: T, at: number) {
  const entry = valueOf(await opened.rows(id, 'sidebarRows', 'Deals')).entries[at];
  if (entry === undefined) throw new Error(`No row ${at}`);
  return entry;
}

/**
 * A whole afternoon in one spreadsheet: targets, a board, rows moved and brought back, all tabs built,
 * badges awarded, an export over the table and its undo.
 */
async function afternoon(opened: Opened, user: string): Promise<void> {
  const { call, rows, addon, workbook } = opened;
  const toast = (): string => workbook.toasts.at(-1)?.message ?? '';
  const start = valueOf(await call('sidebarStart'));
  expect(start.tabs.filter(({ isTable }) => isTable).map(({ name }) => name)).toEqual(['Deals']);
  expect(start.tabs.map(({ name }) => name)).not.toContain('Chart1');
  expect(valueOf(await call('sidebarSources')).tabs.map(({ tab }) => tab)).toContain('Deals');

  const target: Draft<'targets'> = {
    who: ODD_NAMES[0] ?? '',
    kpi: 'conversion',
    target: '0.4',
    per: 'month',
    weight: '',
  };
  const { saved } = valueOf(await rows('targets', 'sidebarSaveRows', 'Deals', [{ draft: target, was: null }]));
  expect(saved).toMatchObject([{ kind: 'kept' }]);

  const before = contentOf(opened, 'levels');
  const [one, two] = [await entryNamed(opened, 'levels', 0), await entryNamed(opened, 'levels', 1)];
  valueOf(await rows('levels', 'sidebarMoveRow', 'Deals', one, two));
  expect(contentOf(opened, 'levels').map(([name]) => name)).toEqual(['Level', "'Tis", 'May 5, 2026']);
  const moved = await entryNamed(opened, 'levels', 1);
  const { changed } = valueOf(await rows('levels', 'sidebarDeleteRow', 'Deals', moved));
  if (changed.kind !== 'kept' || changed.undo === null) throw new Error('not deleted');
  valueOf(await rows('levels', 'sidebarRestoreRow', 'Deals', changed.undo));
  const back = [await entryNamed(opened, 'levels', 0), await entryNamed(opened, 'levels', 1)] as const;
  valueOf(await rows('levels', 'sidebarMoveRow', 'Deals', ...back));
  const formula = '=IF(1>(4/10),10,20)';
  expect(contentOf(opened, 'levels')).toEqual(
    before.map((row) => row.map((cell) => (cell === '=IF(1>0.4,10,20)' ? formula : cell))),
  );

  const board: FormulaRequest = {
    name: 'LEADERBOARD',
    args: [
      { kind: 'table', tab: 'Deals' },
      { kind: 'text', value: 'sales' },
    ],
    replaces: null,
  };
  valueOf(await call('sidebarPreview', board));
  const unseen = await call('sidebarInsert', board, 'Board');
  expect(unseen.ok ? unseen.value : unseen.message).toMatch(/has no cells|нет ячеек/);
  opened.select('Board', 1, 1);
  expect(valueOf(await call('sidebarInsert', board, 'Board')).cell).toBe('A1');

  addon.invoke('buildSheet');
  expect(toast()).toMatch(user === 'ru' ? /^Созданы листы: / : /^Made: /);
  const awards = TEXTS[languageOf(workbook.locale)].tabs.awards.tab;
  addon.invoke('awardBadges');
  const awarded = contentOf(opened, awards);
  expect(awarded.length).toBeGreaterThan(1);
  addon.invoke('awardBadges');
  expect(contentOf(opened, awards)).toEqual(awarded);

  const deals = contentOf(opened, 'Deals');
  const file = [
    ['ID', 'Manager', 'Amount'],
    ['D-1', 'May 5, 2026', '120'],
    ['D-9001', '1e3', '70'],
  ];
  const made = madeBy(await (await updateOf(call, file, 'Deals')).write());
  expect([made.changed, made.added]).toEqual([1, 1]);
  expect(contentOf(opened, 'Deals').at(-1)?.slice(0, 2)).toEqual(['D-9001', '1e3']);
  valueOf(await call('sidebarImportUndo', made));
  expect(contentOf(opened, 'Deals')).toEqual(deals);

  valueOf(await call('sidebarCard', 'Deals', ODD_NAMES[1] ?? ''));
}

/** What no switch may bring about. */
function mustBeSound(opened: Opened): void {
  for (const { name } of opened.workbook.sheets()) {
    const cells = contentOf(opened, name).flat();
    expect(cells.filter((cell) => cell === '#ERROR!')).toEqual([]);
    // Each name is still the text that was typed.
    for (const cell of cells)
      if (typeof cell === 'string' && cell.startsWith("''")) throw new Error(`${name}: ${cell}`);
  }
  expect(contentOf(opened, 'Locked')).toEqual(LOCKED.cells);
}

const OTHER: readonly Partial<Switches>[] = [
  { formulaLocale: 'sheet' },
  { typedText: 'kept' },
  { defaultFormat: 'General' },
  { sheetByName: 'any-case' },
  { activeRange: 'null' },
  { refusedWrite: 'at-flush' },
];

/**
 * Settings in which any two switches have each pair of answers: the columns of the orthogonal array
 * L8 for two levels.
 */
const PAIRS = [0b0000000, 0b0001111, 0b0110011, 0b0111100, 0b1010101, 0b1011010, 0b1100110, 0b1101001].map(
  (row): Partial<Switches> => Object.assign({}, ...OTHER.filter((_, at) => (row >> at) & 1)),
);

/** In Russia and in Germany each answer of each switch comes up. */
const LOCALES = ['en_US', 'ru_RU', 'ru_RU', 'ru_RU', 'en_US', 'de_DE', 'de_DE', 'de_DE'];

const CASES = PAIRS.map((switches, at) => ({ switches, locale: LOCALES[at] ?? '' }));

test('each other answer of a panel is among the settings tried', () => {
  const tried = new Set(OTHER.flatMap((change) => Object.keys(change)));
  const all = panelCases.slice(1, -1).flatMap(({ title }) => title.split(':')[0] ?? []);
  // What a failure handler sees is the page's own matter.
  expect(all.filter((name) => !tried.has(name))).toEqual(['failureText']);
});

test('in a locale with commas as decimal signs each answer of each switch is tried', () => {
  for (const locale of ['ru_RU', 'de_DE']) {
    const settings = CASES.filter((one) => one.locale === locale).map(({ switches }) => switches);
    for (const name of OTHER.flatMap((change) => Object.keys(change)))
      expect([name, new Set(settings.map((setting) => name in setting)).size]).toEqual([name, 2]);
  }
});

test.each(CASES)('an afternoon in $locale with $switches', async ({ switches, locale }) => {
  const user = locale.slice(0, 2) === 'ru' ? 'ru' : 'en';
  const opened = openedSheet([...WITHOUT_CELLS, DEALS, LEVELS, BADGES, LOCKED, { name: 'Board', cells: [] }], {
    locale,
    user,
    switches,
  });
  await afternoon(opened, user);
  mustBeSound(opened);
});
