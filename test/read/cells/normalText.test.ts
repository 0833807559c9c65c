import { expect, test } from 'vitest';
import { isNothing, normalText } from '../../../src/read/cells/normalText.ts';

test.each([
  ['  ЕЩЁ \u00a0 раз\n', 'еще раз'],
  ['✔\ufe0f Да', '✔ да'],
  ['a\u200bb', 'ab'],
  ['— N/A —', '— n/a —'],
])('%j is %j', (text, expected) => expect(normalText(text)).toBe(expected));

test.each([
  '-',
  '—',
  '0000-00-00',
  '00.00.0000 00:00',
  '...',
  'n/a',
  'n.a.',
  'null',
  'not set',
  'нет даты',
  'не закрыта',
  'н/д',
  'пусто',
])('%s says that there is nothing', (text) => expect(isNothing(text)).toBe(true));

test.each(['', '10', '2026', 'note', 'nothing special', 'нетто', 'да', 'yes'])(
  '%j says something or is blank',
  (text) => expect(isNothing(text)).toBe(false),
);
