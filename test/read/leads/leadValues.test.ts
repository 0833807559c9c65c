import { expect, test } from 'vitest';
import { NEVER } from '../../../src/core/leads.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { leadValues, ofKept } from '../../../src/read/leads/leadValues.ts';
import { UNMERGED } from '../../../src/read/leads/merging/mergedLines.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const SEP = dayOf(2026, 9, 1) - 1;
const { reading, road } = leadsIn(
  cells(`
    Manager | Created    | Webinar    | Paid       | Amount
    Anna    | 2026-09-01 | 2026-09-05 | 2026-09-09 | 300
    Anna    |            | 2026-09-03 |            | -5
    Ben     | 2026-09-02 |            | 2026-09-08 | 900`),
);
const columns = (merged: Partial<typeof UNMERGED>) => {
  const { milestone, number, amounts } = leadValues(reading, road, { ...UNMERGED, ...merged });
  const all = [milestone('created'), milestone('webinar'), milestone('paid'), number('amount'), amounts()];
  return all.map((column) => column && [...column]);
};

test('of a lead with several lines the earliest day counts, but for what its own line says', () =>
  expect(columns({ kept: Int32Array.of(0, 2), linesOf: new Map([[0, [0, 1]]]) })).toEqual([
    [SEP + 1, SEP + 2],
    [SEP + 3, NEVER],
    [SEP + 9, SEP + 8],
    [300, 900],
    [300, 900],
  ]));

test('a refund without a lead never came and never paid, and its amount went back', () => {
  const refund = { at: SEP + 9, amount: 5, managerLine: 1 };
  const merged = { kept: Int32Array.of(0, 2, 1), loose: new Map([[2, { ...refund, line: 1 }]]) };
  expect(columns(merged)).toEqual([
    [SEP + 1, SEP + 2, NEVER],
    [SEP + 5, NEVER, NEVER],
    [SEP + 9, SEP + 8, NEVER],
    [300, 900, NEVER],
    [300, 900, -5],
  ]);
});

test('values of lines that are all leads are those of the leads', () => {
  const days = Float64Array.of(1, 2);
  expect(ofKept(days, UNMERGED)).toBe(days);
  expect(ofKept(days, { ...UNMERGED, kept: Int32Array.of(1) })).toEqual(Float64Array.of(2));
});
