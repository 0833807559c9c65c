import { expect, test } from 'vitest';
import type { MemoryCell, MemoryTab } from '../../../playground/host/index.ts';
import { ADDON } from '../../../src/i18n/languages.ts';
import { type Opened, messageOf, openedSheet, valueOf } from '../sheet.ts';
import { DEALS } from './school.ts';

const levels = (...points: readonly MemoryCell[]): MemoryTab => ({
  name: 'Levels',
  cells: [['Level', 'Icon', 'From points'], ...points.map((cell, at) => [`Level ${at + 1}`, '', cell])],
});

/** Swaps the first two rows of the Levels tab. */
async function swapped(opened: Opened) {
  const { entries } = valueOf(await opened.rows('levels', 'sidebarRows', null));
  const [one, two] = entries;
  if (one === undefined || two === undefined) throw new Error('two rows');
  return opened.rows('levels', 'sidebarMoveRow', null, one, two);
}

const format = (opened: Opened, row: number, pattern: string): void =>
  opened.workbook.sheets()[1]?.setNumberFormats({ row: row - 1, column: 2, rows: 1, columns: 1 }, [[pattern]]);

test('cells that nobody has formatted stay so', async () => {
  const opened = openedSheet([DEALS, levels(10, 20)]);
  valueOf(await swapped(opened));
  expect([2, 3].map((row) => opened.cell('Levels', row, 3))).toMatchObject([
    { value: 20, format: 'General' },
    { value: 10, format: 'General' },
  ]);
});

test('a share stays one, and the number in its place is not shown as one', async () => {
  const opened = openedSheet([DEALS, levels(0.4, 20)]);
  format(opened, 2, '0%');
  valueOf(await swapped(opened));
  expect([2, 3].map((row) => opened.cell('Levels', row, 3))).toMatchObject([
    { value: 20, format: '#,##0.##' },
    { value: 0.4, format: '0%' },
  ]);
});

test('a formula whose commas can be read in two ways stays with its whole row, and is told', async () => {
  const formula = '=ROUND(2,5)';
  const switches = { formulaLocale: 'en-US' } as const;
  const opened = openedSheet([DEALS, levels({ formula }, 20)], { locale: 'de_DE', switches });
  expect(messageOf(await swapped(opened))).toBe(ADDON.en.formulaStays(formula));
  expect(opened.cell('Levels', 2, 3).formula).toBe(formula);
  expect(opened.cell('Levels', 3, 3).value).toBe(20);
});
