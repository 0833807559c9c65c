import { describe, expect, test } from 'vitest';
import { headerSense } from '../../../../src/read/table/columns/headerSense.ts';
import type { WordClass } from '../../../../src/read/table/columns/wordEntries.ts';

describe('what a header speaks of', () => {
  test.each<[why: string, header: string, says: Partial<Record<WordClass, number>>]>([
    ['a plain word', 'Manager', { manager: 3 }],
    ['a word that only hints', 'Received', { created: 1, paid: 0 }],
    ['two hints of one thing are nearly a plain word', 'Contract signed', { paid: 2 }],
    ['a few words in a row go before each of them', 'Unit price', { otherMoney: 3, money: 0 }],
    ['camelCase', 'closedDate', { closed: 3, day: 3 }],
    ['capitals before a word', 'UTMSource', { source: 3 }],
    ['snake_case', 'payment_date', { paid: 3, day: 3 }],
    ['two words written as one', 'dealstage', { deal: 3, stage: 3, measure: 0 }],
    ['the end of a joined word', 'Außendienstmitarbeiter', { manager: 3 }],
    ['numbering, emoji and question marks', '3) 💰 Who sold it?', { by: 3, paid: 3 }],
    ["somebody's", "Client's name", { client: 3 }],
    ['a line break', 'Payment\ndate', { paid: 3, day: 3 }],
    ['accents do not matter', 'Fecha de creación', { created: 3, day: 3 }],
    ['letters that look alike do not matter', 'Mенеджер', { manager: 3 }],
    ['a word of several languages is one of that of its neighbours', 'Tag der Zahlung', { day: 3, detail: 0 }],
    ['a whole word goes before a beginning of another language', 'Customer', { client: 3, otherMoney: 0 }],
    ['a sign for shares is a word', '% оплаты', { measure: 3 }],
    ['nothing but a currency stands above sums', 'AUD', { money: 1 }],
  ])('%s: %j', (_why, header, expected) => {
    const { says } = headerSense(header);
    const found = Object.keys(expected).map((of) => [of, says(of as WordClass)]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test.each<[header: string, words: number, unknown: number, hasCurrency: boolean]>([
    ['Amount, $', 1, 0, true],
    ['Сумма (₽)', 1, 0, true],
    ['Zork of the deal', 4, 1, false],
    ['', 0, 0, false],
    ['a comment '.repeat(30), 0, 0, false],
    ['«Amount USD»', 1, 0, true],
  ])('%j has so many words, so many of them unknown', (header, words, unknown, hasCurrency) =>
    expect(headerSense(header)).toMatchObject({ words, unknown, hasCurrency }),
  );
});
