import type { MilestoneId } from '../../../core/leads.ts';

/** What the built-in KPIs are called. */
export const kpis = {
  conversion: 'Conversion',
  win_rate: 'Win rate',
  meeting_conversion: 'Meeting conversion',
  sales: 'Sales',
  revenue: 'Revenue',
  average_check: 'Average check',
  cycle: 'Days to payment (of those who pay within 90 days)',
  half_paid: 'Day by which half of all leads have paid',
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
};

/** What the steps of a road are called: not the date of payment but the payment. */
export const steps: Readonly<Record<MilestoneId | 'closed', string>> = {
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
  closed: 'Closed',
};
