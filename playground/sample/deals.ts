import type { SampleLead } from './lead.ts';
import { headerLook, MONEY_FORMAT } from './look.ts';
import type { Language, SampleCell, SampleTab } from './model.ts';
import { clientName, SELLER_NAMES } from './people.ts';
import { storiesOf, type Story } from './story.ts';
import { DEAL_WORDS, type DealWords } from './words.ts';

/**
 * Returns the Deals tab: a header row and one row per lead, 20 columns: A to L about the deal, M to
 * T about the talks and the client.
 */
export function dealsTab(leads: readonly SampleLead[], language: Language): SampleTab {
  const words = DEAL_WORDS[language];
  const stories = storiesOf(leads);
  const last = leads.length + 1;
  return {
    name: words.tab,
    cells: [
      [...words.headers],
      ...leads.map((lead, row) => [
        ...dealRow(lead, language, words),
        ...storyRow(stories[row], language, (named) => leads[named]),
      ]),
    ],
    widths: [60, 170, 160, 130, 140, 140, 100, 100, 110, 110, 110, 110, 140, 140, 80, 110, 110, 130, 60, 170],
    frozenRows: 1,
    styles: [
      headerLook('A1:T1'),
      { range: `E2:F${last}`, format: words.timeFormat },
      { range: `G2:I${last}`, format: words.dayFormat },
      { range: `J2:J${last}`, format: MONEY_FORMAT, align: 'right' },
      { range: `L2:L${last}`, format: words.dayFormat },
      { range: `M2:M${last}`, format: words.timeFormat },
      { range: `P2:R${last}`, format: words.dayFormat },
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

/**
 * Every third client who brought somebody is named by the ID of the lead, as with a form that asks
 * for a code.
 */
function storyRow(
  story: Story | undefined,
  language: Language,
  leadAt: (row: number) => SampleLead | undefined,
): SampleCell[] {
  if (story === undefined) return [];
  const friend = story.referredBy === null ? undefined : leadAt(story.referredBy);
  const named = friend === undefined ? null : friend.id % 3 === 0 ? friend.id : clientName(friend.client, language);
  return [
    date(story.call),
    story.emailsBeforeCall,
    story.calls,
    date(story.left),
    date(story.finished),
    date(story.result),
    story.nps,
    named,
  ];
}

function date(serial: number | null): SampleCell {
  return serial === null ? null : { date: serial };
}

function amount(value: SampleLead['amount'], words: DealWords): SampleCell {
  return value === 'text' ? words.amountInWords : value === null ? null : value * words.perDollar;
}
