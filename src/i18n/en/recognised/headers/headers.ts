/**
 * The columns that are recognised, in the order of KPI_DATA. For each: its name on screen and in
 * the header of KPI_DATA, then the other words that people use, the surest first, as `fold` returns
 * them. A word after `?` counts only where no better word names the column. An id needs no mention
 * here, and nor does a word with fillers around it (see read/table/headers.ts).
 */
export const headers = {
  id: 'ID|record id|opportunity id|number',
  client:
    'Client|customer|client name|customer name|buyer|student|contact|contact name|contact person|account|account name|company|?lead|lead name',
  client_id: 'Client ID|customer id|contact id|user id',
  email: 'Email|e-mail|email address|mail',
  phone: 'Phone|phone number|mobile|mobile phone|telephone',
  manager:
    'Manager|salesperson|sales person|sales agent|agent|seller|owner|opportunity owner|sales rep|rep|responsible|responsible user|assigned to|person',
  source: 'Source|channel|utm source|original source',
  product: 'Product|course|item|offer|?title',
  activity: 'Activity|activity type|event type|event|?action|?type',
  status: 'Status|result status|state',
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
  amount: 'Amount|sum|value|close value|price|revenue|?budget|total|?sale|payment amount|amount paid',
  currency: 'Currency|currency of value|currency code',
  refund_amount: 'Refund amount|refunded amount|amount refunded',
  emails_before_call: 'Emails before call|emails before the first call|letters before call|emails',
  calls: 'Calls|number of calls|call count',
  nps: 'NPS|nps score|score nps',
  nps_date: 'NPS date|date of nps',
  referred_by: 'Referred by|referrer|recommended by|who referred',
};
