import { expect, test } from 'vitest';
import { builtVersion, newestReleases } from '../../scripts/bundle/changes.mjs';
import type { MemoryTab } from '../../playground/host/index.ts';
import { DEALS } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { isInside, sidebars } from './sidebars.ts';

const show = sidebars();

test.each(['en', 'ru'] as const)(
  'the foot says the version, and opened what is new and what leaves (%s)',
  async (user) => {
    const { page } = await show([DEALS], { user });
    const foot = page.locator('footer');
    await foot.getByText(builtVersion()).click();
    const points = newestReleases()[user]?.points ?? [];
    expect(points.length).toBeGreaterThan(0);
    expect(await foot.locator('li').allInnerTexts()).toEqual(points);
    await foot.getByText(user === 'en' ? 'Nothing is sent anywhere' : 'Наружу не уходит ничего').waitFor();
    // Links lead nowhere before the owner has given an address.
    expect(await foot.locator('a').count()).toBe(0);
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
  },
);

const OLD: MemoryTab = {
  name: 'Targets',
  cells: [
    ['Manager or team', 'KPI', 'Target'],
    ['Anna', 'Sales', 2],
  ],
};

test('a tab without some of its columns is told, with what that means', async () => {
  const { page } = await show([DEALS, OLD]);
  await page.locator('#tab-targets').click();
  await page.getByText('It has no columns Per, Weight, which is the same as blank cells').waitFor();
});

test('a tab with all of its columns is not', async () => {
  const [titles = [], row = []] = OLD.cells;
  const whole = [
    [...titles, 'Per', 'Weight'],
    [...row, 'month', 1],
  ];
  const { page } = await show([DEALS, { name: 'Targets', cells: whole }]);
  await page.locator('#tab-targets').click();
  await page.getByText('Saved in the tab').waitFor();
  expect(await page.getByText('It has no column').count()).toBe(0);
});
