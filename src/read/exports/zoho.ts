import type { Export } from './export.ts';

/**
 * Deals. The closing date counts only for deals that are won or lost; for an open deal it is a
 * plan. Open stages are the same as in Salesforce.
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
