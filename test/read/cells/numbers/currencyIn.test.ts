import { describe, expect, test } from 'vitest';
import {
  currencyIn,
  headerCurrency,
  headerWithoutCurrency,
  mayMean,
} from '../../../../src/read/cells/numbers/currencyIn.ts';

describe('a text names a currency', () => {
  test.each([
    ['RUB', '₽|руб.|руб|р.|р|Р|p.|RUB|rub|RUR|рублей|рубли|Российский рубль'],
    ['USD', '$|US$|USD|долл.|доллар|долларов США|долл. США|US dollars'],
    ['EUR', '€|EUR|евро|Евро|euro'],
    ['KZT', '₸|тг|тг.|KZT|тенге'],
    ['UAH', '₴|грн|грн.|гривна|гривен|UAH'],
    ['BYN', 'Br|BYN|бел. руб.|бел.руб.|Белорусский рубль'],
    ['GBP', '£|GBP|фунтов'],
    ['UZS', 'UZS|сум|сўм|soʻm'],
    ['KGS', 'KGS|сом'],
    ['GEL', '₾|GEL|лари'],
    ['AMD', '֏|AMD|драм'],
    ['AZN', '₼|AZN|манат'],
    ['TRY', '₺|TRY|TL|лира'],
    ['INR', '₹|INR|Rs.'],
    ['ILS', '₪|ILS|шекель'],
    ['PLN', 'zł|PLN|злотых'],
    ['CZK', 'Kč|CZK'],
    ['CNY', '¥|CNY|юань'],
    ['AED', 'AED'],
    ['XOF', 'XOF'],
  ])('%s: %s', (code, texts) =>
    expect(texts.split('|').map((text) => [text, currencyIn(text)])).toEqual(
      texts.split('|').map((text) => [text, code]),
    ),
  );

  test.each([
    ['12 500,00 ₽', 'RUB'],
    ['12 500,00\u00a0₽', 'RUB'],
    ['$12,400.00', 'USD'],
    ['(5 000,00 руб.)', 'RUB'],
    ['-45 000 ₸', 'KZT'],
    ['500 сум', 'UZS'],
    ['300 AED', 'AED'],
  ])('beside a number: %s is %s', (text, code) => expect(currencyIn(text)).toBe(code));

  test.each([
    '',
    ' ',
    '500',
    'сумма',
    'Сумма 500',
    'рубрика',
    'aed',
    'USDT',
    'Бронь',
    'евробонд',
    'constructor',
    'NaN',
  ])('%j names none', (text) => expect(currencyIn(text)).toBeNull());
});

describe('a header names a currency', () => {
  test.each([
    ['Стоимость, RUB', 'RUB', 'Стоимость'],
    ['Стоимость, KZT', 'KZT', 'Стоимость'],
    ['Amount (USD)', 'USD', 'Amount'],
    ['Amount USD', 'USD', 'Amount'],
    ['Amount in EUR', 'EUR', 'Amount'],
    ['Deal value [GBP]', 'GBP', 'Deal value'],
    ['Бюджет, ₽', 'RUB', 'Бюджет'],
    ['Бюджет ₽', 'RUB', 'Бюджет'],
    ['Бюджет(₽)', 'RUB', 'Бюджет'],
    ['Сумма, руб.', 'RUB', 'Сумма'],
    ['Сумма (руб.)', 'RUB', 'Сумма'],
    ['Сумма\u00a0руб', 'RUB', 'Сумма'],
    ['Сумма р.', 'RUB', 'Сумма'],
    ['Сумма в рублях', 'RUB', 'Сумма'],
    ['Сумма, бел. руб.', 'BYN', 'Сумма'],
    ['Стоимость, сум', 'UZS', 'Стоимость'],
    ['Price: $', 'USD', 'Price'],
    ['Цена, TL', 'TRY', 'Цена'],
    ['Стоимость, CHF ', 'CHF', 'Стоимость'],
  ])('%j: %s, without it %s', (header, code, rest) =>
    expect([headerCurrency(header), headerWithoutCurrency(header)]).toEqual([code, rest]),
  );

  test.each([
    'Сумма',
    'Сумма сделки',
    'Amount',
    'Amount (VAT)',
    'Value, MRR',
    'Manager TL',
    'Менеджер Р.',
    'Стоимость, с НДС',
    'Дата в работе',
    '₽',
    'Валюта',
    '',
  ])('%j names none and stays', (header) =>
    expect([headerCurrency(header), headerWithoutCurrency(header)]).toEqual([null, header]),
  );
});

test.each([
  ['$', 'CAD', true],
  ['$', 'MXN', true],
  ['$', 'RUB', false],
  ['USD', 'CAD', false],
  ['US$', 'CAD', false],
  ['¥', 'JPY', true],
  ['¥', 'USD', false],
  ['руб.', 'BYN', true],
  ['₽', 'BYN', false],
  ['', 'BYN', false],
])('the sign %s may mean %s: %j', (sign, code, expected) => expect(mayMean(sign, code)).toBe(expected));
