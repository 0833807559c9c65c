import type { Export } from './export.ts';

/**
 * Deals. The close date counts only for deals that are won or lost; for an open deal it is a plan.
 */
export const hubspot: Export = {
  name: 'HubSpot',
  marks: ['record id', 'deal name', 'deal stage'],
  columns: {
    id: 'record id',
    client: 'associated contact>associated company|company name',
    manager: 'deal owner',
    source: 'original traffic source|original source>lead source',
    stage: 'deal stage',
    created: 'create date',
    close_date: 'close date',
    modified: 'last modified date>last activity date',
    amount: 'amount',
    currency: 'currency',
  },
  unused: 'deal type|next activity date|contract start date|contract end date',
  statuses: {
    open: 'appointment scheduled|qualified to buy|presentation scheduled|decision maker bought in|contract sent',
  },
};
