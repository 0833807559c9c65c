import type { SampleLead } from './lead.ts';
import { headerLook, MONEY_FORMAT } from './look.ts';
import type { Language, SampleCell, SampleTab } from './model.ts';
import { clientName, SELLER_NAMES } from './people.ts';
import { DEAL_WORDS, type DealWords } from './words.ts';

/** Returns the Deals tab: a header row and one row per lead, 12 columns, A to L. */
export function dealsTab(leads: readonly SampleLead[], language: Language): SampleTab {
  const words = DEAL_WORDS[language];
  const last = leads.length + 1;
  return {
    name: words.tab,
    cells: [[...words.headers], ...leads.map((lead) => dealRow(lead, language, words))],
    widths: [60, 170, 160, 130, 140, 140, 100, 100, 110, 110, 110, 110],
    frozenRows: 1,
    styles: [
      headerLook('A1:L1'),
      { range: `E2:F${last}`, format: words.timeFormat },
      { range: `G2:I${last}`, format: words.dayFormat },
      { range: `J2:J${last}`, format: MONEY_FORMAT, align: 'right' },
      { range: `L2:L${last}`, format: words.dayFormat },
    ],
  };
}

function dealRow(lead: SampleLead, language: Language, words: DealWords): SampleCell[] {
  const name = lead.seller === null ? null : SELLER_NAMES[lead.seller][language];
  return [
    lead.id,
    clientName(lead.client, language),
    name !== null && lead.typing === 'trailing space' ? `${name} ` : name,
    words.sources[lead.source],
    date(lead.created),
    date(lead.reply),
    date(lead.webinar),
    date(lead.meeting),
    date(lead.paid),
    amount(lead.amount, words),
    words.statuses[lead.status],
    date(lead.refunded),
  ];
}

function date(serial: number | null): SampleCell {
  return serial === null ? null : { date: serial };
}

function amount(value: SampleLead['amount'], words: DealWords): SampleCell {
  return value === 'text' ? words.amountInWords : value === null ? null : value * words.perDollar;
}
