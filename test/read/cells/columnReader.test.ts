import { expect, test, vi } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { type ColumnReader, cellAt, columnReader, readTogether } from '../../../src/read/cells/columnReader.ts';

const table = {
  rows: [
    ['x', 'y'],
    ['a', 1],
    ['skipped', 0],
    ['b', 2],
  ],
  lines: Int32Array.of(1, 3),
};
function listOf(column: number): ColumnReader<Cell[]> & { readonly seen: Cell[] } {
  const seen: Cell[] = [];
  const read = (from: number, to: number): void => {
    for (let lead = from; lead < to; lead++) seen[lead] = cellAt(table, lead, column);
  };
  return Object.assign(
    columnReader(2, read, () => [...seen]),
    { seen },
  );
}

test('the cell of a lead is that of its row', () => {
  expect([cellAt(table, 0, 0), cellAt(table, 1, 1)]).toEqual(['a', 2]);
  expect([cellAt(table, 2, 0), cellAt(table, 0, 5), cellAt(table, 0, -1)]).toEqual([undefined, undefined, undefined]);
});

test('a column is read when its result is asked for, and finished once', () => {
  const finish = vi.fn(() => 'done');
  const read = vi.fn();
  const reader = columnReader(2, read, finish);
  expect(read).not.toHaveBeenCalled();
  expect([reader.result(), reader.result()]).toEqual(['done', 'done']);
  expect([read.mock.calls.length, finish.mock.calls.length]).toEqual([1, 1]);
});

test('columns that are read together say the same as columns read alone, and are not read again', () => {
  const [names, ...dates] = [0, 1, 0, 1, 0, 1].map(listOf);
  if (names === undefined) throw new Error('No reader');
  readTogether(2, [names, ...dates]);
  names.seen.push('read again');
  readTogether(2, [names, ...dates]);
  expect(names.result()).toEqual(['a', 'b', 'read again']);
  expect(dates.map((reader) => reader.result())).toEqual([
    [1, 2],
    ['a', 'b'],
    [1, 2],
    ['a', 'b'],
    [1, 2],
  ]);
});

test('many leads are read block by block, all columns of a block before the next one', () => {
  const blocks: string[] = [];
  const named = (name: string) =>
    columnReader(
      600,
      (from, to) => blocks.push(`${name} ${from} ${to}`),
      () => name,
    );
  readTogether(600, [named('a'), named('b')]);
  expect(blocks).toEqual(['a 0 256', 'b 0 256', 'a 256 512', 'b 256 512', 'a 512 600', 'b 512 600']);
});
