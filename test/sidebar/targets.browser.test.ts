import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { pipelineTab } from '../../playground/sample/pipeline.ts';
import { EMPTY } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { type Shown, type Showing, sidebars, expectFocus, isInside } from './sidebars.ts';

const show = sidebars();
const day = (date: number): { date: number } => ({ date });

const LONG = 'Константин Константинопольский-Задунайский-Переяславский';
/** First days of February to July 2026; the last known day is 6 August. */
const MONTHS = [46054, 46082, 46113, 46143, 46174, 46204];
const SALES: readonly (readonly [string, readonly number[]])[] = [
  ['Anna', [8, 10, 7, 9, 11, 9]],
  [LONG, [2, 3, 1, 2, 2, 4]],
];
const SCHOOL: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Paid', 'Amount, RUB'],
    ...SALES.flatMap(([name, sales]) =>
      sales.flatMap((count, month) => {
        const first = MONTHS[month] ?? 0;
        const paid = Array.from({ length: count }, (_, i) => [name, day(first + i), day(first + i + 3), 45_000]);
        return [...paid, [name, day(first + 1), null, null]];
      }),
    ),
    ['Newcomer', day(46239), null, null],
    ['Anna', day(46240), null, null],
  ],
};
const HEADER = ['Manager or team', 'KPI', 'Target', 'Per', 'Weight'];
const TARGETS: MemoryTab = {
  name: 'Targets',
  cells: [
    HEADER,
    ['Anna', 'Sales', 100, 'month', null],
    [null, 'Conversion', 40, 'month', null],
    [LONG, 'Revenue', 1_000_000, 'quarter', 2],
    ['Zed', 'Sales', 5, 'month', null],
    ['Anna', 'NPS', 20, 'month', null],
  ],
};

/** The panel of targets over these tabs. */
async function panel(tabs: readonly MemoryTab[], options: Showing = {}): Promise<Shown> {
  const shown = await show(tabs, options);
  await shown.page.locator('#tab-targets').click();
  return shown;
}

const row = ({ cell }: Shown, at: number): unknown[] => [1, 2, 3, 4].map((column) => cell('Targets', at, column).value);

