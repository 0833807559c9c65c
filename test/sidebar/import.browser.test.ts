import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../playground/host/index.ts';
import { DEALS as LEADS, EMPTY } from '../addon/sheet.ts';
import { violations } from '../support/browser/axe.ts';
import { windows1251, xlsx } from './data/import/files.ts';
import { isInside, sidebars } from './sidebars.ts';

const show = sidebars();

const day = (n: number) => ({ date: 46055 + n });
const DEALS: MemoryTab = {
  name: 'Сделки',
  cells: [
    ['ID', 'Менеджер', 'Создано', 'Оплачено', 'Сумма', 'Заметка'],
    ['A-1', 'Анна', day(0), day(5), 100, 'перезвонить'],
    ['A-2', 'Борис', day(1), null, 200, ''],
    ['A-3', 'Анна', day(2), null, 300, ''],
  ],
};
const CSV = [
  'ID;Менеджер;Создано;Оплачено;Сумма',
  'A-1;Анна;02.02.2026;07.02.2026;100',
  'A-2;Борис;03.02.2026;20.02.2026;250,50',
  'A-4;"Вера\nЛьвовна";06.02.2026;;400',
].join('\n');

const choose = (page: Page, name: string, buffer: Uint8Array | string): Promise<void> =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/csv', buffer: Buffer.from(buffer) });

/** Unfolds the import, with the keyboard. */
async function opened(page: Page): Promise<void> {
  const summary = page.locator('details.import > summary');
  await summary.waitFor();
  if ((await page.locator('details.import').getAttribute('open')) === null) {
    await summary.focus();
    await page.keyboard.press('Enter');
  }
}

const button = (page: Page, name: RegExp | string) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const names = (workbook: { sheets(): readonly { name: string; isHidden: boolean }[] }): string[] =>
  workbook.sheets().flatMap(({ name, isHidden }) => (isHidden ? [] : name));

describe('a file from this computer', () => {
  test.each(['en', 'ru'] as const)('is shown before it is written, and taken back by one click (%s)', async (user) => {
    const { page, workbook, cell, calls } = await show([EMPTY], { user, locale: 'ru_RU' });
    await page.getByText(/go nowhere but|попадают только/).waitFor();
    expect(await violations(page)).toEqual([]);
    await choose(page, 'Выгрузка.csv', windows1251(CSV));
    await page.getByText(/Windows-1251, (3 rows, 5 columns|3 строки, 5 столбцов)/).waitFor();
    await page.getByText(user === 'en' ? 'CSV, semicolons' : 'CSV, точки с запятой').waitFor();
    expect(await isInside(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(names(workbook)).toEqual(['Board']);
    expect(calls.filter((name) => /Stage|Put/.test(name))).toEqual([]);
    await button(page, /^(Import|Импортировать)$/).click();
    await page.getByRole('heading', { name: /Выгрузка/ }).waitFor();
    expect(names(workbook)).toEqual(['Board', 'Выгрузка']);
    expect([1, 2, 3, 4, 5].map((column) => cell('Выгрузка', 4, column).value)).toEqual([
      'A-4',
      'Вера\nЛьвовна',
      46059,
      '',
      400,
    ]);
    await page.getByText(/3 leads|3 лида/).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, /^(Undo|Вернуть)$/).click();
    await page.getByText(/It is as before|Всё как прежде/).waitFor();
    expect(names(workbook)).toEqual(['Board']);
  });

  test("is dropped, and the name of the new tab is one's own", async () => {
    const { page, workbook } = await show([LEADS]);
    await opened(page);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'deals.csv'));
      return transfer;
    }, CSV);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    await page.getByLabel('Name of the new tab').fill('February');
    await button(page, 'Import').click();
    await page.getByRole('heading', { name: '3 rows are in the new tab “February”.' }).waitFor();
    expect(names(workbook)).toEqual(['Deals', 'February']);
  });

  test('may be a workbook: its sheet is chosen, and no worker is started', async () => {
    const { page, cell } = await show([EMPTY]);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const head = ['ID', 'Manager', 'Created', 'Paid', 'Phone'];
    const rows = Array.from({ length: 9000 }, (_, n) => [
      n * 7919,
      `Name ${(n * 7919) % 9973}`,
      { day: 46000.5 + (n % 300), format: 'time' } as const,
      null,
      79160000000 + n,
    ]);
    await choose(
      page,
      'book.xlsx',
      xlsx({
        People: [
          ['Name', 'Team'],
          ['Anna', 'A'],
        ],
        Deals: [head, ...rows],
      }),
    );
    await page.getByLabel('Sheet of the file').selectOption('Deals');
    await page.getByText('XLSX, 9,000 rows, 5 columns').waitFor();
    await button(page, 'Import').click();
    await page.getByRole('heading', { name: /9,000 rows are in/ }).waitFor();
    expect([1, 3, 5].map((column) => cell('book', 3, column).value)).toEqual(['7919', 46001.5, '79160000001']);
    expect(workers).toEqual([]);
  });

  test('may be a page with a table, as Bitrix24 writes it into an .xls', async () => {
    const { page, cell } = await show([EMPTY]);
    const html = `<meta http-equiv="Content-type" content="text/html;charset=UTF-8" /><table border="1"><tr><th>ID</th><th>Ответственный</th><th>Дата создания</th><th>Сумма</th></tr>
      <tr><td>15</td><td>Анна &amp; Ко</td><td>05.11.2026 10:30:00</td><td>12 500,00</td></tr><tr><td>16</td><td>Борис</td><td>25.11.2026 09:00:00</td><td>7 000,00</td></tr></table>`;
    await choose(page, 'deals.xls', html);
    await page.getByText('HTML, UTF-8, 2 rows, 4 columns').waitFor();
    await button(page, 'Import').click();
    await page.getByRole('heading', { name: /2 rows are in/ }).waitFor();
    expect([1, 2, 4].map((column) => cell('deals', 2, column).value)).toEqual(['15', 'Анна & Ко', 12500]);
  });

  test.each([
    ['a file with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), /without a password/],
    ['nothing', '', /no rows in this file/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /neither a CSV nor an XLSX/],
  ])('that is %s is a sentence, and nothing is written', async (_what, content, sentence) => {
    const { page, workbook, calls } = await show([EMPTY]);
    await page.locator('.drop').waitFor();
    await choose(page, 'x.csv', content);
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await isInside(page)).toBe(true);
    expect(names(workbook)).toEqual(['Board']);
    expect(calls.filter((name) => name.startsWith('sidebarImport'))).toEqual([]);
    await choose(page, 'deals.csv', CSV);
    await button(page, 'Import').waitFor();
  });

  test('with days that can be read in two ways asks which comes first', async () => {
    const { page, cell } = await show([EMPTY]);
    await choose(page, 'deals.csv', 'ID,Manager,Created,Paid\n1,Anna,05/11/2026,\n2,Boris,06/11/2026,07/11/2026\n');
    await page.getByLabel(/Which comes first in 05\/11\/2026/).selectOption('The month');
    await button(page, 'Import').click();
    await page.getByRole('heading', { name: /2 rows are in/ }).waitFor();
    expect(cell('deals', 2, 3).value).toBe(46153);
  });
});

