import type { Export } from './export.ts';

/**
 * Deals, with or without `Deal - ` before each header, in English or Czech. The status says whether
 * a deal is won or lost; the stage does not.
 */
export const pipedrive: Export = {
  name: 'Pipedrive',
  marks: [
    'title|název|nadpis',
    'status|stav',
    'won time|lost time|deal created|deal closed on|currency of value|deal - value|obchod - hodnota',
  ],
  columns: {
    id: 'id|pipedrive system id',
    client: 'contact person|person - name|kontaktní osoba>organization|organization - name|organizace',
    manager: 'owner|vlastník',
    status: 'status|stav',
    stage: 'stage|fáze',
    created: 'deal created|deal created on|add time|created',
    paid: 'won time|datum výhry',
    lost: 'lost time|datum prohry',
    close_date: 'deal closed on|closed on|close time|uzavřeno dne',
    modified: 'update time>last stage change>last activity date',
    amount: 'value|deal value|hodnota',
    currency: 'currency of value|currency|měna hodnoty',
  },
  unused: 'title|expected close date|očekávané datum uzavření|next activity date|last email received|last email sent',
  statuses: {},
};
