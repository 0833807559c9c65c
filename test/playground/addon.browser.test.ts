import { expect, test } from 'vitest';
import { violations } from '../support/browser/axe.ts';
import { playground } from './playground.ts';

const sheet = playground();

const opener = () => sheet.page.locator('.menu-place .menu-button');
const items = () => sheet.page.getByRole('menuitem');
const sidebar = () => sheet.page.frameLocator('.sidebar-frame');

test('the keyboard opens the menu, walks it without moving the selected cell, and leaves with Escape', async () => {
  await sheet.stay('en');
  const { page } = sheet;
  await opener().focus();
  await page.keyboard.press('Enter');
  expect(await opener().getAttribute('aria-expanded')).toBe('true');
  const labels = await items().allInnerTexts();
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe(labels[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(labels[1 % labels.length]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(labels.at(-1));
  await page.keyboard.press('Home');
  expect(await focused()).toBe(labels[0]);
  await page.keyboard.press('Escape');
  expect(await items().count()).toBe(0);
  expect(await opener().evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await sheet.selected()).toBe('Dashboard!A1');
});

test('by mouse and by keyboard the menu opens the sidebar, 300 px wide, whose first question is answered', async () => {
  await sheet.stay('en');
  await opener().click();
  await items().first().click();
  await expectLiveSidebar();
  await sheet.page.locator('.sidebar-close').click();
  expect(await sheet.page.locator('.sidebar-frame').count()).toBe(0);
  await opener().focus();
  await sheet.page.keyboard.press('ArrowDown');
  await sheet.page.keyboard.press('Enter');
  await expectLiveSidebar();
});

test('keys pressed in the sidebar stay there', async () => {
  await sheet.stay('en');
  await opener().click();
  await items().first().click();
  await expectLiveSidebar();
  await sheet.page.keyboard.type('abc');
  await sheet.page.keyboard.press('ArrowDown');
  expect(await sheet.selected()).toBe('Dashboard!A1');
  expect(await sheet.cell('Dashboard!B2')).toMatchObject({ value: expect.stringContaining('KPI map') });
});

test('the script of the add-on has no timers and no network, and a policy stops a picture from outside', async () => {
  await sheet.stay('en');
  const found = await sheet.page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[title="Apps Script"]');
    const inside = frame?.contentDocument;
    if (!frame?.contentWindow || !inside) return ['no frame'];
    const image = inside.createElement('img');
    const answer = new Promise<string>((done) => {
      image.onload = () => done('an image from outside');
      image.onerror = () => done('nothing from outside');
    });
    image.src = 'https://example.com/picture.png';
    const names = ['fetch', 'XMLHttpRequest', 'setTimeout', 'localStorage', 'WebSocket', 'eval'];
    return [...names.filter((name) => name in (frame.contentWindow ?? {})), await answer];
  });
  expect(found).toEqual(['nothing from outside']);
  // The browser tells of the request as well, and then that it was not made.
  expect(sheet.problems.splice(0)).toContainEqual(expect.stringContaining('Content Security Policy'));
});

test.each(['en', 'ru'] as const)('the page around the sheet is accessible (%s)', async (language) => {
  await sheet.stay(language);
  await opener().click();
  expect(await violations(sheet.page, ['#bar', '#toasts'])).toEqual([]);
  await sheet.page.keyboard.press('Escape');
});

test('the tabs, the figures and the menu speak the language of the page', async () => {
  await sheet.stay('ru');
  expect(await sheet.tabs()).toEqual([
    'Сделки',
    'Pipeline',
    'Дашборд',
    'ТВ',
    'Рейтинги',
    'Дорога',
    'Скорость',
    'После оплаты',
    'Динамика',
    'Показатели',
    'Карта',
    'Игра',
    'Цели',
    'Очки',
    'Уровни',
    'Бонусы',
    'Значки',
    'Команда',
    'Заказы',
    'Вебинар',
    'Звонки',
    'Письма',
    'Анкета',
    'Клиенты',
  ]);
  expect(await sheet.shown('Рейтинги!C9')).toMatch(/^\d+,\d%$/);
  await opener().click();
  expect(await opener().innerText()).toContain('Карта KPI');
  for (const label of await items().allInnerTexts()) expect(label).toMatch(/[а-яё]/i);
});

/** The add-on's own sidebar: it asks the server while it loads, so text that is not there at first must come. */
async function expectLiveSidebar(): Promise<void> {
  const frame = sheet.page.locator('.sidebar-frame');
  await frame.waitFor();
  await expect.poll(async () => (await frame.boundingBox())?.width).toBe(300);
  await sidebar()
    .getByText(/8 managers/)
    .first()
    .waitFor();
}
