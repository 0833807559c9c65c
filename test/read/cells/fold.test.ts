import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, fold, foldName, nearest, tidyName } from '../../../src/read/cells/fold.ts';

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
    ['the kind of apostrophe', 'Client’s result', "client's result"],
    ['an apostrophe that is a letter', 'Обʼєкт', "об'єкт"],
    ['full-width letters', 'Ｐaid', 'paid'],
    ['typographic quotes and a dash at the end', '“Paid” —', 'paid'],
    ['a soft hyphen', 'Ответ\u00adственный', 'ответственный'],
    ['a zero-width space inside', 'Сум\u200bма', 'сумма'],
    ['a Latin C in a Russian word', 'Cумма', 'сумма'],
    ['Latin capitals in a Russian word', 'MEHEДЖEP', 'менеджер'],
    ['a Cyrillic е in an English word', 'Ownеr', 'owner'],
    ['each word by itself', 'Cтатус dеаl', 'статус deal'],
    ['digits between the letters', 'Tоп10', 'топ10'],
    ['a byte-order mark before the first header', '\ufeffManager', 'manager'],
  ])('%s', (_title, one, other) => expect(fold(one)).toBe(fold(other)));

  test('folding twice is folding once, for sane text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aБё -_.«»№1Яéсc\u00a0\u00ad'), maxLength: 20 });
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(fold(any))).toBe(fold(any));
      }),
    );
  });

  test.each([
    ['a word of two alphabets', 'smsный'],
    ['a word with a Latin part', 'email-адрес'],
    ['English letters that all have twins', 'at'],
    ['Russian letters that all have twins', 'кто'],
    ['two words of two alphabets', 'дата call'],
  ])('%s stays', (_title, text) => expect(fold(text)).toBe(text));

  test('different words stay different', () => {
    expect(new Set(['звонок', 'звонки', 'звонков', 'paid', 'lost'].map(fold)).size).toBe(5);
  });
});

describe('names', () => {
  test('a zero-width character inside a name is nothing', () => {
    expect(foldName('Ан\u200bна')).toBe('анна');
    expect(tidyName(' Анна\u200b \u00a0 Ли ')).toBe('Анна Ли');
  });

  test('that only look alike stay two people', () => {
    expect(foldName('Mарк Седов')).not.toBe(foldName('Марк Седов'));
    expect(fold('Mарк Седов')).toBe(fold('Марк Седов'));
  });

  test('that differ in case, ё and spaces are one', () => {
    expect(foldName(' СЕМЁН\u00a0 Ежов')).toBe(foldName('семен ежов'));
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

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['ивонова', 'иванова', 1],
  ['ивнаова', 'иванова', 1],
  ['анна', 'ана', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it takes %i edits, and as many back', (one, other, edits) => {
  expect([distance(one, other), distance(other, one)]).toEqual([edits, edits]);
});
