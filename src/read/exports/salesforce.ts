import type { Export } from './export.ts';

/**
 * A report of opportunities. The close date counts only for those that are won or lost; for an open
 * one it is a plan.
 */
export const salesforce: Export = {
  name: 'Salesforce',
  marks: [
    'opportunity name',
    'stage',
    'opportunity owner|account name|opportunity id',
    'close date|amount|created date',
  ],
  columns: {
    id: 'opportunity id',
    client: 'account name>primary contact',
    manager: 'opportunity owner',
    source: 'lead source',
    stage: 'stage',
    created: 'created date',
    close_date: 'close date',
    modified: 'last modified date>last activity',
    amount: 'amount>total amount',
    currency: 'amount currency|total amount currency|opportunity currency',
  },
  unused: 'type|account owner|next step date',
  statuses: {
    open: 'qualification|needs analysis|value proposition|id decision makers|identify decision makers|perception analysis|proposal/price quote|negotiation/review',
  },
};
