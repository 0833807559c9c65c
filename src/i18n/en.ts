import type { ErrorCode } from '../core/errors.ts';
import { tabsEn, weekdaysEn } from './tabs.en.ts';

/**
 * The columns that are recognised, in the order of KPI_DATA: what each is called on screen and in the header of KPI_DATA, then the other
 * words that people head it with, the surest first, as `fold` leaves them. A word after `?` is taken only where nothing better names the
 * column. An id and the words that GENERIC allows around (sheet/headers.ts) need no mention.
 */
const columns = {
  id: 'ID|record id|opportunity id|number',
  client:
    'Client|customer|client name|customer name|buyer|student|contact|contact name|contact person|account|account name|company|lead|lead name|?email|?e-mail|?phone|?phone number',
  manager:
    'Manager|salesperson|sales person|sales agent|agent|seller|owner|opportunity owner|sales rep|rep|responsible|responsible user|assigned to|person',
  source: 'Source|channel|utm source|original source',
  product: 'Product|course|item|offer|?title',
  activity: 'Activity|activity type|event type|event|?action|?type',
  status: 'Status|state|result status',
  stage: 'Stage|pipeline stage|funnel stage|sales stage',
  created:
    'Created|create|creation|created time|added|add time|engage|lead date|event date|activity date|timestamp|date time|date and time|date',
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
  close_date: 'Close date|closed|close|closing',
  modified: 'Modified|last modified|modified time|updated|last updated|update time|last activity|last stage change',
  amount: 'Amount|sum|value|close value|price|revenue|budget|total|sale|payment amount|amount paid',
  currency: 'Currency|currency of value|currency code',
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
  'unit-unknown': 'No unit “{found}”.{nearest} There are: {known}.',
  'sides-unlike':
    '“a” and “b” must be two periods, such as "2026-09" and "2026-10", or two managers, but they are “{a}” and “{b}”.',
  'mapping-unreadable':
    'Row {row} of “mapping”: no column “{found}”.{nearest} Write your header and what it is (Manager, Created, Paid…, or “-” to leave it out).',
  'one-column':
    '“{argument}” holds whole lines in one column: “{found}”. Select the column and choose Data > Split text to columns.',
  summary:
    '“{argument}” is a summary: “{found}” and its neighbours are columns of totals. Give the list it was made from, one deal per row.',
  'tab-unreadable': '“{argument}” must be the tab “{tab}” with the columns {fields}, but it begins with “{found}”.',
  'tab-cell-blank': 'Tab “{tab}”, row {row}: “{field}” is blank. It can be: {words}.',
  'tab-cell-unreadable': 'Tab “{tab}”, row {row}: “{field}” cannot be “{found}”.{nearest} It can be: {words}.',
  'name-taken':
    'Tab “{tab}”, row {row}: there is another “{found}”. Keep one of them, or give this one a name of its own.',
  'kpi-milestone-unknown':
    'Tab “{tab}”, row {row}: the data have no milestone “{found}”.{nearest} There are: {milestones}.',
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
    response: 'Response time',
    emails: 'Emails before the first call',
    calls: 'Calls',
    meetings: 'Meetings',
    retention: 'Retention, 90 days',
    dropoff: 'Left after the webinar',
    refunds: 'Refunds',
    referral: 'Referral rate',
    repeat: 'Repeat purchases',
    nps: 'NPS',
    result: 'Client’s result',
  },
  /** The words of the tabs with settings. */
  tabs: tabsEn,
  weekdays: weekdaysEn,
  modes: { fair: 'fair', cautious: 'cautious', raw: 'raw', improve: 'improve' },
  board: {
    place: 'Place',
    score: 'Score',
    leads: 'Leads',
    ripening: 'Ripening',
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
  funnel: {
    step: 'Step',
    previous: 'From previous',
    first: 'From first',
    days: 'Median days',
    lost: 'Lost here',
  },
  cohorts: { cohort: 'Cohort', within: '{days} days', mean: 'Weighted mean' },
  periodUnits: { week: 'week', month: 'month', quarter: 'quarter' },
  trend: {
    period: 'Period',
    mean: 'Mean',
    low: 'Low',
    high: 'High',
    signal: 'Signal',
    signals: { above: 'above', below: 'below', run: 'run' },
  },
  compare: {
    side: 'Side',
    verdict: 'Verdict',
    more: 'More leads, each side',
    verdicts: { signal: 'signal', noise: 'noise', noData: 'no data' },
    better: 'better',
    worse: 'worse',
    difference: 'Difference (first − second)',
    atEqualDays: 'Difference (first − second, at equal days)',
    pace: 'Pace (first ÷ second)',
  },
  buckets: { paid: 'Paid', low: 'Low, 95 %', high: 'High, 95 %' },
  response: {
    minutes: 'Up to 5 min',
    hour: '5 min to 1 h',
    day: '1 to 24 h',
    sameDay: 'Same day',
    nextDay: 'Next day',
    later: 'Later',
    never: 'No answer yet',
    unclear: 'Unclear: no date, or answered before created',
  },
  touches: { unknown: 'Emails not known', none: 'No call yet' },
  statuses: { won: 'Won', lost: 'Lost', open: 'Open', refunded: 'Refunded' },
  check: {
    titles: ['What', 'How many', 'Where', 'What was done', 'What to do'],
    top: 'Rows: {rows}. Leads: {leads}. Managers: {managers}. {period}{currency}.',
    lead: 'Rows read as leads',
    merged: 'Rows merged into them',
    events: 'Events folded into leads',
    skipped: 'Rows left out',
    blank: 'Blank rows',
    from: 'Written by {subject}',
    managers: 'Managers',
    period: 'Days covered',
    undated: 'no dates',
    readAs: '“{header}” is read as {column}',
    own: 'a milestone of its own',
    filled: 'filled cells',
  },
  /** What is odd, what was done about it, and what to do. `{subject}` is a header, status or name, `{other}` what it is compared with. */
  findings: {
    'rows-above': ['Rows above the headers', 'Left out.', 'Nothing.'],
    'rows-header': ['The headers again', 'Left out.', 'Nothing.'],
    'rows-total': [
      'Rows of totals',
      'Left out: leads are added up anew.',
      'If one is a lead, write its client and date.',
    ],
    'rows-excluded': ['False leads, spam, tests, by status', 'Left out.', 'If one is a lead, mend its status.'],
    'id-repeated': [
      'Rows with the ID of another row',
      'One lead: the latest row counts.',
      'Nothing, if these are its states.',
    ],
    'id-amounts': ['One ID with different amounts', 'The amount of the latest row counts.', 'Check which is right.'],
    'id-clash': [
      'One ID for different clients and days',
      'Counted as different leads.',
      'If it is one lead, write one client.',
    ],
    'refund-merged': ['Negative amounts', 'Taken as refunds of their clients’ payments.', 'Nothing, if they are.'],
    'refund-orphan': [
      'Refunds without a sale',
      'Subtracted from revenue, no leads.',
      'Write the client or ID of the sale.',
    ],
    'activity-unknown': [
      'The activity “{subject}” is not known',
      'Not counted as a step.',
      'Write call, letter, meeting, payment…',
    ],
    'client-missing': ['Events of nobody', 'Left out.', 'Write the client.'],
    'column-ignored': ['“{subject}” is not used', 'Left out.', 'Nothing; if a KPI needs it, rename it.'],
    'column-nameless': ['A column without a header', 'Left out.', 'Write a header, if it is needed.'],
    'column-choice': [
      '“{subject}” or “{other}”: both could be {column}',
      '“{subject}” is used.',
      'If it is the other, choose it in the sidebar or in a mapping.',
    ],
    'column-needed': ['No column “{column}”', 'What needs it stays blank.', 'Add the column, or rename yours.'],
    'status-needed': [
      'A close date without a status',
      'Closed deals are not counted as paid.',
      'Add “Status” (Won, Lost) or “Paid”.',
    ],
    'cell-error': ['Cells of “{subject}” hold an error', 'Read as blank.', 'Mend their formula.'],
    'date-unreadable': ['Cells of “{subject}” are not dates', 'Read as blank.', 'Write 2026-11-23 or 23.11.2026.'],
    'date-guessed': [
      'Day or month first in “{subject}”? No cell tells',
      'Read as this spreadsheet writes dates.',
      'If it is wrong, write 2026-11-23.',
    ],
    'date-turned': [
      'Dates of “{subject}” had day and month swapped when pasted',
      'Swapped back, as the other dates prove.',
      'Check a few of them.',
    ],
    'date-future': ['Dates of “{subject}” in the future', 'Taken as plans: not counted yet.', 'Check or clear them.'],
    'yes-undated': ['“{subject}”: yes, but no date', 'Counted for all time, in no period.', 'Write the date instead.'],
    'amount-unreadable': ['Cells of “{subject}” are not numbers', 'Not added up.', 'Leave only the number.'],
    'amount-guessed': [
      'In “{subject}” 1.234 could be thousands or decimals',
      'Read as thousands.',
      'If it is wrong, write the number without separators.',
    ],
    'amount-foreign': [
      'Amounts in {subject}, the others in {other}',
      'Not added up with {other}; payments count.',
      'Convert them, or keep them apart.',
    ],
    'nps-invalid': ['NPS scores outside 0 to 10', 'Not counted.', 'Write a score from 0 to 10.'],
    'referrer-unknown': [
      'Referred by somebody who is not a client here',
      'Nobody is credited.',
      'Write the client’s name or ID as in this table.',
    ],
    'zero-price': ['Paid, for 0', 'Counted as sales.', 'If they are gifts or tests, give them another status.'],
    'status-unknown': [
      'The status “{subject}” is neither won nor lost',
      'Read as an open deal.',
      'If it is not, write Won or Lost.',
    ],
    'manager-missing': ['Leads without a manager', 'Counted in totals, not ranked.', 'Write who leads the client.'],
    'manager-alike': [
      '“{subject}” and “{other}” may be one person',
      'Counted as two.',
      'If they are one, write one name.',
    ],
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
