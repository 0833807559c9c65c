import type { ErrorCode } from '../core/errors.ts';

/** How columns and milestones are called on screen and in the header of KPI_DATA; each is recognised as a header too. */
const columns = {
  id: 'ID',
  client: 'Client',
  manager: 'Manager',
  source: 'Source',
  product: 'Product',
  status: 'Status',
  created: 'Created',
  response: 'First response',
  call: 'Call',
  webinar: 'Webinar',
  meeting: 'Meeting',
  proposal: 'Proposal',
  paid: 'Paid',
  refunded: 'Refunded',
  left: 'Left',
  finished: 'Finished',
  result: 'Result',
  lost: 'Lost',
  close_date: 'Close date',
  amount: 'Amount',
  refund_amount: 'Refund amount',
  emails_before_call: 'Emails before call',
  calls: 'Calls',
  nps: 'NPS',
  nps_date: 'NPS date',
  referred_by: 'Referred by',
};

/**
 * The sentence for each mistake: what was expected, what was found, where, and what to do. Names in braces are the facts of
 * the mistake (core/errors.ts); a list is quoted and cut.
 */
const errors: Readonly<Record<ErrorCode, string>> = {
  'range-empty': '“{argument}” is empty. Give a range with a header row and one lead per row, such as Deals!A:L.',
  'range-one-cell':
    '“{argument}” must be a table with a header row, such as Deals!A:L, but it is one cell: “{found}”. Select the whole table.',
  'range-no-rows': '“{argument}” has headers and no leads below them. Paste the deals, or take more rows: Deals!A:L.',
  'header-missing':
    '“{argument}” must begin with a header row, but row {row} holds data: {found}. Start the range at the headers (Manager, Created, Paid, Amount, …).',
  'columns-unknown':
    'No known column in row {row} of “{argument}”: found {found}. Name them so that they are recognised: Manager, Created, Paid, Amount, Status.',
  'column-missing':
    'This needs a column {columns}, and the data have only {found}. Add the column, or rename the one that holds it.',
  'milestone-unknown':
    'No milestone “{found}”.{nearest} This table has: {milestones}, and any date column by its header.',
  'manager-unknown': 'No manager “{found}” in the data.{nearest} There are: {known}.',
  'period-unreadable':
    '“{argument}” cannot be read: “{found}”. Write 2026, 2026-Q4, 2026-11 or 2026-W47, or give a date cell (its month) or two cells (first and last day).',
  'period-reversed': 'The period ends before it begins: {from} to {to}. Put the first day first.',
  'date-unreadable': '“{argument}” must be a date cell or a text such as 2026-11-23, but it is “{found}”.',
  'kpi-unknown':
    'No KPI “{found}”.{nearest} Use conversion, win_rate, sales, revenue, average_check, cycle, retention, or a road such as “meeting > paid in 30”.',
  'road-unreadable':
    'The road “{found}” cannot be read. Write “created > paid” or “created > paid in 30” (whole days, from 1).',
  'number-unreadable': '“{argument}” must be a whole number from {min}, but it is “{found}”.',
  'mode-unknown': 'No mode “{found}”.{nearest} Use one of: {known}.',
  'mode-needs-period': 'The mode “{mode}” compares a period with the one before: give a period, such as "2026-10".',
  'weight-unreadable':
    'The weight of “{kpi}” must be a number above 0, but it is “{found}”. Give two columns: KPI and weight.',
  'score-impossible':
    'The Score needs a column “Paid” or “Status”, and the data have only {found}. Add one, or name a KPI.',
  'mapping-unreadable':
    'Row {row} of “mapping”: no column “{found}”.{nearest} Give two columns: your header, and what it is (Manager, Created, Paid, …, or “-” to leave it out).',
  'result-too-large':
    'The answer has {rows} rows and {columns} columns, more than {limit} cells can be shown. Take fewer rows or columns.',
};

