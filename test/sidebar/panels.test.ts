import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { DEALS, EMPTY } from '../addon/sheet.ts';
import { sidebars } from './page.ts';

const show = sidebars();

const LONG: MemoryTab = {
  name: 'Выгрузка_из_CRM_за_весь_2026_год_не_трогать_это_для_руководства',
  cells: [
    ['Ответственный', 'Дата оплаты', 'Сумма', 'Дата_первого_касания_с_рекламой_и_лендингом'],
    ['Константинопольская-Преображенская_Александра_Константиновна', { date: 46065 }, 'двенадцать', { date: 46055 }],
  ],
};

/** Nothing sticks out of the 300 px. */
const isInside = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= 300);

/** What axe finds wrong on the page as it is now. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('the panel of data', () => {
  test('tells what was read, and a button selects the cell of a problem', async () => {
    const { page, workbook } = await show([EMPTY, DEALS]);
    await page.getByText('5 leads of 2 managers, 2 Feb to 4 Mar 2026').waitFor();
    expect(await page.getByText('2 things to look at').count()).toBe(1);
    await page.getByRole('button', { name: 'Select C4' }).click();
    await expect.poll(() => workbook.selection()).toMatchObject({ row: 3, column: 2 });
    expect(workbook.activeSheet().name).toBe('Deals');
  });

  test('says when nothing is wrong', async () => {
    const cells = [
      ['Manager', 'Created', 'Paid', 'Amount'],
      ['Anna', { date: 46055 }, { date: 46060 }, 100],
    ];
    const { page } = await show([{ name: 'Deals', cells }]);
    await page.getByText('Nothing wrong').waitFor();
  });

  test.each(['en', 'ru'] as const)('says what to do where no tab holds leads (%s)', async (user) => {
    const { page } = await show([EMPTY], { user });
    await page
      .getByText(user === 'en' ? 'No table of leads yet' : 'Таблицы лидов пока нет')
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('finds a table that was pasted meanwhile when it is refreshed', async () => {
    const { page, workbook } = await show([EMPTY]);
    await page.getByText('No table of leads yet').first().waitFor();
    const [sheet] = workbook.sheets();
    const texts = [
      ['Manager', 'Status'],
      ['Anna', 'Won'],
    ].map((row) => row.map((value) => ({ kind: 'text' as const, value })));
    sheet?.write({ row: 0, column: 0, rows: 2, columns: 2 }, texts);
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('1 lead of 1 manager').waitFor();
  });

  test('says why a tab that was chosen cannot be read', async () => {
    const { page } = await show([DEALS, EMPTY]);
    await page.getByLabel('Tab with leads').selectOption('Board');
    await page.getByRole('alert').getByText('The tab “Board” is empty').waitFor();
  });

  test('keeps long names inside', async () => {
    const { page } = await show([LONG], { user: 'ru' });
    await page.getByText('1 лид у 1 менеджера').waitFor();
    expect(await isInside(page)).toBe(true);
  });
});

describe('the panel of formulas', () => {
  test('shows the result before it is inserted, inserts it and says where', async () => {
    const { page, select, cell } = await show([DEALS, EMPTY], { panel: 'formula' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    expect(await page.getByText('=LEADERBOARD(Deals!A:F)').count()).toBe(1);
    select('Board', 4, 2);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('Into the selected cell: Board!B4').waitFor();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText(/Inserted at Board!B4: 4 rows × 7 columns/).waitFor();
    expect(cell('Board', 4, 2).formula).toBe('=LEADERBOARD(Deals!A:F)');
  });

  test('keeps the message about names and a formula that were written side by side', async () => {
    const { page, select } = await show([DEALS, EMPTY], { panel: 'formula' });
    await page.getByLabel('Function').selectOption('KPI');
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Everyone, one row each' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    select('Board', 4, 2);
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText('Into the selected cell: Board!B4').waitFor();
    await page.getByText('"conversion", B4:B5)').waitFor();
    expect(await page.getByText('Inserted at Board!B4: 2 rows × 2 columns').count()).toBe(1);
  });

  test('says what stands in the way', async () => {
    const { page, select } = await show([DEALS, EMPTY], { panel: 'formula' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    select('Deals', 3, 2);
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('alert').getByText('inside Deals!A:F').waitFor();
  });

  test('builds a road of one’s own in the words of the spreadsheet', async () => {
    const { page } = await show([DEALS], { panel: 'formula', locale: 'ru_RU' });
    await page.getByLabel('Function').selectOption('KPI');
    await page.getByLabel('KPI', { exact: true }).selectOption({ label: 'A road of your own…' });
    await page.getByLabel('Within days').fill('30');
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Anna' });
    await page.getByText('=KPI(Deals!A:F; "Дата создания > Дата оплаты за 30"; "Anna")').waitFor();
  });

  test('offers what the table cannot carry, but not to pick', async () => {
    const { page } = await show([DEALS], { panel: 'formula' });
    await page.getByLabel('Function').selectOption('KPI');
    await page.getByText('=KPI(Deals!A:F, "conversion")').waitFor();
    expect(await page.getByRole('option', { name: 'Meetings (no column for it)' }).isDisabled()).toBe(true);
  });

  test('shows a mistake in words and keeps the formula in sight', async () => {
    const { page } = await show([DEALS], { panel: 'formula' });
    await page.getByLabel('Period', { exact: true }).selectOption({ label: 'Another period…' });
    await page.getByRole('textbox', { name: 'Period' }).fill('2026-13');
    await page.getByRole('alert').getByText('2026-13').waitFor();
    expect(await page.getByText('=LEADERBOARD(Deals!A:F, "", "2026-13")').count()).toBe(1);
  });

  test('asks once for a word that is typed letter by letter', async () => {
    const { page, calls } = await show([DEALS], { panel: 'formula' });
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    await page.getByLabel('Period', { exact: true }).selectOption({ label: 'Another period…' });
    const before = calls.filter((name) => name === 'sidebarPreview').length;
    await page.getByRole('textbox', { name: 'Period' }).pressSequentially('2026-02', { delay: 20 });
    await page.getByText('=LEADERBOARD(Deals!A:F, "", "2026-02")').waitFor();
    expect(calls.filter((name) => name === 'sidebarPreview').length - before).toBe(1);
  });

  test('keeps long names inside', async () => {
    const { page } = await show([LONG], { user: 'ru', panel: 'formula' });
    await page.getByLabel('Функция').selectOption('KPI_DATA');
    await page.getByRole('cell', { name: /^Константинопольская/ }).waitFor();
    expect(await isInside(page)).toBe(true);
  });
});

describe('both panels', () => {
  test('are reached by the keyboard alone', async () => {
    const { page } = await show([DEALS, EMPTY]);
    await page.getByText('5 leads').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Insert a formula' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('function');
  });

  test.each(['en', 'ru'] as const)('pass the checks of axe (%s)', async (user) => {
    const { page } = await show([DEALS], { user });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('cell', { name: 'Boris' }).waitFor();
    for (const help of await page.locator('button.help:visible').all()) await help.click();
    await page.locator('details summary').last().click();
    expect(await violations(page)).toEqual([]);
  });

  test.each(['en', 'ru'] as const)(
    'turn a refusal of Google into advice in the user’s language, and can be tried again (%s)',
    async (user) => {
      let refused: string | null = 'ScriptError: an error while reading from storage. Error code PERMISSION_DENIED.';
      const { page } = await show([DEALS], { user, failure: () => refused });
      await page
        .getByRole('alert')
        .getByText(user === 'en' ? 'only one account' : 'только в один аккаунт')
        .waitFor();
      refused = null;
      await page.getByRole('alert').getByRole('button').click();
      await page.getByText(user === 'en' ? '5 leads' : '5 лидов').waitFor();
    },
  );
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
