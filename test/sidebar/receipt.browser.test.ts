import { describe, expect, test } from 'vitest';
import type { MemoryCell, MemoryTab } from '../../playground/host/index.ts';
import { receipt as receiptEn } from '../../src/i18n/en/sidebar/receipt.ts';
import { receipt as receiptRu } from '../../src/i18n/ru/sidebar/receipt.ts';
import { violations } from '../support/browser/axe.ts';
import { type Shown, type Showing, sidebars, isInside } from './sidebars.ts';

const show = sidebars();
const day = (date: number): { date: number } => ({ date });
const LONG = 'Константинопольская-Задунайская_Александра_Владимировна_из_отдела_повторных_продаж';
const START = 46023;

const DEALS: MemoryTab = {
  name: 'Deals',
  cells: [
    ['ID', 'Client', 'Manager', 'Created', 'Paid', 'Amount', 'Status'],
    ...Array.from({ length: 120 }, (_, i): MemoryCell[] => [
      i + 1,
      i === 0 ? LONG : `Client ${i + 1}`,
      i % 2 === 0 ? 'Ann' : 'Boris',
      day(START + i),
      i % 3 === 0 ? day(START + i + 4) : null,
      i % 3 === 0 ? 12_000 + i : null,
      i === 5 ? 'Spam' : i % 3 === 0 ? 'Won' : 'Open',
    ]),
    ['Total', null, null, null, null, 480_000],
  ],
};

async function panel(formula: string, options: Showing = {}): Promise<Shown> {
  const board: MemoryTab = { name: 'Board', cells: [['Ann', { formula }]] };
  const shown = await show([DEALS, board], options);
  shown.select('Board', 1, 2);
  await shown.page.locator('#tab-receipt').click();
  return shown;
}
const CONVERSION = '=KPI(Deals!A:G, "created > paid in 30")';

describe('behind this number', () => {
  test('tells the value and lists the rows in groups; a click shows a row in its tab and keeps the list', async () => {
    const { page, workbook } = await panel(CONVERSION);
    await page.getByText('31 of 91').waitFor();
    const text = (await page.locator('.receipt').innerText()).replace(/\s+/g, ' ');
    for (const line of [
      'The whole team, all time',
      '34.1% 31 of 91',
      'Reached 31',
      'Not reached 60',
      'Too early to count 28',
      'Left out 2',
    ])
      expect(text).toContain(line);
    await page.locator('.receipt summary').first().click();
    await page.getByText('Paid on day 4 of 30').first().waitFor();
    await page.getByRole('button', { name: 'Row 5 · Client 4' }).click();
    await expect.poll(() => workbook.activeSheet().name).toBe('Deals');
    expect(workbook.selection()).toMatchObject({ row: 4, rows: 1 });
    // The page comes back into focus: the list is still that of the number.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('button', { name: 'Row 8 · Client 7' }).click();
    await expect.poll(() => workbook.selection()).toMatchObject({ row: 7 });
  });

  test('another selected cell is asked about', async () => {
    const { page, select } = await panel(CONVERSION);
    select('Board', 1, 1);
    await page.getByRole('button', { name: receiptEn.again }).click();
    await page.getByText('A1 holds no formula of KPI Map.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    select('Board', 1, 2);
    await page.getByRole('button', { name: receiptEn.again }).click();
    await page.getByText('31 of 91').waitFor();
  });

  test('works by keyboard: groups open and close, rows are buttons, more rows come', async () => {
    const { page, workbook } = await panel(CONVERSION);
    await page.getByText('31 of 91').waitFor();
    const out = page.locator('.receipt details', { hasText: 'Left out' });
    expect(await out.getAttribute('open')).toBeNull();
    await out.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.getByText('no lead by its status').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => workbook.selection()).toMatchObject({ row: 6 });
    const rows = page.locator('details', { hasText: 'Not reached 60' }).locator('li');
    await page.locator('.receipt summary').nth(1).press('Enter');
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: '10 more rows' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(60);
  });

  test('of a Score offers its KPIs one by one', async () => {
    const { page, select } = await panel('=LEADERBOARD(Deals!A:G)');
    select('Board', 2, 2);
    await page.getByRole('button', { name: receiptEn.again }).click();
    await page.locator('#receipt-kpi').selectOption({ index: 1 });
    await page.locator('.receipt summary').first().click();
    await page.getByText('Paid on day 4 of 90').first().waitFor();
  });

  test.each(['en', 'ru'] as const)('fits into 300 px and passes axe, in %s', async (user) => {
    const words = user === 'en' ? receiptEn : receiptRu;
    const { page } = await panel(CONVERSION, { user, locale: user === 'en' ? 'en_US' : 'ru_RU' });
    await page.getByText(words.asTable).waitFor();
    await page.locator('.receipt summary').first().click();
    if (process.env['SHOTS'] !== undefined)
      await page.screenshot({ path: `${process.env['SHOTS']}/receipt-${user}.png`, fullPage: false });
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