describe('a file over a tab', () => {
  test.each(['en', 'ru'] as const)(
    'shows what would change, by mouse and keyboard, and is taken back (%s)',
    async (user) => {
      const { page, workbook, cell } = await show([DEALS], { user, locale: 'ru_RU' });
      await opened(page);
      await choose(page, 'deals.csv', CSV);
      await page.getByLabel(/Over the rows|Поверх строк/).focus();
      await page.keyboard.press('Space');
      await page.getByText(/1 row to add|Добавится: 1 строка/).waitFor();
      await page.getByText(/1 row to replace|Заменится: 1 строка/).click();
      await page.getByText('A-2', { exact: true }).waitFor();
      await page.getByText(/Stay as they are: Заметка|Останутся как есть: Заметка/).waitFor();
      expect(await isInside(page)).toBe(true);
      expect(await violations(page)).toEqual([]);
      await page.getByLabel(/Delete the rows that are not|Удалить строки, которых нет/).check();
      await button(page, /^(Import|Импортировать)$/).click();
      await page
        .getByRole('heading', { name: /1 added, 1 replaced, 1 deleted|добавлено 1, заменено 1, удалено 1/ })
        .waitFor();
      expect([2, 3, 4].map((row) => cell('Сделки', row, 1).value)).toEqual(['A-1', 'A-2', 'A-4']);
      expect(cell('Сделки', 3, 5).value).toBe(250.5);
      expect(cell('Сделки', 2, 6).value).toBe('перезвонить');
      await button(page, /^(Undo|Вернуть)$/).click();
      await page.getByText(/It is as before|Всё как прежде/).waitFor();
      expect([2, 3, 4].map((row) => cell('Сделки', row, 1).value)).toEqual(['A-1', 'A-2', 'A-3']);
      expect(workbook.sheets()).toHaveLength(1);
    },
  );

  test('is not written over what somebody has changed meanwhile: it is shown again', async () => {
    const { page, workbook, cell } = await show([DEALS]);
    await opened(page);
    await choose(page, 'deals.csv', CSV);
    await page.getByLabel('Over the rows of a tab, by ID').check();
    await page.getByText('1 row to replace').waitFor();
    workbook.sheets()[0]?.write({ row: 2, column: 4, rows: 1, columns: 1 }, [[{ kind: 'number', value: 999 }]]);
    await button(page, 'Import').click();
    await page.getByRole('alert').getByText('meanwhile somebody has changed 1 row (A-2)').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(cell('Сделки', 3, 5).value).toBe(999);
    await button(page, 'Look again').click();
    await page.getByText('1 row to replace').waitFor();
    await button(page, 'Import').click();
    await page.getByRole('heading', { name: /1 added, 1 replaced/ }).waitFor();
    expect(cell('Сделки', 3, 5).value).toBe(250.5);
  });

  test('is stopped in the middle, and the tab is as it was', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let stages = 0;
    const { page, workbook, calls } = await show([DEALS], {
      until: (name) => name === 'sidebarImportStage' && ++stages === 2 && held,
    });
    await opened(page);
    const many = Array.from({ length: 9000 }, (_, n) => `B-${n};Анна;02.02.2026;;${n}`);
    await choose(page, 'many.csv', [CSV, ...many].join('\n'));
    await page.getByLabel('Over the rows of a tab, by ID').check();
    await page.getByText('9,001 rows to add').waitFor();
    await button(page, 'Import').click();
    await expect.poll(() => stages).toBe(2);
    await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).toMatch(/^0\.4/);
    expect(await violations(page)).toEqual([]);
    await button(page, 'Cancel').click();
    await page.getByText('Cancelled: nothing was changed.').waitFor();
    release();
    await expect.poll(() => calls.at(-1)).toBe('sidebarImportDrop');
    await expect.poll(() => workbook.sheets().map(({ name }) => name)).toEqual(['Сделки']);
    expect(workbook.sheets()[0]?.extent().rows).toBe(4);
  });
});

