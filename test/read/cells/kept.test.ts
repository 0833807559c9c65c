import { expect, test } from 'vitest';
import { kept } from '../../../src/read/cells/kept.ts';

test('a text is asked about once', () => {
  const asked: string[] = [];
  const length = kept((text) => asked.push(text) && text.length);
  expect(['Paid', 'Lost on', 'Paid'].map(length)).toEqual([4, 7, 4]);
  expect(asked).toEqual(['Paid', 'Lost on']);
});

test('after thousands of texts answers are still right, and only not kept', () => {
  const length = kept((text) => text.length);
  const texts = Array.from({ length: 6000 }, (_, i) => 'x'.repeat(i % 7) + String(i));
  expect(texts.map(length)).toEqual(texts.map((text) => text.length));
});
