/**
 * For each finding: what is odd, what was done about it, and what to do. `{subject}` is a header,
 * status or name; `{other}` is what it is compared with; `{sum}` is
 * the money that it is about.
 */
export const findings = {
  'sales-log': [
    'Each row is a sale; its day is “{subject}”',
    'That day is the day of payment and of creation.',
    'If rows are leads, choose what “{subject}” is.',
  ],
  'one-date': [
    'The only date is “{subject}”',
    'It is the day of creation, and of payment where the status is won.',
    'If it is only one of them, choose which.',
  ],
  'stage-history': [
    'Each row is a stage that a lead entered: “{subject}”',
    'Folded into leads: stages are milestones, the last one is the status.',
    'Nothing.',
  ],
  'daily-report': [
    'Rows are totals of days, not leads',
    'Added up: {subject}. Shares cannot be counted.',
    'For shares give the list of leads, one per row.',
  ],
  'rows-above': ['Rows above the headers', 'Left out.', 'Nothing.'],
  'rows-header': ['The headers again', 'Left out.', 'Nothing.'],
  'rows-total': [
    'Rows of totals',
    'Left out: leads are added up anew.',
    'If one is a lead, write its client and date.',
  ],
  'rows-no-lead': [
    'Only “{subject}” is filled in these rows: nothing that makes a lead',
    'Left out: no leads.',
    'If one is a lead, write its client, date or amount.',
  ],
  'rows-manager': [
    'Names alone in a row: {subject}',
    'Read as the managers of the rows below.',
    'If they are not, add a column “Manager”.',
  ],
  'rows-title': ['Titles of sections', 'Left out.', 'Nothing; if one is a lead, write its manager and date.'],
  'rows-excluded': ['False leads, spam, tests, by status', 'Left out.', 'If one is a lead, mend its status.'],
  'same-id-changed': [
    'Payments of one ID before its latest change: states or parts?',
    'The row of the latest change counts; {sum} of the others does not.',
    'If each row is a payment, say that rows of one ID are parts.',
  ],
  'same-id-amounts': [
    'Two amounts of one ID on one day: a correction or two payments?',
    'The lower row counts; {sum} above it does not.',
    'If each row is a payment, say that rows of one ID are parts.',
  ],
  'same-id-twice': [
    'One payment written twice?',
    'Counted once; {sum} more is not counted.',
    'If it was paid twice, say that rows of one ID are parts.',
  ],
  'same-id-total': [
    'The same sum in every row of an ID: of the whole deal or of each row?',
    'Counted once, on the first day; {sum} more is not counted.',
    'If each row is a payment, say that rows of one ID are parts.',
  ],
  'id-repeated': [
    'Several rows of one ID',
    'One lead: the row of its payment counts, else the latest one.',
    'Nothing, if these are its states.',
  ],
  'id-amounts': [
    'Other money in earlier rows of one ID',
    'The row of the latest change counts; {sum} of the others does not.',
    'Check which is right.',
  ],
  'id-lost': [
    'Paid in one row, lost in another, one ID',
    'Counted as paid: {sum}.',
    'If the money went back, write a refund.',
  ],
  'id-parts': [
    'Further payments of one ID',
    'Parts of one sale: {sum} more, each on its own day.',
    'Nothing, if these are instalments or lines of an order.',
  ],
  'id-planned': [
    'Payments of an ID that have not come',
    'Planned: {sum}, not counted yet.',
    'When the money comes, write the day and the status.',
  ],
  'id-managers': [
    'Parts of one sale with different managers',
    'All of its money goes to the manager of the first part.',
    'Give the deals different IDs to share the money.',
  ],
  'id-damaged': [
    'IDs that lost their digits, such as 5.80503E+18',
    'Each row is a lead of its own.',
    'Write long IDs as text.',
  ],
  'id-restarts': [
    'Numbers of rows that start again each month',
    'Not read as IDs: each row is a lead.',
    'If they are IDs, call the column Deal ID.',
  ],
  'refund-status': [
    'Refunds in rows of their own, by status or date',
    'Subtracted from the payment of the same ID: {sum}.',
    'Nothing, if they are refunds.',
  ],
  'amount-open': [
    'An amount below zero in an open deal',
    'Not read as money; the lead stays.',
    'If it is a refund, write its day or the ID of the sale.',
  ],
  'id-clash': [
    'One ID, but different clients and days',
    'Counted as different leads.',
    'If it is one lead, write one client.',
  ],
  'refund-merged': [
    'Refunds as negative amounts',
    'Subtracted from their clients’ payments.',
    'Nothing, if they are refunds.',
  ],
  'refund-orphan': [
    'Refunds without a sale',
    'Subtracted from revenue, no leads.',
    'Write the client or ID of the sale.',
  ],
  'activity-unknown': [
    'What is “{subject}”: a call, a letter, a meeting?',
    'Not counted as a step.',
    'Write call, letter, meeting, payment…',
  ],
  'client-missing': ['Events without a client', 'Left out.', 'Write the client.'],
  'keys-mixed': [
    'Events known by a phone, others by an email',
    'One client with both may be two leads.',
    'Write the email and the phone in one row of the client.',
  ],
  'column-ignored': ['“{subject}” is not used', 'Left out.', 'Nothing; if a KPI needs it, rename it.'],
  'column-nameless': ['A column without a header', 'Left out.', 'Write a header, if it is needed.'],
  'columns-beside': [
    'Another table beside this one: {subject}',
    'Left out.',
    'Nothing; if they belong to these rows, close the gap between them.',
  ],
  'column-choice': [
    'Which one is {column}: “{subject}” or “{other}”?',
    '“{subject}” is used.',
    'If it is the other, choose it in the Data panel (menu KPI Map).',
  ],
  'column-question': [
    'Is “{subject}” the column {column}?',
    'Not read as it: what needs it stays blank.',
    'Answer in the Data panel (menu KPI Map).',
  ],
  'column-needed': [
    'No column “{column}”',
    'What needs it stays blank.',
    'Choose it in the Data panel (menu KPI Map), or add the column.',
    'Choose it in the list of columns, or add the column.',
  ],
  'column-unfit': [
    'No days that can be read in “{subject}”: “{other}”',
    'Not read as it: what needs it stays blank.',
    'Write them with the year, such as 2026-11-23, or choose another column.',
  ],
  'status-needed': [
    'Which closed deals are won?',
    'Closed deals are not counted as paid.',
    'Add “Status” (Won, Lost) or “Paid”.',
  ],
  'cell-error': ['An error instead of a value in “{subject}”', 'Read as blank.', 'Mend the formula.'],
  'date-unreadable': ['No date in “{subject}”', 'Read as blank.', 'Write 2026-11-23 or 23.11.2026.'],
  'date-guessed': [
    'Is the day or the month first in “{subject}”?',
    'Read as this spreadsheet writes dates.',
    'If it is wrong, write 2026-11-23.',
  ],
  'date-turned': [
    'Day and month of “{subject}” changed places when pasted',
    'Put back, as the other dates prove.',
    'Check a few of them.',
  ],
  'date-future': [
    'Days of “{subject}” that have not come yet',
    'Taken as plans: not counted yet.',
    'Check or clear them.',
  ],
  'yes-undated': [
    '“{subject}” says yes, but not when',
    'Counted for all time, in no period.',
    'Write the date instead.',
  ],
  'amount-unreadable': ['No number in “{subject}”', 'Not added up.', 'Keep only digits.'],
  'amount-guessed': [
    'Is 1.234 in “{subject}” thousands or decimals?',
    'Read as thousands.',
    'If it is wrong, write the number without separators.',
  ],
  'amount-named': [
    'Amounts in {subject}, most others without a currency',
    'All are added up as {subject}.',
    'If the others are other money, write their currency.',
  ],
  'amount-foreign': [
    'Amounts in {subject}, the others in {other}',
    'Not added up with {other}; as sales they count.',
    'Convert them, or keep them apart.',
  ],
  'nps-invalid': ['NPS scores outside 0 to 10', 'Not counted.', 'Write a score from 0 to 10.'],
  'referrer-unknown': [
    'Referred by somebody who is not a client here',
    'Nobody is credited.',
    'Write the client’s name or ID as in this table.',
  ],
  'paid-late': [
    '{subject} % of payments come later than 90 days',
    'Days to payment say nothing of them.',
    'Ask with a longer limit: KPI_CYCLE with within, or a KPI of your own.',
  ],
  'zero-price': ['Paid, for 0', 'Counted as sales.', 'If they are gifts or tests, give them another status.'],
  'status-unknown': [
    'Are “{subject}” sales?',
    'Paid where there is a payment date, else open.',
    'Answer in the Data panel (menu KPI Map).',
  ],
  'lost-unknown': [
    'Nothing in “{subject}” is known as lost',
    'Of all that is won or lost, all is won: the win rate is 100 %.',
    'Say which word means lost, or add a column “Lost”.',
  ],
  'manager-missing': [
    'Leads without a manager',
    'Counted in totals, not ranked.',
    'Write who leads the client in every row: a merged cell fills only its first.',
  ],
  'manager-shared': [
    'Several names in one cell',
    'Each counts for the first one named.',
    'To credit another, write that name alone.',
  ],
  'manager-unsplit': [
    'Is “{subject}” several people?',
    'Counted as one name.',
    'If it is, write one of them in the cell.',
  ],
  'manager-alike': ['Are “{subject}” and “{other}” one person?', 'Counted as two.', 'If they are, write one name.'],
  'client-by-name': [
    'Clients known by name alone',
    'One name is one client in repeat purchases and referrals.',
    'If these are different people, add their email or phone.',
  ],
  'client-blank': [
    'Money without a client: a further payment of the row above?',
    'Each row is a lead of its own.',
    'If it is, write the client and the ID in every row.',
  ],
  'created-missing': [
    'Leads without a creation date',
    'Counted for all time, in no period.',
    'Write when the lead came.',
  ],
  'paid-undated': [
    'Paid, without a readable date',
    'Counted for all time; in no period and not in days to payment.',
    'Write the date of payment.',
  ],
  'lost-undated': [
    'Lost, without a readable date',
    'Counted for all time, in no period.',
    'Write the date of refusal or closing.',
  ],
  'response-before-created': ['Answered before the lead came', 'Not in response time.', 'Check both dates.'],
  'lost-before-created': ['Lost before the lead came', 'Counted as lost, not in days.', 'Check both dates.'],
  'paid-before-created': ['Paid before the lead came', 'Counted as paid, not in days to payment.', 'Check both dates.'],
  'paid-lost': [
    'Lost by status, with a payment date',
    'Not counted as paid. Amounts: {sum}.',
    'If they paid, mend the status; if the money went back, write Refunded.',
  ],
  'paid-unpaid': [
    'Not paid by status, with a payment date',
    'Not counted as paid: the date is a plan. Amounts: {sum}.',
    'If they paid, mend the status.',
  ],
  'paid-open': [
    'A payment date or a yes, though the status is not a sale',
    'Counted as paid. Amounts: {sum}.',
    'If the date is a plan, call the column so.',
  ],
  'paid-no': [
    'A sale by status, though the column of payment says no',
    'Counted as paid. Amounts: {sum}.',
    'If they have not paid, mend the status.',
  ],
  log: [
    'Rows are {other}, not deals: “{subject}”',
    'No deal is won or lost by them; their costs and marks are not read.',
    'Give the table of deals, or name the column of their status.',
  ],
};