describe('several files at once', () => {
  const chooseSeveral = (page: Page, files: Readonly<Record<string, string>>): Promise<void> =>
    page.setInputFiles(
      'input[type=file]',
      Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
    );
  const CALLS = 'Время звонка;Телефон;Секунд\n05/11/2026 10:00;+79160000001;60\n06/11/2026 11:00;+79160000002;90';

  test.each(['en', 'ru'] as const)(
    'are each shown before they are written, and taken back together (%s)',
    async (user) => {
      const { page, workbook, cell, calls } = await show([EMPTY], { user, locale: 'ru_RU' });
      await page.getByText(/go nowhere but|попадают только/).waitFor();
      await chooseSeveral(page, { 'Заказы.csv': CSV, 'Звонки.csv': CALLS, 'Пусто.csv': '' });
      await page.getByRole('heading', { name: user === 'en' ? '2 files to import' : 'К импорту: 2 файла' }).waitFor();
      await page
        .getByText(user === 'en' ? '“Пусто.csv” cannot be imported:' : '«Пусто.csv» импортировать нельзя:')
        .waitFor();
      // What only a person can say is unfolded, the other file is not.
      const cards = page.locator('details.file');
      expect(await cards.evaluateAll((all) => all.map((card) => card.hasAttribute('open')))).toEqual([false, true]);
      await cards.first().locator('summary').press('Enter');
      await page.getByLabel(/The file does not say|По файлу не видно/).selectOption('day');
      await page.locator('#import-name-0').fill('Orders');
      expect(await isInside(page)).toBe(true);
      expect(await violations(page)).toEqual([]);
      expect(calls.filter((name) => /Stage|Put/.test(name))).toEqual([]);
      await button(page, user === 'en' ? 'Import 2 files' : 'Импортировать 2 файла').press('Enter');
      await page.getByRole('heading', { name: user === 'en' ? '2 new tabs' : '2 новых листа' }).waitFor();
      expect(names(workbook)).toEqual(['Board', 'Orders', 'Звонки']);
      expect(cell('Orders', 4, 1).value).toBe('A-4');
      expect(cell('Звонки', 2, 1).value).toBeCloseTo(46331 + 10 / 24, 6);
      await button(page, /^(Undo|Вернуть)$/)
        .first()
        .click();
      await page.getByText(/It is as before|Всё как прежде/).waitFor();
      expect(names(workbook)).toEqual(['Board']);
    },
  );

  test('are dropped together, and stopping in the middle leaves the spreadsheet as it was', async () => {
    let hold: Promise<void> | false = false;
    let go = (): void => undefined;
    const { page, workbook } = await show([LEADS], {
      until: async (name) => void (name === 'sidebarImportStage' && (await hold)),
    });
    await opened(page);
    const data = await page.evaluateHandle(
      (texts) => {
        const transfer = new DataTransfer();
        texts.forEach((text, at) => transfer.items.add(new File([text], `file ${at}.csv`)));
        return transfer;
      },
      [CSV, CALLS],
    );
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    hold = new Promise((resolve) => (go = resolve));
    await button(page, 'Import 2 files').click();
    await button(page, 'Cancel').click();
    await page.getByText('Cancelled: nothing was changed.').waitFor();
    hold = false;
    go();
    await expect.poll(() => workbook.sheets().map(({ name }) => name)).toEqual(['Deals']);
  });
});
