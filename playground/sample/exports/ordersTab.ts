import type { SampleLead } from '../lead.ts';
import { MONEY_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { SELLER_NAMES, clientName } from '../people.ts';
import { DEAL_WORDS } from '../words.ts';
import { contactsOf, typedPhone } from './contacts.ts';
import { dateCell, exportTab } from './exportTab.ts';
import { EXPORT_WORDS } from './words.ts';

/** One in so many clients left no email in the order, and one in so many no phone. */
const [NO_EMAIL, NO_PHONE] = [23, 29];

/** The orders of the school as its course platform exports them: each application is one. */
export function ordersTab(leads: readonly SampleLead[], language: Language): SampleTab {
  const words = DEAL_WORDS[language];
  const { tab, headers, course } = EXPORT_WORDS[language].orders;
  const rows = leads.map((lead) => {
    const { client, amount } = lead;
    const contacts = contactsOf(client, language);
    return [
      lead.id,
      clientName(client, language),
      client % NO_EMAIL === 4 ? null : contacts.email,
      client % NO_PHONE === 7 ? null : typedPhone(contacts, client, language),
      lead.seller === null ? null : SELLER_NAMES[lead.seller][language],
      words.sources[lead.source],
      `${course} ${1 + (client % 4)}`,
      dateCell(lead.created),
      dateCell(lead.paid),
      amount === 'text' ? words.amountInWords : amount === null ? null : amount * words.perDollar,
      words.statuses[lead.status],
      dateCell(lead.refunded),
    ];
  });
  return exportTab(tab, headers, rows, [
    { width: 110 },
    { width: 170 },
    { width: 230 },
    { width: 150, format: '@' },
    { width: 160 },
    { width: 130 },
    { width: 90 },
    { width: 140, format: words.timeFormat },
    { width: 110, format: words.dayFormat },
    { width: 100, format: MONEY_FORMAT },
    { width: 110 },
    { width: 110, format: words.dayFormat },
  ]);
}
