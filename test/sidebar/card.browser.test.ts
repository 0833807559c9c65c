import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MemoryCell, MemoryTab } from '../../playground/host/index.ts';
import { card as cardEn } from '../../src/i18n/en/sidebar/card.ts';
import { card as cardRu } from '../../src/i18n/ru/sidebar/card.ts';
import { EMPTY } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { type Shown, type Showing, sidebars, expectFocus, isInside } from './sidebars.ts';

const show = sidebars();
const day = (date: number): { date: number } => ({ date });
const MONTHS = [46054, 46082, 46113, 46143];
const [, , , MAY = 0] = MONTHS;
const LONG = 'Константинопольская-Задунайская_Александра_Владимировна_из_отдела_повторных_продаж';

const month = (who: string, index: number, leads: number, paid: number): MemoryCell[][] =>
  Array.from({ length: leads }, (_, i) => {
    const first = MONTHS[index] ?? 0;
    return [who, day(first), day(first + 1), i < paid ? day(first + 4) : null, i < paid ? 100 : null];
  });
const SCHOOL: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Meeting', 'Paid', 'Amount, RUB'],
    ...[LONG, 'Anna'].flatMap((who) => [2, 4, 6].flatMap((paid, index) => month(who, index, 10, paid))),
    ...month('Anna', 3, 10, 7),
    ...month('Clara', 3, 2, 2),
    ['Anna', day(MAY + 6), day(MAY + 7), null, null],
    ['Boris', day(MAY + 9), null, null, null],
  ],
};
const BADGES: MemoryTab = {
  name: 'Badges',
  cells: [
    ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per', 'Min leads', 'Note'],
    ['Four', '🎯', 'sales', 'at least', 4, 'month', null, 'Four in a month'],
    ['<b>Eight</b>', null, 'sales', 'at least', 8, 'month', null, LONG],
  ],
};
const POINTS: MemoryTab = {
  name: 'Points',
  cells: [
    ['Milestone or KPI', 'Points'],
    ['paid', 10],
  ],
};
const LEVELS: MemoryTab = {
  name: 'Levels',
  cells: [
    ['Level', 'Icon', 'From points'],
    ['Guide', '🧭', 100],
    ['Expert', '⭐', 200],
  ],
};
const ALL = [SCHOOL, BADGES, POINTS, LEVELS];

async function panel(tabs: readonly MemoryTab[] = ALL, options: Showing = {}): Promise<Shown> {
  const shown = await show(tabs, options);
  await shown.page.locator('#tab-card').click();
  return shown;
}
const choose = (page: Page, name: string): Promise<unknown> => page.locator('#card-who').selectOption({ label: name });

