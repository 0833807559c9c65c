import { expect, test } from 'vitest';
import { callColumn } from '../../../src/read/leads/callColumn.ts';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const of = (header: string, ...words: string[]): number | null => {
  const rows = words.map((word, i) => `Ann | 2026-09-0${i + 1} | ${word}`);
  return callColumn(readSourceTable(cells([`Manager | Date | ${header}`, ...rows].join('\n')), 'data', placeIn()));
};

test.each<[why: string, header: string, words: string[], column: number | null]>([
  ['a header says so', 'Call status', ['Green', 'Blue'], 2],
  ['in any language', 'Статус звонка', ['Green', 'Blue'], 2],
  ['the cells say so', 'Remark', ['Answered', 'No answer', 'Missed'], 2],
  ['other words', 'Remark', ['Green', 'Blue'], null],
  ['nothing', 'Remark', ['', ''], null],
])('%s: %j above %j', (_why, header, words, column) => expect(of(header, ...words)).toBe(column));
