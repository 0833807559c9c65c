import type { Cell } from '../../src/read/cells/cell.ts';
import { NO_ANSWERS } from '../../src/read/table/answers.ts';
import { chooseColumns } from '../../src/read/table/columns/chooseColumns.ts';
import { placeIn } from './found.ts';

const day = (month: number, date: number, year = 2026): Date => new Date(Date.UTC(year, month - 1, date));

/** What stands below a header of the corpus, by the kind that it names. */
export const CELLS: Readonly<Record<string, readonly Cell[]>> = {
  names: ['Anna Smith', 'Boris Fox', 'Anna Smith', 'Cid Hale', 'Boris Fox', 'Anna Smith'],
  dates: [day(9, 1), day(9, 14), day(10, 2), day(10, 20), day(11, 1), day(11, 9)],
  later_dates: [day(12, 1), day(12, 14), day(11, 2), day(12, 20), day(12, 30), day(12, 9)],
  birth_dates: [day(3, 1, 1990), day(5, 14, 1984), day(10, 2, 2001), day(1, 20, 1979), day(11, 1, 1995)],
  sums: [1200, 450.5, 990, 12000, 450.5, 3100],
  numbers: [3, 12, 7, 1, 0, 45],
  percents: [0.1, 0.25, 0.5, 0.9, 0.1, 0.25],
  words: ['Instagram', 'Website', 'Friends', 'Website', 'Instagram', 'Other'],
  states: ['TX', 'SP', 'CA', 'RJ', 'TX', 'WI'],
  statuses: ['Won', 'Lost', 'In progress', 'Won', 'New', 'Lost'],
  flags: ['Yes', 'No', 'Yes', 'Yes', 'No', 'No'],
  phones: ['+1 212 555 0101', '+1 212 555 0102', '+1 212 555 0103', '+1 212 555 0104'],
  emails: ['a@example.com', 'b@example.com', 'c@example.com', 'd@example.com'],
};

/**
 * What a column is read as beside nothing but itself: its meaning in the words of the corpus, or
 * `other` when nothing is made of it.
 */
export function columnOf(header: string, cells: string): string {
  const rows = (CELLS[cells] ?? []).map((cell) => [cell]);
  const { columns } = chooseColumns([header], rows, NO_ANSWERS, null, placeIn());
  const id = [...columns.keys()][0];
  if (id === undefined) return 'other';
  if (id === 'close_date') return 'closed';
  return id === 'stage'
    ? 'status'
    : ['manager', 'created', 'paid', 'amount', 'status', 'client', 'source'].includes(id)
      ? id
      : 'other';
}
