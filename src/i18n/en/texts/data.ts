/** What KPI_DATA and KPI_CHECK say. */
export const statuses = { won: 'Won', lost: 'Lost', open: 'Open', unpaid: 'Unpaid', refunded: 'Refunded' };

export const check = {
  titles: {
    what: 'What',
    count: 'How many',
    where: 'Where',
    done: 'What was done',
    todo: 'What to do',
    certainty: 'Certainty',
  },
  top: 'Rows: {rows}. Leads: {leads}. Managers: {managers}. {period}{currency}.',
  lead: 'Rows read as leads',
  merged: 'Rows merged into them',
  parts: 'Rows of further payments',
  events: 'Events folded into leads',
  skipped: 'Rows left out',
  blank: 'Blank rows',
  from: 'Written by {subject}',
  managers: 'Managers',
  period: 'Days covered',
  undated: 'no dates',
  readAs: '“{header}” is read as {column}',
  own: 'your own stage',
  filled: 'filled cells',
};
