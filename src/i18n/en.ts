import type { ErrorCode } from '../core/errors.ts';

/**
 * The columns that are recognised, in the order of KPI_DATA: what each is called on screen and in the header of KPI_DATA, then the other
 * words that people head it with, as `fold` leaves them. An id and the words that GENERIC allows around (sheet/headers.ts) need no mention.
 */
const columns = {
  id: 'ID|number|opportunity id|record id',
  client: 'Client|customer|contact|account|company|lead|student|buyer|account name|contact name|client name|lead name',
  manager:
    'Manager|salesperson|sales person|sales agent|agent|seller|owner|opportunity owner|sales rep|rep|responsible|responsible user|assigned to',
  source: 'Source|channel|utm source|original source',
  product: 'Product|course|item|offer',
  status: 'Status|stage|state|result status',
  created: 'Created|create|creation|added|add time|engage|lead date|date',
  response: 'First response|first contact|responded|reply|replied|answer|answered|response time',
  call: 'Call|called',
  webinar: 'Webinar|attended webinar',
  meeting: 'Meeting|demo|consultation',
  proposal: 'Proposal|proposal sent|offer sent|quote|invoice sent',
  paid: 'Paid|payment|won|won time|purchase',
  refunded: 'Refunded|refund',
  left: 'Left|churned|churn|unsubscribed',
  finished: 'Finished|course finished|completed|completion|graduated',
  result: 'Result|outcome|client result|got a job',
  lost: 'Lost|lost time',
  close_date: 'Close date|close|closed|closing',
  amount: 'Amount|sum|value|close value|price|revenue|budget|total|sale',
  refund_amount: 'Refund amount|refunded amount|amount refunded',
  emails_before_call: 'Emails before call|emails before the first call|letters before call|emails',
  calls: 'Calls|number of calls|call count',
  nps: 'NPS|nps score|score nps',
  nps_date: 'NPS date|date of nps',
  referred_by: 'Referred by|referrer|recommended by|who referred',
};

/**
 * The sentence for each mistake: what was expected, what was found, where, and what to do. Names in braces are the facts of
 * the mistake (core/errors.ts); a list is quoted and cut.
 */
const errors: Readonly<Record<ErrorCode, string>> = {
  'range-empty': '“{argument}” is empty. Give a table with a header row, such as Deals!A:L.',
  'range-one-cell': '“{argument}” must be a table, but it is one cell: “{found}”. Select the whole table: Deals!A:L.',
  'range-no-rows': '“{argument}” has headers and no leads below. Paste deals, or take more rows: Deals!A:L.',
  'header-missing':
    '“{argument}” must begin with a header row, but row {row} holds data: {found}. Start at the headers (Manager, Created, Paid…).',
  'columns-unknown':
    'No known column in row {row} of “{argument}”: {found}. Name them Manager, Created, Paid, Amount, Status.',
  'column-missing': 'No column {columns}: the data have {found}. Add the column, or rename yours.',
  'milestone-unknown': 'No milestone “{found}”.{nearest} There are: {milestones}.',
  'manager-unknown': 'No manager “{found}”.{nearest} There are: {known}.',
  'period-unreadable':
    '“{argument}” cannot be “{found}”. Write 2026, 2026-Q4, 2026-11 or 2026-W47, or give a date cell (its month) or two cells (first and last day).',
  'period-reversed': 'The period ends before it begins: {from} to {to}. Put the first day first.',
  'date-unreadable': '“{argument}” must be a date such as 2026-11-23, but it is “{found}”.',
  'kpi-unknown':
    'No KPI “{found}”.{nearest} Use conversion, win_rate, sales, revenue, average_check, cycle, retention, or a road such as “meeting > paid in 30”.',
  'road-unreadable': 'No road “{found}”. Write “created > paid” or “created > paid in 30” (whole days, from 1).',
  'number-unreadable': '“{argument}” must be a whole number from {min}, but it is “{found}”.',
  'mode-unknown': 'No mode “{found}”.{nearest} There are: {known}.',
  'mode-needs-period': 'The mode “{mode}” compares with the period before: give a period such as "2026-10".',
  'weight-unreadable': 'The weight of “{kpi}” must be a number above 0, but it is “{found}”.',
  'score-impossible': 'No column “Paid” or “Status” for the Score: the data have {found}. Add one, or name a KPI.',
  'mapping-unreadable':
    'Row {row} of “mapping”: no column “{found}”.{nearest} Write your header and what it is (Manager, Created, Paid…, or “-” to leave it out).',
  'result-too-large':
    'The answer has {rows} rows and {columns} columns, more than {limit} cells. Take fewer rows or columns.',
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
    titles: ['What', 'How many', 'Where', 'What was done', 'What to do'],
    rows: 'Rows with data',
    managers: 'Managers',
    period: 'Days covered',
    readAs: '“{header}” is read as {column}',
    own: 'a milestone of its own',
    filled: 'filled cells',
  },
  /** What is odd, what was done about it, and what to do. */
  findings: {
    'column-ignored': ['“{subject}” is not used', 'Left out.', 'Nothing; if a KPI needs it, rename it.'],
    'column-repeated': ['“{subject}” repeats a column before it', 'Left out.', 'Rename or delete one of them.'],
    'column-needed': ['No column “{subject}”', 'What needs it stays blank.', 'Add the column, or rename yours.'],
    'status-needed': [
      'A close date without a status',
      'Closed deals are not counted as paid.',
      'Add “Status” (Won, Lost) or “Paid”.',
    ],
    'cell-error': ['Cells of “{subject}” hold an error', 'Read as blank.', 'Mend their formula.'],
    'date-unreadable': ['Cells of “{subject}” are not dates', 'Read as blank.', 'Write 2026-11-23 or 23.11.2026.'],
    'date-future': ['Dates of “{subject}” in the future', 'Taken as plans: not counted yet.', 'Check or clear them.'],
    'amount-unreadable': ['Cells of “{subject}” are not numbers', 'Not added up.', 'Leave only the number.'],
    'status-unknown': [
      'The status “{subject}” is neither won nor lost',
      'Read as an open deal.',
      'If it is not, write Won or Lost.',
    ],
    'manager-missing': ['Leads without a manager', 'Counted in totals, not ranked.', 'Write who leads the client.'],
    'created-missing': [
      'Leads without a creation date',
      'Counted for all time, in no period.',
      'Write when the lead came.',
    ],
    'paid-undated': [
      'Paid by status, without a date',
      'Counted for all time; in no period and not in days to payment.',
      'Write the date of payment.',
    ],
    'lost-undated': [
      'Lost by status, without a date',
      'Counted for all time, in no period.',
      'Write the date of refusal or closing.',
    ],
    'paid-before-created': [
      'Paid before the lead was created',
      'Counted as paid, not in days to payment.',
      'Check both dates.',
    ],
    'paid-lost': [
      'Lost by status, with a payment date',
      'Counted as paid.',
      'If it was refunded, write the refund date; else mend the status.',
    ],
  },
};

/** Every language has exactly these texts: a missing one does not compile. */
export type Texts = typeof en;
