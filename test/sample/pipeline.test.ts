import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pipelineTab } from '../../playground/sample/pipeline.ts';
import { pipelineCsv, tabAt } from './read.ts';

const [headers, ...deals] = tabAt('en', 1).cells;

test('the file is the published one, without quotes, every line with eight cells', () => {
  expect(createHash('sha256').update(pipelineCsv).digest('hex')).toBe(
    '02f44c2ccd46a1c7d7c1d2e568a7504c15560e11b3cdb330a0a8229a1a365421',
  );
  expect(pipelineCsv).not.toContain('"');
  expect(
    pipelineCsv
      .trimEnd()
      .split(/\r?\n/)
      .filter((line) => line.split(',').length !== 8),
  ).toEqual([]);
});

test('headers stay as they are', () => {
  expect(headers).toEqual([
    'opportunity_id',
    'sales_agent',
    'product',
    'account',
    'deal_stage',
    'engage_date',
    'close_date',
    'close_value',
  ]);
});

test.each([
  ['Won', 4238],
  ['Lost', 2473],
  ['Engaging', 1589],
  ['Prospecting', 500],
])('of 8,800 deals %s are %i', (stage, count) => {
  expect(deals).toHaveLength(8800);
  expect(deals.filter((deal) => deal[4] === stage)).toHaveLength(count);
});

test('money is numbers and adds up to 10,005,534; a deal that is open has a blank', () => {
  const values = deals.map((deal) => deal[7]);
  expect(values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)).toBe(10_005_534);
  expect(values.filter((value) => value === null)).toHaveLength(1589 + 500);
  expect(values.filter((value) => typeof value === 'string')).toEqual([]);
});

test('days are dates or blank', () => {
  expect(deals[0]).toEqual([
    '1C1I7A6R',
    'Moses Frase',
    'GTX Plus Basic',
    'Cancity',
    'Won',
    { date: 42663 },
    { date: 42795 },
    1054,
  ]);
  expect(deals.filter((deal) => deal[5] === null)).toHaveLength(500);
  expect(deals.filter((deal) => deal[6] === null)).toHaveLength(2089);
  expect(deals.filter((deal) => typeof deal[5] === 'string' || typeof deal[6] === 'string')).toEqual([]);
});

test('a file with quotes is refused instead of shifting columns', () => {
  expect(() => pipelineTab('a,b\n"x,y",1\n')).toThrow('quote');
});

test('a file with Windows line ends reads the same', () => {
  const two = 'sales_agent,close_date,close_value\nAnn,2017-03-01,5\nBob,,\n';
  expect(pipelineTab(two.replaceAll('\n', '\r\n'))).toEqual(pipelineTab(two));
});
