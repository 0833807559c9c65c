import { expect, test } from 'vitest';
import type { MemoryCell, MemoryTab } from '../../playground/host/index.ts';
import { writtenRows } from '../support/writtenRows.ts';
import { type Opened, messageOf, openedSheet, valueOf } from './sheet.ts';

const day = (date: number): { date: number } => ({ date });
/** 10 January 2025, 10 October 2026 and 1 November 2026. */
const [OLD, NEW, LAST] = [45667, 46305, 46327];

const HEADER = ['Manager', 'Created', 'Paid', 'Amount'];
const OLD_LEADS: readonly MemoryCell[][] = [
  ['Anna', day(OLD), day(OLD + 3), 100],
  ['Anna', day(OLD + 1), null, null],
];
const NEW_LEADS: readonly MemoryCell[][] = [
  ['Anna', day(NEW), day(NEW + 5), 200],
  ['Boris', day(NEW + 2), null, null],
  ['Boris', day(LAST), null, null],
];
const deals = (...rows: readonly MemoryCell[][]): MemoryTab => ({ name: 'Deals', cells: [HEADER, ...rows] });

const write = (opened: Opened): string => {
  opened.addon.invoke('writeEvidence');
  return opened.workbook.toasts[opened.workbook.toasts.length - 1]?.message ?? '';
};
const rowsOf = (opened: Opened, kpi: string): unknown[][] =>
  writtenRows(opened, 'Evidence').filter(([name]) => name === kpi);

test('the menu item writes the counts and says how many and as of when', () => {
  const opened = openedSheet([deals(...OLD_LEADS, ...NEW_LEADS)]);
  expect(write(opened)).toMatch(/^“Evidence”: \d+ rows as of 2026-11-01\. Any formula/);
  const [titles] = writtenRows(opened, 'Evidence');
  expect(titles).toEqual([
    ...['KPI', 'Manager', 'From', 'To', 'As of', 'Leads', 'Reached', 'Too early to count'],
    ...['Sum', 'Squares', 'Present', 'Days'],
  ]);
  const january = rowsOf(opened, 'Conversion').filter(([, , from]) => from === 45658);
  expect(january.map((row) => row.slice(1, 8))).toEqual([['Anna', 45658, 45688, LAST, 2, 1, 0]]);
  expect(rowsOf(opened, 'Revenue').map((row) => row.slice(1, 6))).toContainEqual(['Anna', NEW + 5, NEW + 5, LAST, 1]);
});

test('written anew, months whose leads are gone stay as they were counted', () => {
  const before = openedSheet([deals(...OLD_LEADS, ...NEW_LEADS)]);
  write(before);
  const header = writtenRows(before, 'Evidence')[0] as MemoryCell[];
  const old = rowsOf(before, 'Conversion').filter(([, , from]) => from === 45658) as MemoryCell[][];
  const opened = openedSheet([deals(...NEW_LEADS), { name: 'Evidence', cells: [header, ...old] }]);
  expect(write(opened)).toMatch(/Kept, because their leads are no longer in the sheet: 1 month, from 2025-01-01/);
  expect(rowsOf(opened, 'Conversion').filter(([, , from]) => from === 45658)).toEqual(old);
  expect(rowsOf(opened, 'Conversion').some(([who]) => who === 'Boris' || who === 'Conversion')).toBe(true);
});

test('a second run with the same leads writes the same rows', () => {
  const opened = openedSheet([deals(...OLD_LEADS, ...NEW_LEADS)]);
  write(opened);
  const first = writtenRows(opened, 'Evidence');
  expect(write(opened)).not.toMatch(/Kept/);
  expect(writtenRows(opened, 'Evidence')).toEqual(first);
});

test('without a table of leads, and without a day, it says so and makes no tab', () => {
  const empty = openedSheet([{ name: 'Notes', cells: [['Hello']] }]);
  expect(write(empty)).toMatch(/^No tab holds a table of leads/);
  expect(empty.workbook.sheets().map(({ name }) => name)).toEqual(['Notes']);
});

test('the sidebar offers the tab as data, with its KPIs, people and days', async () => {
  const opened = openedSheet([deals(...OLD_LEADS, ...NEW_LEADS)]);
  write(opened);
  const { tabs } = valueOf(await opened.call('sidebarStart'));
  expect(tabs).toMatchObject([
    { name: 'Deals', isTable: true, isCounts: false },
    { name: 'Evidence', isTable: false, isCounts: true },
  ]);
  const report = valueOf(await opened.call('sidebarData', 'Evidence'));
  expect(report).toMatchObject({
    range: 'Evidence!A:L',
    rowsAre: 'counts',
    managers: ['Anna', 'Boris'],
    lastDay: '2026-11-01',
    headerRow: 1,
    problems: [],
  });
  const possible = report.kpis.filter(({ isPossible }) => isPossible).map(({ value }) => value);
  expect(possible).toContain('conversion');
  expect(possible).not.toContain('meetings');
});

test('the targets panel tells the past of a count from it, and says that a share needs the leads', async () => {
  const opened = openedSheet([deals(...OLD_LEADS, ...NEW_LEADS)]);
  write(opened);
  const { managers } = valueOf(await opened.call('sidebarKpiPast', 'Evidence', 'sales', 'month'));
  const leads = valueOf(await opened.call('sidebarKpiPast', 'Deals', 'sales', 'month'));
  expect(managers.find(({ name }) => name === 'Anna')).toEqual(leads.managers.find(({ name }) => name === 'Anna'));
  expect(messageOf(await opened.call('sidebarKpiPast', 'Evidence', 'conversion', 'month'))).toContain(
    'told by the leads themselves',
  );
});

test('a cell of the tab that cannot be read is a problem of its row', async () => {
  const opened = openedSheet([
    {
      name: 'Counts',
      cells: [
        ['KPI', 'Manager', 'From', 'To', 'As of', 'Leads', 'Reached'],
        ['conversion', 'Anna', day(OLD), day(OLD + 30), day(LAST), 2, 3],
      ],
    },
  ]);
  const { problems } = valueOf(await opened.call('sidebarData', 'Counts'));
  expect(problems).toMatchObject([{ kind: 'problem', cells: ['2:2'] }]);
});
