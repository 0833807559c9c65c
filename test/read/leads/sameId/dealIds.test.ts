import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { dealIds, isDealId, isOfWholeDeal } from '../../../../src/read/leads/sameId/dealIds.ts';
import { NO_ANSWERS } from '../../../../src/read/table/answers.ts';
import { readSourceTable } from '../../../../src/read/table/sourceTable.ts';
import { placeIn } from '../../../support/found.ts';

const idOf = (header: string, cell: Cell): [string, boolean] => {
  const table = readSourceTable(
    [
      [header, 'Manager', 'Paid'],
      [cell, 'Anna', 1],
    ],
    'data',
    placeIn(),
  );
  const ids = dealIds({ ...table, columns: new Map([['id', 0]]) });
  return [ids.of(0), ids.isDamaged(0)];
};

test('a person who says that these are ids is believed', () => {
  const answers = { ...NO_ANSWERS, columns: new Map([[0, 'id'] as const]) };
  const table = readSourceTable(
    [
      ['User ID', 'Manager', 'Paid'],
      [7, 'Anna', 1],
    ],
    'data',
    placeIn(),
    answers,
  );
  expect(dealIds(table).of(0)).toBe('7');
});

describe('the id of a line', () => {
  test.each<[string, Cell, string]>([
    ['a number', 7, '7'],
    ['a number as text', ' 7 ', '7'],
    ['zeros before it', '07', '07'],
    ['a text', 'A-7', 'A-7'],
    ['a dash', '—', ''],
    ['a word for nothing', 'н/д', ''],
    ['nothing in English', 'n/a', ''],
    ['zero', 0, ''],
    ['zero as text', '0', ''],
    ['a sheet error', '#N/A', ''],
    ['a blank', ' ', ''],
  ])('%s', (_title, cell, id) => expect(idOf('ID', cell)).toEqual([id, false]));
  test.each<[Cell]>([[5.80503e18], ['5.80503E+18'], ['5,80503E+18'], [12345678901234567890]])(
    '%s has lost its last digits',
    (cell) => expect(idOf('ID', cell)).toEqual(['', true]),
  );
  test.each(['customer_id', 'Customer ID', 'userId', 'ID клиента', 'Client number', 'ID do cliente', 'Kundennummer'])(
    '%s is the id of a client, not of a deal',
    (header) => expect(idOf(header, 7)[0]).toBe(''),
  );
  test.each(['Order ID', 'Deal', '№ заказа', 'ID сделки клиента', 'lead_id', 'ID', '№'])(
    '%s is that of a deal',
    (header) => expect(idOf(header, 7)[0]).toBe('7'),
  );
});

test.each<[string, boolean]>([
  ['Order total', true],
  ['Сумма сделки', true],
  ['Бюджет', true],
  ['Стоимость, RUB', true],
  ['dealAmount', true],
  ['dealamount', true],
  ['бюджетСделки', true],
  ['Сумма_сделки', true],
  ['сумма_продажи', false],
  ['суммаДоговора руб.', true],
  ['Amount', false],
  ['Сумма', false],
  ['Payment', false],
])('“%s” speaks of the whole deal: %s', (header, is) => expect(isOfWholeDeal(header)).toBe(is));

test.each<[string, boolean]>([
  ['Deal ID', true],
  ['ID', true],
  ['№ сделки', true],
  ['№', false],
  ['No.', false],
])('“%s” says that it is no running number: %s', (header, is) => expect(isDealId(header)).toBe(is));
