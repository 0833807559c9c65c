import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type MemoryTab, createRunner, loadAddon } from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import { EMPTY } from '../addon/sheet.ts';
import { built } from '../support/bundle.ts';
import { violations } from '../support/browser/axe.ts';
import { type Shown, type Showing, sidebars, expectFocus, isInside } from './sidebars.ts';

const show = sidebars();
const day = (date: number): { date: number } => ({ date });

const LONG = 'Константин Константинопольский-Задунайский-Переяславский';
/** First days of February to June 2026. */
const MONTHS = [46054, 46082, 46113, 46143, 46174];
/** In each month ten leads of each manager; the first so many of them pay three days after. */
const SCHOOL: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Meeting', 'Paid', 'Amount'],
    ...[
      { name: 'Anna', sales: [2, 2, 2, 3, 6] },
      { name: LONG, sales: [1, 1, 1, 1, 2] },
    ].flatMap(({ name, sales }) =>
      sales.flatMap((count, month) =>
        Array.from({ length: 10 }, (_, lead) => {
          const created = (MONTHS[month] ?? 0) + lead;
          return [name, day(created), day(created), lead < count ? day(created + 3) : null, lead < count ? 100 : null];
        }),
      ),
    ),
  ],
};
const BADGES: MemoryTab = {
  name: 'Badges',
  cells: [
    ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per', 'Min leads', 'Note'],
    ['Sharp', '🎯', 'Conversion', 'at least', 0.2, 'month'],
    ['<b>=1+1</b>', '', 'Sales', 'at least', 2, 'month'],
    [LONG, '🏆', 'Conversion', 'record', null, 'month'],
    ['Broken', '', 'Convresion', 'at least', 1, 'month'],
  ],
};
const POINTS: MemoryTab = {
  name: 'Points',
  cells: [
    ['Milestone or KPI', 'Points'],
    ['paid', 10],
    ['meeting', 5],
  ],
};
const LEVELS: MemoryTab = {
  name: 'Levels',
  cells: [
    ['Level', 'Icon', 'From points'],
    ['Second', '⭐', 100],
    ['First', '🌱', 50],
  ],
};
const TARGETS: MemoryTab = {
  name: 'Targets',
  cells: [
    ['Manager or team', 'KPI', 'Target', 'Per'],
    [LONG, 'Sales', 2, 'month'],
  ],
};
const BONUSES: MemoryTab = {
  name: 'Bonuses',
  cells: [
    ['KPI', 'From attainment', 'Pays'],
    ['Sales', 1, 1_000_000],
    ['Sales', 0.5, 1000],
  ],
};

async function panel(tabs: readonly MemoryTab[], options: Showing = {}): Promise<Shown> {
  const shown = await show(tabs, options);
  await shown.page.locator('#tab-game').click();
  return shown;
}

/** Another person's sidebar over the same workbook, without its page. */
function another({ workbook }: Shown): ReturnType<typeof createRunner>['handle'] {
  const addon = loadAddon({ code: built('Code.js'), html: {}, realm: vmRealm(), workbook, locale: 'en' });
  const runner = createRunner(addon);
  return (name, args) => runner.handle(name, args);
}

const rest = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !document.querySelector('#panel-game .busy, #panel-game .skeleton'));

