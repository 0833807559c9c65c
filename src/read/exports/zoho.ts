import type { Export } from './export.ts';

/**
 * Deals. The closing date of an open deal is a plan, so it counts only for those that are won or
 * lost. Open stages are Salesforce's.
 */
export const zoho: Export = {
  name: 'Zoho',
  marks: ['deal name', 'stage', 'closing date'],
  columns: {
    id: 'record id|deal id',
    client: 'contact name>account name',
    manager: 'deal owner',
    source: 'lead source>campaign source',
    stage: 'stage',
    created: 'created time',
    close_date: 'closing date',
    modified: 'modified time>last activity time',
    amount: 'amount',
    currency: 'currency',
  },
  unused: 'type|expected revenue',
  statuses: { lost: 'closed lost to competition' },
};
