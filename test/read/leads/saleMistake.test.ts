import { describe, expect, test } from 'vitest';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { saleMistake } from '../../../src/read/leads/saleMistake.ts';
import { tableReadingOf } from '../../../src/read/leads/tableReading.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const of = (header: string, ...statuses: string[]): unknown => {
  const lines = statuses.map((status, i) => `Ann | 2026-09-0${i + 1} | ${status}`);
  const table = readSourceTable(cells([`Manager | Created | ${header}`, ...lines].join('\n')), 'data', placeIn());
  const mistake = saleMistake(tableReadingOf(table, placeIn()));
  return mistake && [mistake.code, mistake.params];
};

describe('statuses tell who has paid', () => {
  test.each([
    ['when a word is known as a sale', ['Enrolled', 'Blue']],
    ['when the money of a sale went back', ['Refunded', 'Blue']],
    ['when every word is known: nobody has paid yet', ['New', 'Lost', '']],
  ])('%s', (_what, statuses) => expect(of('Status', ...statuses)).toBeNull());
  test('when there is a column of payments, even an empty one', () => {
    expect(of('Status | Paid', 'Blue |', 'Green |')).toBeNull();
  });
});

describe('statuses do not tell who has paid', () => {
  test('when no word is a sale and some are not known: the commonest come first', () =>
    expect(of('Status', 'New', 'Blue', 'Green', 'Green')).toEqual([
      'sale-unknown',
      { column: 'Status', found: ['Green', 'Blue'] },
    ]));
  test('when all are blank', () => expect(of('Status', '', '')).toEqual(['column-missing', expect.anything()]));
});

test('without statuses there is nothing to say', () => expect(of('Amount', '5')).toBeNull());