describe('the panel of targets', () => {
  test('says before it is saved whether a target is a goal, and saves it with the pair that it needs: by keyboard alone', async () => {
    const shown = await panel([SCHOOL]);
    const { page, calls } = shown;
    await page.getByText('None yet').last().waitFor();
    await page.getByRole('heading', { name: 'Where most clients are lost' }).waitFor();
    await page.locator('#targets-add').press('Enter');
    await expectFocus(page, 'targets-who');
    await page.keyboard.type('Anna');
    await page.locator('#targets-kpi').selectOption({ label: 'Sales' });
    await page.locator('#targets-target').focus();
    await page.getByText('Best month ever: 11.').waitFor();
    const before = calls.length;
    await page.keyboard.type('100');
    await page.getByText(/100 has a chance of less than 1%: out of reach\. Try \d+\./).waitFor();
    await page.getByRole('img', { name: /The past: 8, 10, 7, 9, 11, 9\./ }).waitFor();
    await page.getByRole('button', { name: /^11 \d+%$/ }).press('Enter');
    await page.getByText(/11 has a chance of \d+%: a stretch that can be reached\./).waitFor();
    expect(await page.locator('#targets-target').inputValue()).toBe('11');
    expect(calls.length).toBe(before);
    await page.getByRole('button', { name: 'Save and add “Conversion”' }).press('Enter');
    await page.getByText(/Best month ever: \d+(\.\d)?%/).waitFor();
    expect(row(shown, 2)).toEqual(['Anna', 'Sales', 11, 'month']);
    expect(await page.locator('#targets-who').inputValue()).toBe('Anna');
    await expectFocus(page, 'targets-target');
    await page.keyboard.type('40');
    await page.getByText('40 is read as 40%.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Saved: “Anna, Conversion, a month”.').waitFor();
    expect(row(shown, 3)).toEqual(['Anna', 'Conversion', 0.4, 'month']);
    await expectFocus(page, 'targets-edit-3');
    await page.locator('#targets-edit-2').press('Enter');
    await expectFocus(page, 'targets-target');
    expect(await page.getByRole('button', { name: /^Save and add/ }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expectFocus(page, 'targets-edit-2');
  });

  test('one target each: own honest numbers, who has one is left alone unless ticked', async () => {
    const shown = await panel([SCHOOL, TARGETS]);
    const { page, rows } = shown;
    await page.getByRole('button', { name: 'Add a target' }).click();
    await page.locator('#targets-who').selectOption({ label: 'Everybody, a target each' });
    await page.locator('#targets-kpi').selectOption({ label: 'Sales' });
    await page.getByText('now 100: left as it is unless ticked').waitFor();
    await page.getByRole('button', { name: 'Save 2 targets' }).waitFor();
    await page.getByRole('checkbox', { name: /^Anna/ }).check();
    // Somebody else is quicker.
    const list = await rows('targets', 'sidebarRows', 'Deals');
    const anna = list.ok ? list.value.entries[0] : undefined;
    if (anna === undefined) throw new Error('No target');
    await rows('targets', 'sidebarSaveRows', 'Deals', [{ draft: { ...anna.draft, target: '12' }, was: anna }]);
    await page.getByRole('button', { name: 'Save 3 targets' }).click();
    await page
      .getByText('Saved: 2 targets. Left as they are, because somebody else has changed them meanwhile: Anna.')
      .waitFor();
    expect(row(shown, 2)).toEqual(['Anna', 'Sales', 12, 'month']);
    expect([row(shown, 7), row(shown, 8)].map(([who, kpi]) => [who, kpi])).toEqual([
      ['Newcomer', 'Sales'],
      [LONG, 'Sales'],
    ]);
  });

  test('new numbers for the next period keep the chance of the old ones', async () => {
    const shown = await panel([SCHOOL, { ...TARGETS, cells: [HEADER, ['Anna', 'Sales', 12, 'month', null]] }]);
    const { page } = shown;
    await page.getByRole('button', { name: 'New numbers for the next period' }).press('Enter');
    await expectFocus(page, 'renew-home');
    await page.getByRole('checkbox', { name: /Anna, Sales, a month.*the chance was \d+%.*12 → \d+/ }).waitFor();
    const next = Number((await page.locator('.ticks b').textContent()) ?? '');
    await page.getByRole('button', { name: 'Save 1 target' }).click();
    await page.getByText('Saved: 1 target.').waitFor();
    expect(row(shown, 2)).toEqual(['Anna', 'Sales', next, 'month']);
    await expectFocus(page, 'targets-home');
  });

  test('tells that somebody else has changed it, deletes with a way back', async () => {
    const shown = await panel([SCHOOL, TARGETS]);
    const { page, rows } = shown;
    await page.locator('#targets-edit-2').click();
    await page.getByText('out of reach').waitFor();
    const list = await rows('targets', 'sidebarRows', 'Deals');
    const other = list.ok ? list.value.entries[0] : undefined;
    if (other === undefined) throw new Error('No target');
    await rows('targets', 'sidebarSaveRows', 'Deals', [{ draft: { ...other.draft, target: '12' }, was: other }]);
    await page.locator('#targets-target').fill('11');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const told = page.getByRole('alert').filter({ hasText: 'Somebody else has changed' });
    await told.getByText('Anna, Sales, a month: 12').waitFor();
    expect(row(shown, 2)[2]).toBe(12);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved: “Anna, Sales, a month”.').waitFor();
    expect(row(shown, 2)[2]).toBe(11);
    await page.getByRole('button', { name: 'Delete “Anna, Sales, a month”' }).press('Enter');
    await page.getByText('Deleted: “Anna, Sales, a month”.').waitFor();
    await expectFocus(page, 'targets-undo');
    await page.keyboard.press('Enter');
    await page.getByText('It is back: “Anna, Sales, a month”.').waitFor();
    expect(row(shown, 2)).toEqual(['Anna', 'Sales', 11, 'month']);
  });

  test.each(['en', 'ru'] as const)(
    'keeps long names inside and passes axe, also where rows are wrong (%s)',
    async (user) => {
      const { page } = await panel([SCHOOL, TARGETS], { user });
      const says = (en: string, ru: string) => page.getByText(user === 'en' ? en : ru).first();
      await says('out of reach', 'недостижимо').waitFor();
      await says('cannot be “Zed”', 'не может быть «Zed»').waitFor();
      await says('No column “NPS”', 'Нет столбца «NPS»').waitFor();
      // How the first target that adds up goes, as curves.
      await page.locator('#pace-target').waitFor();
      expect(await page.locator('.pace .actual').first().getAttribute('d')).toMatch(/^M0\.0 .*L/);
      expect([await isInside(page), await violations(page)]).toEqual([true, []]);
      await page.locator('#targets-edit-4').click();
      await page.getByRole('img').waitFor();
      await page.locator('#targets-target').fill('0');
      await says('Give a number above 0.', 'Укажите число больше 0.').waitFor();
      expect([await isInside(page), await violations(page)]).toEqual([true, []]);
      await page.keyboard.press('Escape');
      await page.locator('#targets-add').click();
      await page.locator('#targets-who').selectOption('Newcomer');
      await page.locator('#targets-kpi').selectOption('sales');
      await says('No past month yet; the team’s median is', 'Прошлых месяцев пока нет; медиана команды').waitFor();
      await page.locator('#targets-who').selectOption({ index: 1 });
      await page.getByRole('checkbox').first().waitFor();
      expect([await isInside(page), await violations(page)]).toEqual([true, []]);
    },
  );

  test('says what to do without leads, and when Google refuses', async () => {
    let refused: string | null = null;
    const { page } = await panel([EMPTY, TARGETS], { failure: () => refused });
    await page.locator('#panel-targets').getByText('No table of leads yet').waitFor();
    await page.locator('#panel-targets').getByText('Chances appear when there is a table of leads.').waitFor();
    expect(await page.getByRole('button', { name: /^Edit|Add a target/ }).count()).toBe(0);
    refused = 'NetworkError: Connection failure due to HTTP 0';
    await page.getByRole('button', { name: /^Delete “Anna, Sales/ }).click();
    await page.getByRole('alert').getByText('No connection').waitFor();
  });

  test('the meter answers each key on the real pipeline without asking the server', async () => {
    const csv = readFileSync(new URL('../../playground/data/sales_pipeline.csv', import.meta.url), 'utf8');
    const { page, calls } = await panel([pipelineTab(csv)]);
    await page.locator('#targets-add').click();
    await page.locator('#targets-kpi').selectOption('revenue');
    await page.getByText('Best month ever').waitFor();
    const before = calls.length;
    await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#targets-target');
      const verdict = document.querySelector('.verdict');
      if (input === null || verdict === null) throw new Error('No meter');
      for (let goal = 400_000; goal <= 1_200_000; goal += 40_000) {
        const told = new Promise<void>((resolve) => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            resolve();
          });
          seen.observe(verdict, { characterData: true, childList: true, subtree: true });
        });
        input.value = String(goal);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await told;
      }
    });
    expect(calls.length).toBe(before);
    await page.getByText(/1,200,000 has a chance of/).waitFor();
  });
});