export const en = {
  quotes: '“”',
  or: ' or ',
  meant: ' Did you mean “{word}”?',
  errors,
  columns,
  kpis: {
    conversion: 'Conversion',
    win_rate: 'Win rate',
    meeting_conversion: 'Meeting conversion',
    sales: 'Sales',
    revenue: 'Revenue',
    average_check: 'Average check',
    cycle: 'Days to payment',
    meetings: 'Meetings',
    retention: 'Retention, 90 days',
    refunds: 'Refunds',
    result: 'Client’s result',
  },
  modes: { fair: 'fair', cautious: 'cautious', raw: 'raw', improve: 'improve' },
  board: {
    place: 'Place',
    manager: 'Manager',
    score: 'Score',
    leads: 'Leads',
    fair: 'Fair value',
    fairPace: 'Fair pace (1 = team)',
    cautious: 'At least',
    cautiousAtMost: 'At most',
    cautiousPace: 'Pace at least (1 = team)',
    improve: 'Fair change',
    couldBe: 'Could be',
    change: 'Change',
    nobody: '(no manager)',
  },
  statuses: { won: 'Won', lost: 'Lost', open: 'Open' },
  check: {
    what: 'What',
    count: 'How many',
    where: 'Where',
    done: 'What was done',
    todo: 'What to do',
    rows: 'Rows with data',
    leads: 'Leads',
    managers: 'Managers',
    period: 'Days covered',
    readAs: '“{header}” is read as {column}',
    readAsMilestone: '“{header}” is a milestone of its own',
    filled: 'filled cells',
    between: '{from} to {to}',
  },
  /** What is odd, what was done about it, and what to do. */
  findings: {
    'column-ignored': ['“{subject}” is not used', 'Left out.', 'Nothing; if a KPI needs it, rename it.'],
    'column-repeated': [
      '“{subject}” means the same as a column before it',
      'The first one counts, this one was left out.',
      'Rename or delete one of them.',
    ],
    'column-needed': [
      'No column “{subject}”',
      'What depends on it stays blank or says so.',
      'Add it, or rename the column that holds it.',
    ],
    'status-needed': [
      'A close date without a status',
      'Closed deals are not counted as paid.',
      'Add “Status” (Won, Lost) or “Paid” with the payment date.',
    ],
    'cell-error': ['Cells of “{subject}” hold an error', 'Read as blank.', 'Mend the formula in these cells.'],
    'date-unreadable': [
      'Cells of “{subject}” are not dates',
      'Read as blank.',
      'Write dates as 2026-11-23 or 23.11.2026.',
    ],
    'date-future': [
      'Dates of “{subject}” are in the future',
      'Taken as plans: not counted yet.',
      'Check the year, or clear planned dates.',
    ],
    'amount-unreadable': [
      'Cells of “{subject}” are not numbers',
      'Not added up; the lead itself counts.',
      'Leave only the number in the cell.',
    ],
    'status-unknown': [
      'The status “{subject}” is neither won nor lost',
      'Read as an open deal.',
      'If it means paid or refused, write Won or Lost.',
    ],
    'manager-missing': ['Leads without a manager', 'Counted in totals, not ranked.', 'Write who leads the client.'],
    'created-missing': [
      'Leads without a creation date',
      'Counted when no period is asked, and in no period.',
      'Write when the lead came.',
    ],
    'paid-undated': [
      'Paid by status, without a payment date',
      'Counted for all time; in no month and not in days to payment.',
      'Write the date of payment.',
    ],
    'lost-undated': [
      'Lost by status, without a date',
      'Counted for all time; in the win rate of no period.',
      'Write the date of refusal, or a close date.',
    ],
    'paid-before-created': [
      'Paid before the lead was created',
      'Counted as paid, left out of days to payment.',
      'Check both dates.',
    ],
    'paid-lost': [
      'Lost by status, with a payment date',
      'Counted as paid.',
      'If the money came back, write the refund date; else mend the status.',
    ],
  },
};

/** Every language has exactly these texts: a missing one does not compile. */
export type Texts = typeof en;
