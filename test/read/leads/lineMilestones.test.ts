import { describe, expect, test } from 'vitest';
import { NEVER, UNDATED } from '../../../src/core/leads.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { type LineMilestones, lineMilestonesOf } from '../../../src/read/leads/lineMilestones.ts';
import { tableReadingOf } from '../../../src/read/leads/tableReading.ts';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';

const of = (drawn: string): LineMilestones =>
  lineMilestonesOf(tableReadingOf(readSourceTable(cells(drawn), 'data', placeIn()), placeIn()));
const days = (road: LineMilestones, id: string): number[] | null => {
  const values = road.milestone(id);
  return values && [...values];
};
const SEP = dayOf(2026, 9, 1) - 1;

const full = of(`
  Manager | Created    | Status   | Close date | Paid       | Урок
  A       | 2026-09-01 | Won      | 2026-09-05 |            | 2026-09-02
  B       |            | Won      |            | 2026-09-04 |
  C       | 2026-09-01 | Lost     | 2026-09-06 |            |
  D       | 2026-09-01 | Open     | 2026-09-30 |            |
  E       | 2026-09-01 | Refunded |            |            |
  F       | 2026-09-01 | Lost     | 2026-09-06 | 2026-09-03 |`);

describe('when each line reached a milestone', () => {
  test.each([
    ['created', [SEP + 1, UNDATED, SEP + 1, SEP + 1, SEP + 1, SEP + 1]],
    ['paid', [SEP + 5, SEP + 4, NEVER, NEVER, UNDATED, NEVER]],
    ['lost', [NEVER, NEVER, SEP + 6, NEVER, NEVER, SEP + 6]],
    ['closed', [SEP + 5, SEP + 4, SEP + 6, NEVER, UNDATED, SEP + 6]],
    ['refunded', [NEVER, NEVER, NEVER, NEVER, UNDATED, NEVER]],
    ['урок', [SEP + 2, NEVER, NEVER, NEVER, NEVER, NEVER]],
  ])('%s', (id, expected) => expect(days(full, id)).toEqual(expected));

  test('is null where the table cannot tell', () => {
    expect([days(full, 'webinar'), days(full, 'constructor'), days(full, '')]).toEqual([null, null, null]);
    expect(days(of('Manager | Created\n A | 2026-09-01'), 'closed')).toBeNull();
  });
});

describe('a status against a payment date', () => {
  const said = of(`
    Manager | Created    | Status         | Payment date | Refunded
    A       | 2026-09-01 | Paid           | 2026-09-02   |
    B       | 2026-09-01 | Pending        | 2026-09-03   |
    C       | 2026-09-01 | Не оплачено    | 2026-09-03   |
    D       | 2026-09-01 | Partially paid | 2026-09-03   |
    E       | 2026-09-01 | No answer      | 2026-09-03   |
    F       | 2026-09-01 | In progress    | 2026-09-04   |
    G       | 2026-09-01 | Blue           | 2026-09-05   |
    H       | 2026-09-01 | Blue           |              |
    I       | 2026-09-01 | Refunded       | 2026-09-06   | 2026-09-09
    J       | 2026-09-01 | Refunded       | 2026-09-06   |
    K       | 2026-09-01 |                | 2026-09-07   |
    L       | 2026-09-01 | Enrolled       |              |`);
  test.each([
    // Unpaid and lost count before the date; of the others the date decides.
    ['paid', [SEP + 2, NEVER, NEVER, NEVER, NEVER, SEP + 4, SEP + 5, NEVER, SEP + 6, SEP + 6, SEP + 7, UNDATED]],
    ['lost', [NEVER, NEVER, NEVER, NEVER, UNDATED, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER]],
    ['refunded', [...new Array<number>(8).fill(NEVER), SEP + 9, UNDATED, NEVER, NEVER]],
  ])('%s', (id, expected) => expect(days(said, id)).toEqual(expected));
});

test('paid is not known, and there is a reason, where no status is known as a sale', () => {
  const unknown = of('Manager | Created | Status | Close date\n A | 2026-09-01 | Blue | 2026-09-02');
  expect([days(unknown, 'paid'), unknown.isDated('paid'), days(unknown, 'closed')]).toEqual([null, false, null]);
  expect(unknown.whyUnknown('paid')?.code).toBe('sale-unknown');
  expect([unknown.whyUnknown('lost'), full.whyUnknown('paid')]).toEqual([null, null]);
});

test('a milestone is dated when a column holds its dates', () => {
  expect(['created', 'paid', 'lost', 'closed', 'refunded', 'урок', 'webinar'].map((id) => full.isDated(id))).toEqual([
    true,
    true,
    true,
    true,
    false,
    true,
    false,
  ]);
  const undated = of('Manager | Created | Paid | Status\n A | 2026-09-01 | 2026-09-02 | Won\n B | 2026-09-01 | | Lost');
  expect(['paid', 'lost', 'closed'].map((id) => undated.isDated(id))).toEqual([true, false, false]);
});

test('the table’s own milestones come after the canonical ones', () => {
  const ids = full.ids();
  expect([ids[0], ids[ids.length - 1]]).toEqual(['created', 'урок']);
});
