import { expect, test } from 'vitest';
import { certaintyOf, columnQuestions } from '../../../src/read/leads/columnQuestions.ts';
import { answersOf } from '../../../src/read/table/answersOf.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const DRAWN = cells(`
  Manager | Пришел     | Ушёл в кассу | Agent
  Anna    | 2026-09-01 | 2026-09-03   | x
  Boris   | 2026-09-02 |              | y`);

test('a date column that nobody knows is asked about, where the table lacks the creation and the payment', () =>
  expect(columnQuestions(leadsIn(DRAWN).reading)).toEqual([
    { column: 1, id: 'created' },
    { column: 2, id: 'paid' },
  ]));

test('what somebody has answered is not asked again', () => {
  const answers = answersOf(cells('Header | Meaning\n Пришел | Created\n Ушёл в кассу | -'));
  expect(columnQuestions(leadsIn(DRAWN, answers).reading)).toEqual([]);
});

test('it is sure what people have said and what a header names, and less so what other words mean', () => {
  const { reading } = leadsIn(DRAWN, answersOf([['Пришел', 'Created']]));
  expect([0, 1, 2].map((column) => certaintyOf(reading, column))).toEqual([1, 1, 0.7]);
});
