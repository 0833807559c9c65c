import { expect, test } from 'vitest';
import { headerKind } from '../../../src/read/table/headerKind.ts';

test.each([
  ['Date', 'day'],
  ['ДАТА:', 'day'],
  ['order_date', 'day'],
  ['entered_at', 'entered'],
  ['stageEnteredAt', 'entered'],
  ['Дата смены этапа', 'entered'],
  ['exited_at', 'exited'],
  ['To Stage', 'to'],
  ['Number of calls', 'calls'],
  ['Кол-во звонков', 'calls'],
  ['Встречи (шт)', 'meetings'],
  ['Продажи, шт', 'sales'],
  ['Ventas', 'sales'],
  ['Umsatz', 'revenue'],
  ['Заявки', 'other'],
  ['Created', null],
  ['Payment date', null],
  ['Call date', null],
  ['constructor', null],
])('%s says %s of its table', (header, kind) => expect(headerKind(header)).toBe(kind));
