import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { EMPTY } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { type Shown, type Showing, sidebars, expectFocus, isInside } from './sidebars.ts';

const show = sidebars();
const day = (date: number): { date: number } => ({ date });

/** Of three who finished more than 30 days before the last known day one had a result in 30 days; a fourth is ripening. */
const SCHOOL: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Finished', 'Result', 'Amount'],
    ['Anna', day(46000), day(46023), day(46033), 100],
    ['Anna', day(46000), day(46024), null, 300],
    ['Boris', day(46000), day(46025), day(46125), null],
    ['Boris', day(46000), day(46112), null, null],
  ],
};
const LONG = 'Трудоустройство_выпускников_расширенного_тарифа_с_наставником_и_карьерной_консультацией';
const KPIS: MemoryTab = {
  name: 'KPIs',
  cells: [
    ['KPI', 'Measure', 'From', 'To', 'Within days'],
    ['Got a job', 'rate', 'finished', 'result', 30],
    [LONG, 'ratio', 'finished', 'result', null],
  ],
};

/** The panel of KPIs over these tabs. */
async function panel(tabs: readonly MemoryTab[], options: Showing = {}): Promise<Shown> {
  const shown = await show(tabs, options);
  await shown.page.locator('#tab-kpis').click();
  return shown;
}

describe('the panel of KPIs', () => {
  test('tries a KPI on the data while it is typed, and saves it to the tab', async () => {
    const { page, cell, calls } = await panel([SCHOOL]);
    await page.getByText('whether clients got what they came for').waitFor();
    await page.getByRole('button', { name: 'Add a KPI' }).click();
    await expectFocus(page, 'kpis-name');
    await page.keyboard.type('Got a job');
    await page.getByLabel('From', { exact: true }).selectOption({ label: 'Finished' });
    await page.getByLabel('To', { exact: true }).selectOption({ label: 'Result' });
    await page.getByLabel('Within days').fill('0');
    await page.getByRole('alert').getByText('a whole number from 1').waitFor();
    await page.getByLabel('Within days').fill('30');
    await page.getByText('On your data: 33.3% of 3 leads, 1 too early to count').waitFor();
    expect(calls).not.toContain('sidebarSaveRows');
    await page.keyboard.press('Enter');
    await page.getByText('Saved: “Got a job”.').waitFor();
    await page.getByText('Share of Finished → Result in 30 days').waitFor();
    await expectFocus(page, 'kpis-edit-2');
    expect([1, 2, 3, 4, 5, 8].map((column) => cell('KPIs', 2, column).value)).toEqual([
      'Got a job',
      'rate',
      'Finished',
      'Result',
      30,
      'result',
    ]);
  });

  test('asks for a name only when it is saved, and shows the fields of the measure', async () => {
    const { page } = await panel([SCHOOL]);
    await page.getByRole('button', { name: 'Add a KPI' }).click();
    await page.getByLabel('Measure').selectOption({ label: 'Average' });
    await page.getByText('On your data: $200 on 2 leads').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByLabel('Within days').count()).toBe(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('Give it a name.').waitFor();
    await expectFocus(page, 'kpis-name');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'kpis-add');
  });

  test('says that formulas will need the new name of a KPI that is renamed, and that a blank measure is one', async () => {
    const { page } = await panel([SCHOOL, { ...KPIS, cells: [...KPIS.cells.slice(0, 2), ['Unmeasured']] }]);
    await page.getByRole('button', { name: 'Edit “Got a job”' }).click();
    const hint = page.getByText('Formulas that use the old name will need the new one.');
    expect(await hint.count()).toBe(0);
    await page.locator('#kpis-name').fill('Found a job');
    await hint.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit “Unmeasured”' }).click();
    await page.getByRole('alert').getByText('“Measure” is blank.').waitFor();
  });

  test('deletes with a way back, by the keyboard', async () => {
    const { page, cell } = await panel([SCHOOL, KPIS]);
    await page.getByRole('button', { name: 'Delete “Got a job”' }).press('Enter');
    await page.getByText('Deleted: “Got a job”.').waitFor();
    expect(cell('KPIs', 2, 1).value).toBe('');
    await expectFocus(page, 'kpis-undo');
    await page.keyboard.press('Enter');
    await page.getByText('It is back: “Got a job”.').waitFor();
    expect([1, 2, 5].map((column) => cell('KPIs', 2, column).value)).toEqual(['Got a job', 'rate', 30]);
    await expectFocus(page, 'kpis-home');
  });

  test('tells that somebody else has changed the KPI, shows it as it is, and saves over it when asked again', async () => {
    const { page, cell, rows } = await panel([SCHOOL, KPIS]);
    await page.getByRole('button', { name: 'Edit “Got a job”' }).click();
    await page.getByLabel('Within days').fill('90');
    const list = await rows('kpis', 'sidebarRows', 'Deals');
    const other = list.ok ? list.value.entries[0] : undefined;
    if (other === undefined) throw new Error('No KPI');
    await rows('kpis', 'sidebarSaveRows', 'Deals', [{ draft: { ...other.draft, within: '60' }, was: other }]);
    await page.getByRole('button', { name: 'Save' }).click();
    const told = page.getByRole('alert').filter({ hasText: 'Somebody else has changed' });
    await told.getByText('Share of Finished → Result in 60 days').waitFor();
    expect([await page.getByLabel('Within days').inputValue(), cell('KPIs', 2, 5).value]).toEqual(['90', 60]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved: “Got a job”.').waitFor();
    expect(cell('KPIs', 2, 5).value).toBe(90);
  });

  test.each(['en', 'ru'] as const)('keeps long names inside and passes axe (%s)', async (user) => {
    const { page } = await panel([SCHOOL, KPIS], { user });
    await page.getByText(user === 'en' ? '“Measure” cannot be “ratio”' : '«Мера» не может быть «ratio»').waitFor();
    await page.locator('#panel-kpis summary:visible').click();
    expect([await isInside(page), await violations(page)]).toEqual([true, []]);
    await page.locator('#kpis-edit-3').click();
    await page.getByRole('alert').waitFor();
    expect([await isInside(page), await violations(page)]).toEqual([true, []]);
  });

  test('says what to do without leads, and when Google refuses', async () => {
    let refused: string | null = null;
    const { page } = await panel([EMPTY, KPIS], { failure: () => refused });
    await page.locator('#panel-kpis').getByText('Got a job').first().waitFor();
    expect(await page.locator('#panel-kpis').getByText('No table of leads yet').count()).toBe(1);
    expect(await page.getByRole('button', { name: /Edit|Add a KPI/ }).count()).toBe(0);
    refused = 'NetworkError: Connection failure due to HTTP 0';
    await page.getByRole('button', { name: 'Delete “Got a job”' }).click();
    await page.getByRole('alert').getByText('No connection').waitFor();
  });
});

test('a formula can be about a KPI of the team’s own', async () => {
  const { page } = await show([SCHOOL, KPIS], { panel: 'formula' });
  await page.getByLabel('Function').selectOption('KPI');
  await page.getByLabel('KPI', { exact: true }).selectOption({ label: 'Got a job' });
  await page.getByText('=KPI(Deals!A:E, "Got a job", "", "", "", KPIs!A:E)').waitFor();
  expect(await page.locator('#field-kpis').count()).toBe(0);
});
