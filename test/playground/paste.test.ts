import { expect, test } from 'vitest';
import { dayOf } from '../../src/core/days.ts';
import { playground } from './browser.ts';

const sheet = playground();
const EXPORT = [
  'Дата создания\tОтветственный\tСтатус\tДата оплаты\tСумма',
  '01.11.2026\tАнна\tОплачено\t05.11.2026\t12 500',
  '02.11.2026 10:30\tБорис\tВ работе\t\t',
  '03.11.2026\tАнна\tОтказ\t\t',
  '04.11.2026\tБорис\tОплачено\t09.11.2026\t7000,5',
].join('\n');

/** Below the boards of the Dashboard the cells are free. */
test('a Russian table pasted from the clipboard is read on first paste', async () => {
  await sheet.open('ru');
  await sheet.paste('Дашборд!A120', EXPORT);
  expect(await sheet.cell('Дашборд!A121')).toEqual({ kind: 'date', value: dayOf(2026, 11, 1) });
  expect(await sheet.cell('Дашборд!E124')).toEqual({ kind: 'number', value: 7000.5 });
  await sheet.type('Дашборд!H120', '=KPI_CONVERSION(A120:E124,,"2026-11")');
  expect(await sheet.cell('Дашборд!H120')).toEqual({ kind: 'number', value: 0.5 });
  await sheet.type('Дашборд!H121', '=KPI(A120:E124,"выручка")');
  expect(await sheet.cell('Дашборд!H121')).toEqual({ kind: 'number', value: 19500.5 });
});

test('in an English spreadsheet a dotted date is a date too, and 12,500 stays twelve thousand', async () => {
  await sheet.open('en');
  await sheet.paste('Dashboard!A120', 'Created\tAmount\n05.11.2026\t12,500');
  expect(await sheet.cell('Dashboard!A121')).toEqual({ kind: 'date', value: dayOf(2026, 11, 5) });
  expect(await sheet.cell('Dashboard!B121')).toEqual({ kind: 'number', value: 12500 });
});
