import { expect, test } from 'vitest';
import { playground } from './playground.ts';

const sheet = playground();

/** Types a text and waits until the browser keeps it. */
async function write(address: string, text: string): Promise<void> {
  await sheet.type(address, text);
  await sheet.expectCell(address, { kind: 'text', value: text });
  await sheet.kept();
}

test('what was written is there after a reload', async () => {
  await sheet.open('en', 'empty');
  await write('Sheet1!W3', 'my note');
  await sheet.reloaded(() => sheet.page.reload());
  expect(await sheet.cell('Sheet1!W3')).toEqual({ kind: 'text', value: 'my note' });
});

test('a workbook that grew from another sample is not brought back', async () => {
  await sheet.stay('en', 'empty');
  await write('Sheet1!W3', 'old');
  await sheet.page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => failed(new Error('no store'));
        opening.onsuccess = () => {
          const store = opening.result.transaction('keyval', 'readwrite').objectStore('keyval');
          const reading = store.get('kpi-map-workbook-en-empty');
          reading.onsuccess = () => {
            store.put({ ...reading.result, version: 'another' }, 'kpi-map-workbook-en-empty').onsuccess = () => done();
          };
        };
      }),
  );
  await sheet.reloaded(() => sheet.page.reload());
  expect(await sheet.cell('Sheet1!W3')).toEqual({ kind: 'blank' });
});

test('the switch opens the Russian spreadsheet, and the English one keeps its changes', async () => {
  await sheet.stay('en', 'empty');
  await sheet.type('Sheet1!W3', 'in English');
  const { page } = sheet;
  await sheet.reloaded(() => page.getByRole('button', { name: 'Русский' }).click());
  expect(await sheet.tabs()).toEqual(['Лист1']);
  expect(await sheet.cell('Лист1!W3')).toEqual({ kind: 'blank' });
  expect(await page.title()).toBe('Карта KPI: песочница');
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  await sheet.reloaded(() => page.getByRole('button', { name: 'English' }).click());
  expect(await sheet.cell('Sheet1!W3')).toEqual({ kind: 'text', value: 'in English' });
});

test('reset asks first: Escape keeps the workbook, the button brings the sample back', async () => {
  await sheet.stay('en');
  const original = await sheet.cell('Deals!C2');
  // No formula reads it.
  await write('Deals!W3', 'my note');
  const { page } = sheet;

  await page.getByRole('button', { name: 'Reset' }).click();
  await page.getByRole('dialog', { name: 'Bring the sample back?' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(await sheet.cell('Deals!W3')).toEqual({ kind: 'text', value: 'my note' });

  await page.getByRole('button', { name: 'Reset' }).click();
  await sheet.reloaded(() => page.getByRole('dialog').getByRole('button', { name: 'Reset' }).click());
  expect(await sheet.cell('Deals!W3')).toEqual({ kind: 'blank' });
  expect(await sheet.cell('Deals!C2')).toEqual(original);
});

test('where a file of the build is missing, the page says so in words', async () => {
  const page = await sheet.blank();
  await page.route('**/dist/Code.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${sheet.address}?lang=ru`);
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('Сервер не отдал файл /dist/Code.js');
  expect(sheet.problems.splice(0)).toEqual([expect.stringContaining('404')]);
});
