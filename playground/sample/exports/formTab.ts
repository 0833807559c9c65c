import { LAST_DAY } from '../calendar.ts';
import type { SampleLead } from '../lead.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';
import type { Story } from '../story.ts';
import { DEAL_WORDS } from '../words.ts';
import { contactsOf, typedEmail } from './contacts.ts';
import { dateCell, exportTab } from './exportTab.ts';
import { EXPORT_WORDS } from './words.ts';

/** The answers to the form that the school sends at the end of the course, or to who leaves it. */
export function formTab(leads: readonly SampleLead[], stories: readonly Story[], language: Language): SampleTab {
  const { tab, headers, said } = EXPORT_WORDS[language].form;
  const rows = leads.flatMap((lead, at): SampleCell[][] => {
    const { nps = null, finished = null, left = null } = stories[at] ?? {};
    const day = finished ?? left;
    if (nps === null || day === null) return [];
    const answered = Math.min(day + 1 + (lead.client % 4), LAST_DAY) + 12 / 24 + (lead.client % 300) / 1440;
    const email = typedEmail(contactsOf(lead.client, language), lead.client);
    return [[dateCell(answered), email, nps, said[lead.client % said.length] ?? '']];
  });
  return exportTab(tab, headers, rows, [
    { width: 140, format: DEAL_WORDS[language].timeFormat },
    { width: 230 },
    { width: 330 },
    { width: 150 },
  ]);
}