describe('the panel of the game', () => {
  test('a badge is made by keyboard alone, and before it is saved says who would have it', async () => {
    const shown = await panel([SCHOOL]);
    const { page, cell } = shown;
    await page.getByText('No badges yet').waitFor();
    await page.locator('#badges-add').press('Enter');
    await expectFocus(page, 'badges-name');
    await page.keyboard.type('=Sharp');
    await page.keyboard.press('Tab');
    // Arrows move among the icons, from the medal to the cup.
    await page.keyboard.press('ArrowRight');
    await page.locator('#badges-kpi').selectOption({ label: 'Conversion' });
    await page.locator('#badges-value').focus();
    await page.keyboard.type('30%');
    await page.getByText('Have it today: Anna').waitFor();
    await page.getByText('Last month: 1.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Saved: “🏆 =Sharp”.').waitFor();
    await expectFocus(page, 'badges-edit-2');
    expect([1, 2, 3, 4, 5, 6].map((column) => cell('Badges', 2, column).value)).toEqual([
      '=Sharp',
      '🏆',
      'Conversion',
      'at least',
      0.3,
      'month',
    ]);
    expect(cell('Badges', 2, 1).formula).toBe('');
    // One of sales is warned of, and what is left blank is asked for where it is.
    await page.locator('#badges-add').click();
    await page.locator('#badges-kpi').selectOption({ label: 'Sales' });
    await page.getByRole('button', { name: 'Save' }).click();
    await expectFocus(page, 'badges-name');
    expect(await page.locator('#badges-name-wrong').textContent()).toBe('Fill this in.');
    await page.locator('#badges-value').fill('2');
    await page.getByText('rewards quantity alone').waitFor();
    await page.keyboard.press('Escape');
    await expectFocus(page, 'badges-add');
    await page.locator('#badges-ready').click();
    await page.getByText('Added: 12 badges.').waitFor();
    expect(await isInside(page)).toBe(true);
  });

  test('the second of two people sees what the first has written and chooses; deletion can be undone; rows move under the keyboard', async () => {
    const shown = await panel([SCHOOL, BADGES]);
    const { page, cell } = shown;
    const handle = another(shown);
    await page.locator('#badges-edit-2').click();
    await page.locator('#badges-value').fill('35%');
    const sharp = { name: 'Sharp', icon: '🎯', kpi: 'Conversion', least: 'at least', value: '0.2', per: 'month' };
    const cells = { ...sharp, leads: '', note: '' };
    const draft = { ...cells, value: '25%', least: 'atLeast' };
    await handle('sidebarSaveRows', ['badges', 'Deals', [{ draft, was: { row: 2, cells } }]]);
    expect(cell('Badges', 2, 5).value).toBe(0.25);
    await page.getByRole('button', { name: 'Save' }).click();
    const clash = page.locator('form [role=alert]');
    await clash.getByText('Conversion: at least 25% in a month').waitFor();
    expect(cell('Badges', 2, 5).value).toBe(0.25);
    expect(await page.locator('#badges-value').inputValue()).toBe('35%');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: “🎯 Sharp”.').waitFor();
    expect(cell('Badges', 2, 5).value).toBe(0.35);

    // What a person wrote is text.
    await expect
      .poll(() => page.locator('#panel-badges h3').allTextContents())
      .toEqual(['🎯 Sharp', '<b>=1+1</b>', `🏆 ${LONG}`, 'Broken']);
    await page.locator('#badges-down-2').press('Enter');
    await page.getByText('“🎯 Sharp” is number 2 now.').waitFor();
    await expectFocus(page, 'badges-down-3');
    expect([cell('Badges', 2, 1).value, cell('Badges', 3, 1).value]).toEqual(['<b>=1+1</b>', 'Sharp']);
    await page.getByRole('button', { name: 'Delete “🎯 Sharp”' }).click();
    await expectFocus(page, 'badges-undo');
    expect(cell('Badges', 3, 1).value).toBe('');
    await page.keyboard.press('Enter');
    await page.getByText('It is back: “🎯 Sharp”.').waitFor();
    expect([cell('Badges', 3, 1).value, cell('Badges', 3, 5).value]).toEqual(['Sharp', 0.35]);
  });

  test('effort without quality says that it earns nothing, and one tap adds the pair; levels follow', async () => {
    const { page, cell } = await panel([SCHOOL, POINTS, LEVELS]);
    await page.locator('#tab-badges').focus();
    await page.keyboard.press('ArrowRight');
    await expectFocus(page, 'tab-points');
    const anna = page.locator('#panel-points tr', { hasText: 'Anna' });
    await anna.getByText('60', { exact: true }).waitFor();
    await page.getByText('Effort alone earns nothing').waitFor();
    await page.getByRole('button', { name: 'Pair it with “Meeting conversion”' }).click();
    await expectFocus(page, 'points-quality');
    // 21 of 100 meetings ended in a payment: Anna is above the goal, so that her ten meetings of June earn all of their 50.
    await anna.getByText('110', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: “Meeting”.').waitFor();
    // Columns that the tab lacked are made at its right.
    expect([3, 4, 5].map((column) => cell('Points', 3, column).value)).toEqual(['Meeting conversion', 0.105, 0.21]);
    await page.locator('#tab-levels').click();
    await expect
      .poll(() => page.locator('#panel-levels h3').allTextContents())
      .toEqual(['🌱 First', '⭐ Second', 'Who stands where']);
    await page.locator('#levels-add').click();
    await page.locator('#levels-name').fill('Third');
    await page.locator('#levels-points').fill('100');
    await page.getByText('“From points” cannot be “100”').waitFor();
    await page.locator('#levels-points').fill('1000');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: “⭐ Third”.').waitFor();
  });

  test.each(['en', 'ru'] as const)('every tab fits 300 pixels with long names and passes axe: %s', async (user) => {
    const { page } = await panel([SCHOOL, BADGES, POINTS, LEVELS, TARGETS, BONUSES], { user });
    for (const id of ['badges', 'points', 'levels', 'bonuses']) {
      await page.locator(`#tab-${id}`).click();
      await page.locator(`#${id}-add`).waitFor();
      await rest(page);
      expect(await violations(page)).toEqual([]);
      expect(await isInside(page)).toBe(true);
    }
    expect(await page.locator('#panel-bonuses svg').getAttribute('aria-label')).toMatch(
      /50.?%.*1.000;.*100.?%.*1.000.000/,
    );
    await page.locator('#bonuses-add').click();
    await page.locator('#bonuses-from').fill('101%');
    await page.locator('#bonuses-pays').fill('5000000');
    await page
      .getByText(user === 'en' ? 'That is a cliff' : 'обрыв')
      .first()
      .waitFor();
    expect(await isInside(page)).toBe(true);
  });

  test('without a table of leads the rows are only listed; a call that fails says why and can be tried again', async () => {
    const { page } = await panel([EMPTY, BADGES]);
    await page.getByText('Sharp').waitFor();
    expect(await page.locator('#badges-add').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    let failure: string | null = null;
    const { page: other } = await panel([SCHOOL, BADGES], { failure: () => failure });
    await other.locator('#badges-edit-2').click();
    failure = 'Service unavailable';
    await other.locator('#badges-value').fill('35%');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Service unavailable').first().waitFor();
    failure = null;
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Saved: “🎯 Sharp”.').waitFor();
  });
});
