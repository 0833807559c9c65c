import { expect, test } from 'vitest';
import { unpackOnRead } from '../../src/i18n/unpackOnRead.ts';

const WORDS = {
  client: 'клиент',
  sides: ['один', 'два'],
  prices: [10, 20],
  said: (name: string) => `«${name}»`,
  like: /^нет$/,
  inner: { paid: 'да' },
};
const TEXTS: Readonly<Record<string, string>> = { '1': 'клиент', '2': 'один', '3': 'два' };
const packed = (): typeof WORDS =>
  unpackOnRead({ ...WORDS, client: '1', sides: ['2', '3'] }, (text) => TEXTS[text] ?? '');

test('packed words look like the words themselves', () => {
  expect(Object.entries(packed())).toEqual(Object.entries(WORDS));
  expect(Object.keys(packed())).toEqual(Object.keys(WORDS));
  expect({ ...packed() }).toEqual(WORDS);
  expect(JSON.stringify(packed())).toBe(JSON.stringify(WORDS));
});

test('a list stays one and the same once it is read, and a text is unpacked once', () => {
  const words = packed();
  expect(words.sides).toBe(words.sides);
  const isGetter = (): boolean => Object.getOwnPropertyDescriptor(words, 'client')?.get !== undefined;
  expect(isGetter()).toBe(true);
  expect(words.client).toBe('клиент');
  expect(isGetter()).toBe(false);
  expect(Object.entries(words)).toEqual(Object.entries(WORDS));
});
