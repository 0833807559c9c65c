import { expect, test } from 'vitest';
import { personKey } from '../../../../src/read/cells/names/personKey.ts';

test('spellings of one person share a key', () => {
  expect(new Set(['Артём  Ли', 'артем ли', 'АРТЁМ\u00a0ЛИ', ' Артём\u200b Ли '].map(personKey)).size).toBe(1);
});

test.each([
  '—',
  '–',
  '--',
  '...',
  '?',
  '+',
  '/',
  '0',
  '000',
  '0,00',
  'Не назначен',
  'не назначена',
  'Без ответственного',
  'нет',
  'Нет менеджера',
  'н/д',
  'Н/Д.',
  'нет данных',
  'Unassigned',
  'No owner',
  'Not assigned',
  'No data',
  'n/a',
  'N.A.',
  'None',
  'null',
  'undefined',
  'NaN',
  'nan',
  'NA',
  '(пусто)',
  '(blank)',
  'Sin asignar',
  'Não atribuído',
  'Nicht zugewiesen',
  'Не призначено',
  'Тағайындалмаған',
])('%j names nobody', (text) => expect(personKey(text)).toBe(''));

test.each([
  'Нета',
  'Нетребко',
  'Nobody Jones',
  'Надежда Нет',
  'Noah',
  'Nan',
  'Na',
  'Ли',
  'Я',
  'E',
  '😀',
  '7',
  '10',
  'Zero',
])('%j is a name', (text) => expect(personKey(text)).not.toBe(''));
