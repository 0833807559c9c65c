import { expect, test } from 'vitest';
import { readExamples, readNetwork } from '../../scripts/bundle/examples.mjs';
import { dayOf } from '../../src/core/time/days.ts';
import { playground } from './playground.ts';

const sheet = playground();

const items = () => sheet.page.getByRole('menu').getByRole('menuitem');

/** Opens the menu of examples and chooses one, with the keyboard only. */
async function choose(menu: string, title: string): Promise<void> {
  const { page } = sheet;
  await page.getByRole('button', { name: menu, exact: true }).focus();
  await page.keyboard.press('Enter');
  const steps = (await items().allInnerTexts()).indexOf(title);
  expect(steps).toBeGreaterThanOrEqual(0);
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction((at) => window.playground?.selected() === at, `${title}!A1`);
}

test('the menu has every example by its title and what is special about it', async () => {
  await sheet.open('en', 'empty');
  await sheet.page.getByRole('button', { name: 'Examples', exact: true }).click();
  const titles = [...readExamples(), readNetwork()].map(({ title }) => title.en);
  expect((await items().allInnerTexts()).sort()).toEqual(titles.sort());
  expect(await sheet.page.getByRole('menuitem', { name: 'Pipedrive' }).getAttribute('title')).toContain('Deal - ');
  await sheet.page.keyboard.press('Escape');
  expect(await items().count()).toBe(0);
});

test('an example opens in a tab of its own as an American spreadsheet takes it, and a formula reads it', async () => {
  await sheet.stay('en', 'empty');
  await choose('Examples', 'Salesforce');
  expect(await sheet.tabs()).toContain('Salesforce');
  expect(await sheet.cell('Salesforce!A1')).toEqual({ kind: 'text', value: 'Opportunity Owner' });
  expect(await sheet.cell('Salesforce!F6')).toEqual({ kind: 'number', value: 1234567 });
  expect(await sheet.cell('Salesforce!J2')).toEqual({ kind: 'date', value: dayOf(2026, 10, 8) });
  expect(await sheet.cell('Salesforce!F7')).toEqual({ kind: 'blank' });
  await sheet.type('Salesforce!R2', '=LEADERBOARD(A1:O14, "sales")');
  await sheet.expectCell('Salesforce!S3', expect.objectContaining({ kind: 'text' }));
});

test('what was written beside it stays: choosing it again only shows the tab, and so does a reload', async () => {
  await sheet.stay('en', 'empty');
  await choose('Examples', 'Zoho CRM');
  await sheet.type('Zoho CRM!Q1', 'my note');
  await sheet.expectCell('Zoho CRM!Q1', { kind: 'text', value: 'my note' });
  await sheet.select('Sheet1!A1');
  await choose('Examples', 'Zoho CRM');
  expect(await sheet.cell('Zoho CRM!Q1')).toEqual({ kind: 'text', value: 'my note' });
  await sheet.kept();
  await sheet.reloaded(() => sheet.page.reload());
  expect((await sheet.tabs())?.filter((name) => name === 'Zoho CRM')).toHaveLength(1);
  expect(await sheet.cell('Zoho CRM!Q1')).toEqual({ kind: 'text', value: 'my note' });
  expect(await sheet.cell('Zoho CRM!B2')).toEqual({ kind: 'text', value: 'Hale: course' });
});

test('in Russian the menu, the tab and the cells are Russian', async () => {
  await sheet.open('ru', 'empty');
  await choose('Примеры', 'Битрикс24');
  expect(await sheet.cell('Битрикс24!U2')).toEqual({
    kind: 'date',
    value: expect.closeTo(dayOf(2026, 10, 5) + 33153 / 86400, 6),
  });
  await sheet.expectShown('Битрикс24!U2', '05.10.2026 09:12');
  await choose('Примеры', 'Время ответа длительностью');
  await sheet.expectShown('Время ответа длительностью!F4', '26:10:00');
  await choose('Примеры', 'Таблица от руки');
  expect(await sheet.cell('Таблица от руки!H2')).toEqual({ kind: 'number', value: 12500 });
  expect(await sheet.cell('Таблица от руки!H3')).toEqual({ kind: 'text', value: '34,9 тыс.' });
});

test.each([
  ['en', 'Examples', 'Network', 'Network boards'],
  ['ru', 'Примеры', 'Сеть', 'Доски сети'],
] as const)(
  'the counts of a network open with boards and trends over them: %s',
  async (language, menu, title, boards) => {
    await sheet.open(language, 'empty');
    await choose(menu, title);
    expect(await sheet.cell(`${title}!A2`)).toEqual({ kind: 'text', value: 'conversion' });
    // Twelve schools in a row, and a trend of 37 months.
    await sheet.expectCell(`${boards}!A5`, { kind: 'number', value: 1 });
    await sheet.expectCell(`${boards}!B16`, expect.objectContaining({ kind: 'text' }));
    await sheet.expectCell(`${boards}!A23`, { kind: 'text', value: '2023-11' });
    await sheet.expectCell(`${boards}!K59`, expect.objectContaining({ kind: 'number' }));
  },
);
