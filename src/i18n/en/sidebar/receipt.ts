import { plural } from '../plural.ts';

/** What the panel says that lists the rows behind a number. */
export const receipt = {
  about: 'Select a cell with a number of KPI Map: here are the rows that it is made of.',
  again: 'Show the selected cell',
  kpi: 'KPI',
  team: 'The whole team',
  nobody: 'No manager',
  ever: 'all time',
  blank: 'blank',
  row: (row: number) => `Row ${row}`,
  showRow: (row: number, tab: string) => `Show row ${row} of “${tab}”`,
  more: (count: number) => `${plural(count, 'more row', 'more rows')}`,
  rest: 'Not in the groups',
  asTable: 'The same as a table, in cells',
};
