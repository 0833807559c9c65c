import { expect, test } from 'vitest';
import { type WidthOf, faultsOfPage } from '../support/faultsOfPage.ts';
import { playground } from './playground.ts';

const sheet = playground();
const charts = () => sheet.page.locator('#charts svg[role=img]');

async function titles(): Promise<string[]> {
  const labels = await charts().evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return labels.map((label) => label.replace(/\..*/, ''));
}

const LANGUAGES = {
  en: {
    item: 'Build me a sheet',
    menu: 'Extensions: KPI Map',
    dashboard: 'Dashboard',
    wall: 'TV',
    title: 'Revenue',
    money: /^\$\d/,
  },
  ru: {
    item: 'Собрать таблицу',
    menu: 'Расширения: Карта KPI',
    dashboard: 'Дашборд',
    wall: 'ТВ',
    title: 'Выручка',
    money: /\d ₽$/,
  },
} as const;

/** Builds by the menu in an empty spreadsheet and waits for the tabs, the charts and a figure. */
async function build(language: keyof typeof LANGUAGES): Promise<void> {
  const { item, menu, dashboard, wall, title, money } = LANGUAGES[language];
  await sheet.open(language, 'empty');
  const { page } = sheet;
  expect(await sheet.tabs()).toHaveLength(1);
  await page.getByRole('button', { name: menu }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: item }).press('Enter');
  await page.locator('.toast').waitFor();
  await expect.poll(() => sheet.tabs()).toHaveLength(9);
  expect((await sheet.tabs())?.slice(1, 2)).toEqual([dashboard]);
  await page.waitForFunction(() => document.querySelectorAll('#charts svg').length === 1);
  await expect.poll(async () => (await titles())[0]).toBe(title);
  await expect.poll(() => sheet.shown(`${dashboard}!B6`)).toMatch(money);
  await page.evaluate(() => window.playground?.idle());
  expect(await faultsOn([dashboard, wall])).toEqual([]);
}

/** What is cut on the pages, by the widths in which this browser draws their texts, and bare numbers. */
async function faultsOn(tabs: readonly string[]): Promise<string[]> {
  const shown = await sheet.page.evaluate(
    (names) => names.flatMap((name) => window.playground?.shownCells(name, 'A1:N80') ?? []),
    tabs,
  );
  expect(shown.length).toBeGreaterThan(60);
  const asked = new Set<string>();
  const keyOf: (cell: Parameters<WidthOf>[0]) => string = ({ text, size, isBold }) =>
    `${isBold ? 'bold ' : ''}${size}pt Arial|${text}`;
  faultsOfPage(shown, (cell) => (asked.add(keyOf(cell)), 0));
  const widths = await sheet.page.evaluate(
    (keys) => {
      const pen = document.createElement('canvas').getContext('2d');
      return keys.map((key): [string, number] => {
        const [font = '', text = ''] = key.split('|');
        if (pen !== null) pen.font = font;
        return [key, pen?.measureText(text).width ?? 0];
      });
    },
    [...asked],
  );
  const known = new Map(widths);
  const widthOf: WidthOf = (cell) => known.get(keyOf(cell)) ?? Infinity;
  const inHalf = faultsOfPage(
    shown.map((cell) => ({ ...cell, width: cell.width / 2, free: 0 })),
    widthOf,
  );
  expect(inHalf.filter((fault) => fault.includes(' is cut: ')).length).toBeGreaterThan(10);
  return faultsOfPage(shown, widthOf);
}

test('in an empty Russian spreadsheet one menu item makes the tabs and draws the charts', () => build('ru'));

test('in an empty English spreadsheet it does too, and a reload keeps them', async () => {
  await build('en');
  const { page } = sheet;
  const before = await titles();
  await sheet.kept();
  await sheet.reloaded(() => page.reload());
  await sheet.select('Dashboard!A1');
  await page.waitForFunction(() => document.querySelectorAll('#charts svg').length === 1);
  await expect.poll(titles).toEqual(before);
});

test('the sample and the empty spreadsheet are two: what one keeps, the other does not have', async () => {
  await sheet.open('en', 'empty');
  const { page } = sheet;
  await sheet.type('Sheet1!A1', 'my note');
  await sheet.reloaded(() => page.getByRole('button', { name: 'Sample' }).click());
  expect(await sheet.tabs()).toHaveLength(24);
  expect(await sheet.tabs()).not.toContain('Sheet1');
  await sheet.reloaded(() => page.getByRole('button', { name: 'Empty spreadsheet' }).click());
  expect(await sheet.tabs()).toEqual(['Sheet1']);
  expect(await sheet.cell('Sheet1!A1')).toEqual({ kind: 'text', value: 'my note' });
});
