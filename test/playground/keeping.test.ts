import { expect, test } from 'vitest';
import { playground } from './browser.ts';

const sheet = playground();

test('what was written is there after a reload', async () => {
  await sheet.open('en');
  await sheet.type('Deals!W3', 'my note');
  await sheet.kept();
  await sheet.page.reload();
  await sheet.ready();
  expect(await sheet.cell('Deals!W3')).toEqual({ kind: 'text', value: 'my note' });
});

test('reset asks first: Escape keeps the workbook, the button brings the sample back', async () => {
  await sheet.open('en');
  const original = await sheet.cell('Deals!C2');
  await sheet.type('Deals!C2', 'Somebody Else');
  await sheet.kept();
  const { page } = sheet;

  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('dialog', { name: 'Bring the sample back?' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await sheet.cell('Deals!C2')).toEqual({ kind: 'text', value: 'Somebody Else' });

  await page.getByRole('button', { name: 'Reset' }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click(),
  ]);
  await sheet.ready();
  expect(await sheet.cell('Deals!C2')).toEqual(original);
});

test('a workbook that grew from another sample is not brought back', async () => {
  await sheet.open('en');
  await sheet.type('Deals!W3', 'old');
  await sheet.kept();
  await sheet.page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => failed(new Error('no store'));
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
          const reading = store.get('kpi-map-workbook-en');
          reading.onsuccess = () => {
            store.put({ ...reading.result, version: 'another' }, 'kpi-map-workbook-en').onsuccess = () => done();
          };
        };
      }),
  );
  await sheet.page.reload();
  await sheet.ready();
  expect(await sheet.cell('Deals!W3')).toEqual({ kind: 'blank' });
});

test('the switch opens the Russian workbook with Russian figures, and the English one keeps its changes', async () => {
  await sheet.open('en');
  await sheet.type('Deals!W3', 'in English');
  const { page } = sheet;
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Русский' }).click()]);
  await sheet.ready();
  expect(await sheet.tabs()).toEqual([
    'Сделки',
    'Pipeline',
    'Дашборд',
    'Дорога',
    'Скорость',
    'Клиенты',
    'Динамика',
    'Показатели',
    'Карта',
    'Игра',
    'Цели',
    'Очки',
    'Уровни',
    'Бонусы',
    'Значки',
  ]);
  expect(await page.title()).toBe('Карта KPI: песочница');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(await sheet.shown('Дашборд!C9')).toMatch(/^\d+,\d%$/);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'English' }).click()]);
  await sheet.ready();
  expect(await sheet.cell('Deals!W3')).toEqual({ kind: 'text', value: 'in English' });
});

test.each([
  ['12,5', { kind: 'number', value: 12.5 }],
  ['14.02.2026', { kind: 'date', value: 46067 }],
])('in the Russian workbook %s is what a Russian means by it', async (typed, stored) => {
  await sheet.stay('ru');
  await sheet.type('Сделки!N3', typed);
  expect(await sheet.cell('Сделки!N3')).toEqual(stored);
});

test('in the Russian workbook a formula may be written with semicolons', async () => {
  await sheet.stay('ru');
  await sheet.type('Pipeline!J2', '=KPI(Pipeline!A:H;"win_rate")');
  expect(await sheet.cell('Pipeline!J2')).toEqual({ kind: 'number', value: expect.closeTo(0.631501, 6) });
});

test('where a file of the build is missing, the page says so in words', async () => {
  const page = await sheet.blank();
  await page.route('**/dist/Code.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${sheet.address}?lang=ru`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('Сервер не отдал файл /dist/Code.js');
  expect(sheet.problems.splice(0)).toEqual([expect.stringContaining('404')]);
});
