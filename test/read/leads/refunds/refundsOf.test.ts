import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { NEVER, UNDATED } from '../../../../src/core/leads.ts';
import type { SheetLeads } from '../../../../src/read/leads/sheetLeads.ts';
import { rowCounts } from '../../../../src/read/leads/rowCounts.ts';
import { cells } from '../../../support/cells.ts';
import { found, leadsIn } from '../../../support/found.ts';

const SEP = dayOf(2026, 9, 1) - 1;
const rowsOf = (leads: SheetLeads): number[] => Array.from(leads.table.lines, (row) => row + 1);
const codes = (drawn: string): unknown[] => found(cells(drawn)).map(([code, , , at]) => [code, at]);

describe('a negative amount is a refund', () => {
  const header = 'ID | Client | Manager | Created | Paid | Amount\n';
  const read = (drawn: string): unknown => {
    const leads = leadsIn(cells(header + drawn));
    const of = (values: Float64Array | null): unknown[] => [...(values ?? [])];
    return [
      rowsOf(leads),
      of(leads.milestone('refunded')),
      of(leads.number('refund_amount')),
      of(leads.milestone('paid')),
    ];
  };
  const counts = (drawn: string): unknown => {
    const { total, read, merged, skipped, leads } = rowCounts(leadsIn(cells(header + drawn)));
    return [total, read, merged, skipped, leads];
  };
  const sale = '1 | Ann | Anna | 2026-09-01 | 2026-09-02 | 500\n';
  test('of the lead with its id', () =>
    expect(read(`${sale}2 | Bob | Anna | 2026-09-01 | 2026-09-02 | 300\n1 | Ann | Anna | | 2026-09-09 | -200`)).toEqual(
      [
        [2, 3],
        [SEP + 9, NEVER],
        [200, NaN],
        [SEP + 2, SEP + 2],
      ],
    ));
  test('else of its client’s last payment before it', () =>
    expect(
      read(
        `${sale}2 | Ann | Anna | 2026-09-03 | 2026-09-04 | 300\n3 | Ann | Anna | 2026-10-01 | 2026-10-02 | 900\n4 | ann | | | 2026-09-09 | -200`,
      ),
    ).toEqual([
      [2, 3, 4],
      [NEVER, SEP + 9, NEVER],
      [NaN, 200, NaN],
      [SEP + 2, SEP + 4, SEP + 32],
    ]));
  test('of its client, where an id was given twice', () =>
    expect(
      read(
        '1 | Ann | Anna | 2026-09-01 | 2026-09-02 | 500\n1 | Bob | Anna | 2026-09-03 | 2026-09-04 | 300\n1 | Bob | Anna | | 2026-09-09 | -200',
      ),
    ).toMatchObject({ 1: [NEVER, SEP + 9], 2: [NaN, 200] }));
  test('two on one day are one; one on another day stands alone, with the manager of the lead, and is no lead', () => {
    const drawn = `${sale}1 | Ann | Boris | | 2026-09-09 | -200\n1 | Ann | | | 2026-09-09 | -50\n1 | Ann | | | 2026-10-09 | -100`;
    expect(read(drawn)).toEqual([
      [2, 5],
      [SEP + 9, SEP + 39],
      [250, 100],
      [SEP + 2, NEVER],
    ]);
    const leads = leadsIn(cells(header + drawn));
    expect([leads.managers.names, [...leads.managers.codes], [...(leads.milestone('created') ?? [])]]).toEqual([
      ['Anna'],
      [0, 0],
      [SEP + 1, NEVER],
    ]);
    expect(counts(drawn)).toEqual([5, 1, 3, 1, 1]);
  });
  test('one without a sale stands alone and is told', () => {
    const drawn = `${sale}9 | Zed | Boris | | 2026-09-09 | -200`;
    expect(read(drawn)).toEqual([
      [2, 3],
      [NEVER, SEP + 9],
      [NaN, 200],
      [SEP + 2, NEVER],
    ]);
    expect(codes(header + drawn)).toEqual([['refund-orphan', 'F3']]);
  });
  test('one without a date went back some day', () =>
    expect(read(`${sale}1 | Ann | Anna | | | -200`)).toEqual([[2], [UNDATED], [200], [SEP + 2]]));
  test('one that the lead tells of already is not taken twice', () => {
    const own = 'Client | Created | Paid | Amount | Refunded | Refund amount\n';
    const refunds = (drawn: string): unknown => {
      const leads = leadsIn(cells(own + drawn));
      return [[...(leads.milestone('refunded') ?? [])], [...(leads.number('refund_amount') ?? [])]];
    };
    const told = 'Ann | 2026-09-01 | 2026-09-02 | 500 | 2026-09-09 |';
    expect(refunds(`${told} 200\nAnn | | 2026-09-09 | -200`)).toEqual([[SEP + 9], [200]]);
    expect(refunds(`${told}\nAnn | | 2026-09-10 | -200`)).toEqual([[SEP + 9], [200]]);
    expect(refunds(`${told} 200\nAnn | | 2026-10-01 | -300`)).toEqual([
      [SEP + 9, SEP + 31],
      [200, 300],
    ]);
    // Of two sales of one day, whichever stands first.
    const other = 'Ann | 2026-09-01 | 2026-09-02 | 300 | |';
    const back = 'Ann | | 2026-09-09 | -200';
    expect(refunds(`${told} 200\n${other}\n${back}`)).toEqual([
      [SEP + 9, NEVER],
      [200, NaN],
    ]);
    expect(refunds(`${other}\n${told} 200\n${back}`)).toEqual([
      [NEVER, SEP + 9],
      [NaN, 200],
    ]);
  });
});