describe('my card', () => {
  test('asks who I am once, and then opens at my card', async () => {
    const { page, calls, addon, dialogs } = await panel();
    await page.getByLabel('Whose card').waitFor();
    await page.getByText(cardEn.remembered).waitFor();
    expect(await page.locator('.me').count()).toBe(0);
    await choose(page, 'Anna');
    await page.getByText('You and your own months').waitFor();
    expect(calls.filter((name) => name === 'sidebarCard')).toHaveLength(2);
    addon.invoke('showCard');
    expect(dialogs[1]?.html).toContain('data-panel="card"');
    await page.reload();
    await page.getByText('You and your own months').waitFor();
    expect(await page.locator('#tab-card').getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#card-who').inputValue()).toBe('0');
  });

  test('tells me against me, the next badge, the level, the run, the step to mend and the next step', async () => {
    const { page } = await panel();
    await choose(page, 'Anna');
    const text = (await page.locator('.me').innerText()).replace(/\u00a0/g, ' ');
    for (const line of [
      '1 lead is waiting here: Meeting → Paid. Nine in ten of those that go on do so within 3 days: write today to the one who has waited longest.',
      'Up to 10 May 2026, against the same days of your earlier months.',
      '63.6% of 11 leads',
      'your best so far',
      'usual 40% · best 60%, April 2026',
      '700 ₽',
      'Guide',
      '190 points · 10 points to “Expert”',
      'Sales. Now 7, asked: at least 8. 1 more: Sales.',
      'Four\n×3',
      '3 weeks in a row',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' '));
    expect(text).not.toMatch(/\bplace\b|\brank\b|Boris|Clara/i);
    const bar = page.getByRole('progressbar', { name: '<b>Eight</b>' });
    expect(await bar.getAttribute('aria-valuenow')).toBe('87');
    expect(await page.locator('.me b b, .me h3 b').count()).toBe(0);
  });

  test('tells somebody with two leads that it is too early, not 100 %', async () => {
    const { page } = await panel();
    await choose(page, 'Clara');
    await page.getByText('Too few to tell yet: 2 leads').first().waitFor();
    expect(await page.locator('.me').innerText()).not.toContain('100%');
  });

  test.each(['en', 'ru'] as const)('welcomes a newcomer without zeros, in %s', async (user) => {
    const words = user === 'en' ? cardEn : cardRu;
    const { page } = await panel(ALL, { user });
    await choose(page, words.unlisted);
    await page.getByText(words.newcomer.title).waitFor();
    expect(await page.locator('.me').innerText()).not.toMatch(/(^|[^\d.,])0([^\d.,]|$)/);
    expect(await page.getByRole('progressbar').first().getAttribute('aria-valuenow')).toBe('20');
  });

  test('leaves out what has no tab, in one quiet line', async () => {
    const { page } = await panel([SCHOOL]);
    await choose(page, 'Anna');
    await page
      .getByText('More will be here when the head of sales makes the tabs “Badges”, “Points”, “Levels”.')
      .waitFor();
    expect(await page.getByText(cardEn.nextBadge).count()).toBe(0);
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });

  test('is read again on Refresh', async () => {
    const { page, workbook } = await panel();
    await choose(page, 'Anna');
    await page.getByText('700 ₽').waitFor();
    const sheet = workbook.sheets().find(({ name }) => name === 'Deals');
    const row = SCHOOL.cells.length - 2;
    sheet?.write({ row, column: 3, rows: 1, columns: 2 }, [
      [
        { kind: 'date', value: MAY + 9 },
        { kind: 'number', value: 50 },
      ],
    ]);
    await page.locator('.me').waitFor();
    await page.locator('#panel-card').getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('750 ₽').waitFor();
  });

  test.each([
    ['no table', [EMPTY], 'No table of leads yet'],
    [
      'nobody named',
      [
        {
          name: 'Deals',
          cells: [
            ['Created', 'Paid', 'Amount'],
            [day(MAY), null, 5],
          ],
        },
      ],
      cardEn.nobody.title,
    ],
  ])('with %s says what to do', async (_what, tabs, title) => {
    const { page } = await panel(tabs);
    await page.locator('#panel-card').getByText(title).waitFor();
  });

  test('says why Google did not answer, with a way on', async () => {
    let failing = false;
    const { page } = await panel(ALL, { failure: () => (failing ? 'PERMISSION_DENIED' : null) });
    await page.locator('#card-who').waitFor();
    failing = true;
    await choose(page, 'Anna');
    await page.locator('#panel-card').getByRole('alert').waitFor();
    failing = false;
    await page.locator('#panel-card').getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You and your own months').waitFor();
  });

  test('works by keyboard alone', async () => {
    const { page } = await show(ALL);
    await page.locator('#tab-data').focus();
    await page.keyboard.press('End');
    for (let step = 0; (await page.locator('#tab-card').getAttribute('aria-selected')) !== 'true' && step < 8; step++)
      await page.keyboard.press('ArrowLeft');
    await page.locator('#card-who').waitFor();
    await page.keyboard.press('Tab');
    await expectFocus(page, 'card-who');
    await page.keyboard.type('Anna');
    await page.getByText('You and your own months').waitFor();
  });

  test.each(['en', 'ru'] as const)('is 300 px wide with any names and has no flaw for axe, in %s', async (user) => {
    const { page } = await panel(ALL, { user });
    await page.locator('#card-who').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const name of [LONG, 'Anna', 'Clara', user === 'en' ? cardEn.unlisted : cardRu.unlisted]) {
      await choose(page, name);
      await page.locator('.me').waitFor();
      await page.locator('#panel-card .busy').waitFor({ state: 'detached' });
      expect(await violations(page)).toEqual([]);
      expect([name, await isInside(page)]).toEqual([name, true]);
    }
  });
});
