import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { violations } from '../support/browser/axe.ts';
import { isInside, sidebars } from './sidebars.ts';

const show = sidebars();

const day = (n: number) => ({ date: 46055 + n });
const ASKING: MemoryTab = {
  name: 'Сделки отдела продаж',
  cells: [
    ['Менеджер', 'Альфа', 'Клиент', 'Сумма', 'Статус'],
    ['Анна', day(0), 'Иван', 100, 'Фиалка'],
    ['Анна', day(1), 'Олег', 50, 'Фиалка'],
    ['Борис', day(2), 'Пётр', 70, 'Ромашка'],
  ],
};
const board = (formula: string): MemoryTab => ({ name: 'Board', cells: [[{ formula }]] });
const LINES: MemoryTab = {
  name: 'Export',
  cells: [['Manager;Created;Paid;Amount'], ['Anna;2026-09-01;2026-09-02;5'], ['Boris;2026-09-03;;']],
};

describe('what only a person can say', () => {
  test.each(['en', 'ru'] as const)('is asked, fits into the sidebar and passes axe (%s)', async (user) => {
    const { page } = await show([ASKING], { user, locale: 'ru_RU' });
    await page.getByRole('heading', { name: /Альфа.*B.*(creation date|Дата создания)/ }).waitFor();
    await page.getByRole('heading', { name: /Фиалка/ }).waitFor();
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  test('is answered by one click or by the keyboard, reaches the spreadsheet and is taken back', async () => {
    const { page, cell } = await show([ASKING], { locale: 'ru_RU' });
    const tab = 'Сделки отдела продаж (столбцы)';
    const row = (n: number) => [1, 2, 3].map((column) => cell(tab, n, column).value);
    const created = page.getByRole('listitem').filter({ hasText: 'Is “Альфа” (column B) the creation date?' });
    await created.getByRole('button', { name: 'Yes' }).click();
    await expect.poll(() => created.count()).toBe(0);
    expect(row(2)).toEqual(['Альфа', 'Дата создания', '']);
    const sale = page.getByRole('listitem').filter({ hasText: '2 leads are “Фиалка”. Is that a sale?' });
    await sale.getByRole('button', { name: 'Paid' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => sale.count()).toBe(0);
    expect(row(3)).toEqual(['Статус', 'Фиалка', 'оплата']);
    await page.getByText('Your answers: 1').click();
    await page.getByRole('button', { name: 'Take back “фиалка”: Paid' }).click();
    await sale.waitFor();
    expect(row(3)).toEqual(['', '', '']);
  });

  test('keeps the question, and says why, when an answer cannot be saved', async () => {
    let refused: string | null = null;
    const { page } = await show([ASKING], { failure: () => refused });
    const created = page.getByRole('listitem').filter({ hasText: 'Is “Альфа”' });
    await created.waitFor();
    refused = 'NetworkError: Connection failure due to HTTP 0';
    await created.getByRole('button', { name: 'Yes' }).click();
    await created.getByRole('alert').getByText('No connection').waitFor();
  });
});

describe('formulas that read the table', () => {
  test('get the answers by one click, and lose them by another', async () => {
    const plain = "=KPI_REVENUE('Сделки отдела продаж'!A:E)";
    const { page, cell } = await show([ASKING, board(plain)]);
    await page.getByRole('listitem').filter({ hasText: 'Is “Альфа”' }).getByRole('button', { name: 'Yes' }).click();
    await page.getByText('1 formula reads this table without what was set here.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await isInside(page)).toBe(true);
    await page.getByRole('button', { name: 'Add “Сделки отдела продаж (columns)” to them' }).click();
    await page.getByText('was added to 1 formula').waitFor();
    const added = `=KPI_REVENUE('Сделки отдела продаж'!A:E, "", "", 'Сделки отдела продаж (columns)'!A:C)`;
    expect(cell('Board', 1, 1).formula).toBe(added);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 formula is as before.').waitFor();
    expect(cell('Board', 1, 1).formula).toBe(plain);
  });
});

describe('whole lines in one column', () => {
  test.each(['en', 'ru'] as const)(
    'are split by one click into a new tab, which is read at once (%s)',
    async (user) => {
      const { page, workbook } = await show([LINES], { user });
      await page.getByLabel(/Tab with leads|Лист с лидами/).selectOption('Export');
      const button = page.getByRole('button', { name: /Split this column for me|Разделить столбец за меня/ });
      await button.waitFor();
      expect(await isInside(page)).toBe(true);
      expect(await violations(page)).toEqual([]);
      await button.click();
      await page.getByText(/2 leads|2 лида/).waitFor();
      expect(workbook.sheets().map(({ name }) => name)).toEqual(['Export', 'Export (split)']);
      await page.getByRole('button', { name: /Undo|Вернуть/ }).click();
      await button.waitFor();
      expect(workbook.sheets().map(({ name }) => name)).toEqual(['Export']);
    },
  );
});
