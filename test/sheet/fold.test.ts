import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldName, nearest, tidyName } from '../../src/sheet/fold.ts';

describe('spellings of one word fold to the same', () => {
  test.each([
    ['case', 'Менеджер', 'МЕНЕДЖЕР'],
    ['ё', 'Счёт', 'счет'],
    ['ё of two characters', 'Сче\u0308т', 'счет'],
    ['no-break space', 'Дата\u00a0оплаты', 'дата оплаты'],
    ['several spaces and a line break', 'Дата  \n оплаты', 'дата оплаты'],
    ['underscore', 'sales_agent', 'Sales Agent'],
    ['a colon and a star at the end', 'Сумма *:', 'сумма'],
    ['quotes', '«Оплата»', 'оплата'],
    ['full-width letters', 'Ｐaid', 'paid'],
    ['a byte-order mark before the first header', '\ufeffManager', 'manager'],
  ])('%s', (_title, one, other) => expect(fold(one)).toBe(fold(other)));

  test('folding twice is folding once, for sane text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aБё -_.«»№1Яé\u00a0'), maxLength: 20 });
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });

  test('different words stay different', () => {
    expect(new Set(['звонок', 'звонки', 'звонков', 'paid', 'lost'].map(fold)).size).toBe(5);
  });
});

describe('names', () => {
  test('a zero-width character inside a name is nothing', () => {
    expect(foldName('Ан\u200bна')).toBe('анна');
    expect(tidyName(' Анна\u200b \u00a0 Ли ')).toBe('Анна Ли');
  });
});

describe('the nearest name', () => {
  const team = ['Anna Smirnova', 'Boris Ivanov', 'Clara'];
  test.each([
    ['two letters swapped', 'Anna Smirnvoa', 'Anna Smirnova'],
    ['one letter left out', 'Boris Ivanv', 'Boris Ivanov'],
    ['the beginning of a name', 'anna', 'Anna Smirnova'],
    ['nothing alike', 'Zinaida', null],
    ['nothing at all', '', null],
  ])('for %s', (_title, found, expected) => expect(nearest(found, team)).toBe(expected));

  test('of nobody is nobody', () => expect(nearest('Anna', [])).toBeNull());
});
