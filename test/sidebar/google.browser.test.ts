import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SIDEBAR } from '../../src/i18n/languages.ts';
import { DEALS } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { type Shown, isInside, sidebars } from './sidebars.ts';

const show = sidebars();

const tabsOf = ({ workbook }: Shown): string[] => workbook.sheets().map(({ name }) => name);

/** How many were as expected, otherwise, and could not be tried. */
async function summaryOf(page: Page): Promise<number[]> {
  return ((await page.locator('#panel-googleCheck .summary').innerText()).match(/\d+/g) ?? []).map(Number);
}

test.each(['en', 'ru'] as const)('by keyboard the check runs to its end, and its text is copied (%s)', async (user) => {
  const { googleCheck } = SIDEBAR[user];
  const shown = await show([DEALS], { user, panel: 'googleCheck', time: 'driven' });
  const { page, workbook } = shown;
  await page.getByRole('button', { name: googleCheck.start }).press('Enter');
  // Nothing calculates these cells, so that each part ends when the patience of the page does.
  const copy = page.getByRole('button', { name: googleCheck.copy });
  while (!(await copy.isVisible())) {
    await page.clock.fastForward(60_000);
    expect(workbook.activeSheet().name).toBe('Deals');
  }
  expect((await summaryOf(page)).reduce((sum, count) => sum + count)).toBe(Object.keys(googleCheck.tries).length);
  expect(tabsOf(shown)).toEqual(['Deals']);
  for (const summary of await page.locator('details.check:not([open]) > summary').all()) await summary.press('Enter');
  expect(await isInside(page)).toBe(true);
  expect(await violations(page)).toEqual([]);

  await copy.press('Enter');
  await page.getByText(googleCheck.copied).waitFor();
  const copied = await pasted(page);
  expect(copied.split('\n')[0]).toMatch(/^KPI Map \S+; en_US; Europe\/Moscow; (?:en|ru)$/);
  const lines = copied.split('\n').slice(2);
  expect(lines).toHaveLength(Object.keys(googleCheck.tries).length);
  expect(lines).toContain(`held | width | ${googleCheck.tries.width.what} | 300 px`);
  expect(lines).toContain(`untried | rows1000 | ${googleCheck.tries.rows1000.what} | late`);
  expect(lines).toContain(`untried | rows50000 | ${googleCheck.tries.rows50000.what} | larger`);
  expect(lines).toContain(`untried | argument400000 | ${googleCheck.tries.argument400000.what} | larger`);
  expect(copied).not.toMatch(/Anna|Boris|Deals/);
});

/** What the keyboard pastes. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  return page.locator('body > textarea').inputValue();
}

test('a check that Google has ended is told when the panel is opened again: what it found, and that the rest was not tried', async () => {
  const { googleCheck } = SIDEBAR.en;
  let isDead = false;
  const until = (): Promise<void> | false => isDead && new Promise(() => undefined);
  const shown = await show([DEALS], { panel: 'googleCheck', time: 'driven', until });
  const { page, calls } = shown;
  await page.getByRole('button', { name: googleCheck.start }).click();
  while (!calls.slice(-1).includes('sidebarCheckRead')) await page.clock.runFor(500);
  isDead = true;
  expect(tabsOf(shown)).toEqual(['Deals', 'KPI Map check']);
  await page.reload();
  isDead = false;
  await page.reload();

  await page.getByText(googleCheck.cutShort).waitFor();
  expect(tabsOf(shown)).toEqual(['Deals']);
  expect(await page.locator('[data-id=lock]').textContent()).toContain('taken');
  expect(await page.locator('[data-id=rows1000]').textContent()).toContain(googleCheck.untried.stopped);
  const [held = 0, failed = 0, untried = 0] = await summaryOf(page);
  expect(held).toBeGreaterThan(10);
  expect(held + failed + untried).toBe(Object.keys(googleCheck.tries).length);
  expect(await violations(page)).toEqual([]);

  // It is told once.
  const asked = (): number => calls.filter((name) => name === 'sidebarCheckEnd').length;
  const before = asked();
  await page.reload();
  await expect.poll(asked).toBe(before + 1);
  await page.getByRole('button', { name: googleCheck.start }).waitFor();
  expect(await page.getByText(googleCheck.cutShort).count()).toBe(0);
});

test('a failure in the middle is told with what was tried, and the tab is gone', async () => {
  const { googleCheck } = SIDEBAR.en;
  let isRead = false;
  const until = (name: string): false => ((isRead = name === 'sidebarCheckRead'), false);
  const failure = (): string | null => (isRead ? 'Service error: Spreadsheets' : null);
  const shown = await show([DEALS], { panel: 'googleCheck', time: 'driven', until, failure });
  const { page } = shown;
  await page.getByRole('button', { name: googleCheck.start }).click();
  while (!(await page.getByText(googleCheck.stopped).isVisible())) await page.clock.runFor(500);
  await expect.poll(() => tabsOf(shown)).toEqual(['Deals']);
});
