import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/time/days.ts';
import { windows1251 } from '../sidebar/data/import/files.ts';
import { playground } from './playground.ts';

const sheet = playground();

const sidebar = () => sheet.page.frameLocator('.sidebar-frame');

/** Opens the panel of data from the menu: where no table is yet, the import is unfolded. */
async function openImport(): Promise<void> {
  await sheet.page.locator('.menu-place .menu-button').click();
  await sheet.page.getByRole('menuitem').first().click();
  await sidebar().locator('details.import[open]').waitFor();
}

const choose = (name: string, content: Uint8Array): Promise<void> =>
  sidebar()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

const LINES = [
  'ID;Менеджер;Создано;Оплачено;Сумма;Телефон',
  '5805031234567890123;Анна;05.11.2026 10:30;;12 500,50;89161234567',
  '5805031234567890124;Борис;25.11.2026 09:00;26.11.2026;7 000,00;+7 916 765-43-21',
];

test('a file goes into a new tab and over it, and is taken back, in the real page', async () => {
  await sheet.open('ru', 'empty');
  await openImport();
  await choose('Выгрузка.csv', windows1251(LINES.join('\n')));
  await sidebar().getByText('CSV, точки с запятой, Windows-1251').waitFor();
  expect(await sheet.tabs()).not.toContain('Выгрузка');
  await sidebar().getByRole('button', { name: 'Импортировать' }).press('Enter');
  await sidebar().getByRole('heading', { name: 'На новом листе «Выгрузка»: 2 строки.' }).waitFor();
  await sheet.expectCell('Выгрузка!A2', { kind: 'text', value: '5805031234567890123' });
  await sheet.expectCell('Выгрузка!C2', { kind: 'date', value: dayOf(2026, 11, 5) + 0.4375 });
  await sheet.expectShown('Выгрузка!C2', '05.11.2026 10:30');
  await sheet.expectCell('Выгрузка!E2', { kind: 'number', value: 12500.5 });
  await sheet.expectCell('Выгрузка!F3', { kind: 'text', value: '+7 916 765-43-21' });
  await sidebar().getByText('2 лида').first().waitFor();

  await sidebar().getByRole('button', { name: 'Другие файлы' }).click();
  const next = [
    LINES[0],
    LINES[1]?.replace(';;', ';27.11.2026;'),
    '5805031234567890125;Вера;28.11.2026 12:00;;100,00;',
  ];
  await choose('Выгрузка.csv', windows1251(next.join('\n')));
  await sidebar().getByLabel('Поверх строк листа, по ID').check();
  await sidebar().getByText('Заменится: 1 строка').waitFor();
  await sidebar().getByText('Есть на листе, но не в файле: 1 строка').waitFor();
  await sidebar().getByLabel('Удалить строки, которых нет в файле').check();
  await sidebar().getByRole('button', { name: 'Импортировать' }).click();
  await sidebar().getByRole('heading', { name: 'добавлено 1, заменено 1, удалено 1' }).waitFor();
  await sheet.expectCell('Выгрузка!A3', { kind: 'text', value: '5805031234567890125' });
  await sheet.expectShown('Выгрузка!D2', '27.11.2026');
  const backup = (await sheet.tabs())?.at(-1) ?? '';
  expect(backup).toMatch(/^Выгрузка \(до импорта /);
  await sheet.expectCell(`${backup}!A3`, { kind: 'text', value: '5805031234567890124' });

  await sidebar().getByRole('button', { name: 'Вернуть' }).click();
  await sidebar().getByText('Всё как прежде.').waitFor();
  await sheet.expectCell('Выгрузка!A3', { kind: 'text', value: '5805031234567890124' });
  await sheet.expectCell('Выгрузка!D2', { kind: 'blank' });
  await sheet.expectShown('Выгрузка!C3', '25.11.2026 09:00');
  expect(await sheet.tabs()).not.toContain(backup);
});
