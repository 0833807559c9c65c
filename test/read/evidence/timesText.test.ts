import { expect, test } from 'vitest';
import { timesOfText, timesText } from '../../../src/read/evidence/timesText.ts';

const TIMES = [
  { box: 0, arrived: 12, waiting: 0, ripe: 11 },
  { box: 45, arrived: 0, waiting: 7, ripe: 0 },
  { box: 43200, arrived: 1, waiting: 2, ripe: 1 },
];

test('times are written by day and read as they were', () => {
  expect(timesText([...TIMES].reverse())).toBe('0:12:0:11 45:0:7:0 43200:1:2:1');
  expect(timesOfText(timesText(TIMES))).toEqual(TIMES);
});

test.each(['', '  ', '\n'])('%j holds none', (text) => {
  expect(timesOfText(text)).toEqual([]);
});

test('line breaks and several spaces part them as well', () => {
  expect(timesOfText('  0:12:0:11\u00a0 45:0:7:0\n43200:1:2:1 ')).toEqual(TIMES);
});

test.each([
  ['three numbers', '0:12:0'],
  ['five', '0:12:0:11:1'],
  ['an empty one', '0::0:11'],
  ['an empty last one', '0:12:0:'],
  ['an empty first one', ':12:0:11'],
  ['a sign', '0:-12:0:11'],
  ['a fraction', '0:12.5:0:11'],
  ['a word', 'soon'],
  ['a word behind', '0:12:0:11 soon'],
  ['a space inside', '0: 12:0:11'],
  ['one time twice', '0:12:0:11 0:1:0:1'],
  ['more ripe than arrived', '0:12:0:13'],
])('%s is another form', (_, text) => {
  expect(timesOfText(text)).toBeNull();
});
