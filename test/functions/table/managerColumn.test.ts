import { expect, test } from 'vitest';
import { managerColumn } from '../../../src/functions/table/managerColumn.ts';
import { type Column, tableOf } from '../../../src/functions/table/table.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

test('the column of people is called as in the leads, in the language of the spreadsheet', () => {
  const column: Column<string> = managerColumn(TEXTS.ru, (name) => name || undefined);
  expect(column).toMatchObject({ title: 'Менеджер', format: 'text' });
  expect(tableOf([column], ['Anna', '']).rows).toEqual([['Anna'], [null]]);
});
