import { toMinute } from '../calendar.ts';
import type { SampleLead } from '../lead.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';
import { clientName } from '../people.ts';
import type { Random } from '../random.ts';
import { DEAL_WORDS } from '../words.ts';
import { contactsOf, typedEmail, typedPhone } from './contacts.ts';
import { dateCell, exportTab } from './exportTab.ts';
import { EXPORT_WORDS } from './words.ts';

const MINUTE = 1 / 1440;

/** Who was in the webinar room of a Thursday evening, how long; some went out and came again. */
export function webinarTab(leads: readonly SampleLead[], language: Language, random: Random): SampleTab {
  const { tab, headers } = EXPORT_WORDS[language].webinar;
  const { timeFormat } = DEAL_WORDS[language];
  const rows = leads.flatMap((lead): SampleCell[][] => {
    const [late, stay, again] = [random.whole(0, 14), random.whole(8, 75), random.chance(0.12)];
    if (lead.webinar === null) return [];
    const { client } = lead;
    const contacts = contactsOf(client, language);
    const [first = ''] = clientName(client, language).split(' ');
    const isByPhone = client % 8 === 2;
    const who = [
      first,
      isByPhone ? null : typedEmail(contacts, client),
      isByPhone ? typedPhone(contacts, client + 1, language) : null,
    ];
    const visit = (from: number, minutes: number): SampleCell[] => [
      ...who,
      dateCell(toMinute(from)),
      dateCell(toMinute(from + minutes * MINUTE)),
      minutes,
    ];
    const start = lead.webinar + 19 / 24 + late * MINUTE;
    return again ? [visit(start, stay), visit(start + (stay + 6) * MINUTE, 15)] : [visit(start, stay)];
  });
  return exportTab(tab, headers, rows, [
    { width: 120 },
    { width: 230 },
    { width: 150, format: '@' },
    { width: 140, format: timeFormat },
    { width: 140, format: timeFormat },
    { width: 140 },
  ]);
}
