import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { ADDON } from '../../../src/i18n/languages.ts';
import { type Options, messageOf, openedSheet, valueOf } from '../sheet.ts';
import { BADGES, DEALS, LOCKED, WITHOUT_CELLS } from './school.ts';

const LEVELS: MemoryTab = {
  name: 'Levels',
  cells: [
    ['Level', 'Icon', 'From points'],
    ['One', '', 10],
    ['Two', '', 20],
  ],
};
const DRAFT = { name: 'Three', icon: '', points: '30' };

/** Fails the nth call of this member in Google's words. */
function failing(member: string, nth: number, message: string): NonNullable<Options['onCall']> {
  let seen = 0;
  return (called) => {
    if (called === member && ++seen === nth) throw new Error(message);
  };
}

const PROTECTED = 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner.';

describe.each(['en', 'ru'] as const)('what Google refuses, in %s', (user) => {
  const { google } = ADDON[user];
  test.each([
    [PROTECTED, google.locked],
    ['The action is not supported for OBJECT sheet.', google.noCells],
    ['A sheet with the name "Levels" already exists. Please enter another name.', google.exists],
    ['Service error: Spreadsheets', google.service],
    ['Service Spreadsheets timed out while accessing document with id x.', google.service],
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", google.accounts],
    ['Authorization is required to perform that action.', google.authorise],
    ['Service invoked too many times in a short time: exec qps.', google.rate],
    ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', google.full],
    ['Something that nobody has seen yet.', google.other('Something that nobody has seen yet.')],
  ])('%s', async (said, told) => {
    const onCall = failing('Range.getValues', 1, said);
    const { call } = openedSheet([DEALS], { user, onCall });
    expect(messageOf(await call('sidebarStart'))).toBe(told);
    const { addon, workbook } = openedSheet([DEALS], { user, onCall: failing('Spreadsheet.getSheets', 1, said) });
    addon.invoke('awardBadges');
    expect(workbook.toasts.at(-1)?.message).toBe(told);
  });

  test('a menu item that only shows the sidebar says it as well', () => {
    const onCall = failing('Ui.showSidebar', 1, 'Authorization is required to perform that action.');
    const { addon, workbook } = openedSheet([DEALS], { user, onCall });
    addon.invoke('showSidebar');
    expect(workbook.toasts.at(-1)?.message).toBe(google.authorise);
  });
});

describe.each(['at-once', 'at-flush'] as const)('a write into protected cells, refused %s', (refusedWrite) => {
  test('is told, with the places that were written before', async () => {
    const tab = { ...LEVELS, protectedCells: [{ row: 0, column: 2, rows: 1000, columns: 1 }] };
    const { rows } = openedSheet([DEALS, tab], { switches: { refusedWrite } });
    const said = messageOf(await rows('levels', 'sidebarSaveRows', 'Deals', [{ draft: DRAFT, was: null }]));
    expect(said).toContain(ADDON.en.google.locked);
    expect(said).toContain('Levels!A4');
  });

  test('into a new tab leaves no tab behind', async () => {
    const { addon, workbook } = openedSheet([DEALS, LOCKED], { onCall: failing('Range.setValues', 3, PROTECTED) });
    addon.invoke('buildSheet');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'Locked']);
    expect(workbook.toasts.at(-1)?.message).toBe(ADDON.en.google.locked);
  });
});

test('wherever Google stops while tabs are built, none of them is left and the others are as before', () => {
  const members = ['Range.setValues', 'Sheet.setColumnWidth', 'Sheet.insertChart', 'Spreadsheet.insertSheet'];
  const calls: string[] = [];
  openedSheet([DEALS], { onCall: (member) => calls.push(member) }).addon.invoke('buildSheet');
  for (const member of members)
    for (const nth of [1, Math.min(3, calls.filter((call) => call === member).length)]) {
      const { addon, workbook } = openedSheet([DEALS], { onCall: failing(member, nth, 'Service error: Spreadsheets') });
      addon.invoke('buildSheet');
      expect([member, nth, workbook.sheets().map(({ name }) => name)]).toEqual([member, nth, ['Deals']]);
    }
});

test('awards that are written in part are told', () => {
  const onCall = failing('Range.setValues', 3, 'Service error: Spreadsheets');
  const { addon, workbook } = openedSheet(
    [DEALS, BADGES, { name: 'Awards', cells: [['Date', 'Manager', 'Badge', 'Period', 'Key']] }],
    { onCall },
  );
  addon.invoke('awardBadges');
  expect(workbook.toasts.at(-1)?.message).toMatch(/Written before it stopped: Awards!A2:A\d+, Awards!B2/);
});

describe('a sheet without cells', () => {
  test.each(WITHOUT_CELLS)('that is shown, $type: the panels open, and a formula asks for a cell', async (tab) => {
    const { call } = openedSheet([tab, DEALS]);
    expect(valueOf(await call('sidebarStart')).selected).toEqual({ tab: 'Deals', cell: 'A1' });
    expect(valueOf(await call('sidebarSelected'))).toEqual({ tab: 'Deals', cell: 'A1' });
    const request = { name: 'KPI_CONVERSION', args: [{ kind: 'table', tab: 'Deals' } as const], replaces: null };
    expect(messageOf(await call('sidebarInsert', request, 'Board'))).toBe(ADDON.en.google.noCells);
    expect(messageOf(await call('sidebarData', tab.name))).toBe(ADDON.en.google.noCells);
  });

  test('of the name of a tab with settings is not taken for it, and the tab gets another name', async () => {
    const { rows, workbook } = openedSheet([DEALS, { name: 'LEVELS', cells: [], type: 'OBJECT' }]);
    valueOf(await rows('levels', 'sidebarSaveRows', 'Deals', [{ draft: DRAFT, was: null }]));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'LEVELS', 'Levels 2']);
  });
});

/** Each read takes Google up to a tenth of a second. */
describe('in a spreadsheet with 30 tabs', () => {
  const many = Array.from({ length: 24 }, (_, at): MemoryTab => ({ name: `Notes ${at}`, cells: [['Note'], ['x']] }));
  const TEAM: MemoryTab = {
    name: 'Team',
    cells: [
      ['Manager', 'Team', 'Email', 'Days off'],
      ['1e3', 'A', '', ''],
    ],
  };
  const POINTS: MemoryTab = {
    name: 'Points',
    cells: [
      ['KPI or milestone', 'Points'],
      ['sales', 10],
    ],
  };
  const tabs = [...many, DEALS, TEAM, BADGES, LEVELS, POINTS, WITHOUT_CELLS[0]].filter((tab) => tab !== undefined);

  test('the top of each tab is read once', async () => {
    const calls: string[] = [];
    const { call, addon, workbook } = openedSheet(tabs, { onCall: (member) => void calls.push(member) });
    const counted = async (run: () => unknown): Promise<number> => {
      calls.length = 0;
      await run();
      return calls.filter((member) => member === 'Range.getValues').length;
    };
    const reads = {
      start: await counted(() => call('sidebarStart')),
      card: await counted(async () => valueOf(await call('sidebarCard', 'Deals', '1e3'))),
      award: await counted(() => addon.invoke('awardBadges')),
      again: await counted(() => addon.invoke('awardBadges')),
      sources: await counted(async () => valueOf(await call('sidebarSources'))),
    };
    expect(workbook.toasts.at(-1)?.message).toMatch(/^No new badges/);
    expect(reads).toEqual({ start: 29, card: 30, award: 35, again: 32, sources: 30 });
  });
});
