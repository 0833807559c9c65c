import { toMinute } from '../calendar.ts';
import type { SampleLead } from '../lead.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';
import type { Random } from '../random.ts';
import type { Story } from '../story.ts';
import { DEAL_WORDS } from '../words.ts';
import { contactsOf } from './contacts.ts';
import { dateCell, exportTab } from './exportTab.ts';
import { EXPORT_WORDS } from './words.ts';

/** The letters that managers wrote before the first call, some of them lost, and a newsletter. */
export function lettersTab(
  leads: readonly SampleLead[],
  stories: readonly Story[],
  language: Language,
  random: Random,
): SampleTab {
  const words = EXPORT_WORDS[language].letters;
  const rows = leads.flatMap((lead, at): SampleCell[][] => {
    const { call = null, emailsBeforeCall = null } = stories[at] ?? {};
    const [isLost, isOnList] = [random.chance(0.04), random.chance(0.1)];
    const { email } = contactsOf(lead.client, language);
    const letter = (day: number, subject: string, status: string, kind: string): SampleCell[] => [
      email,
      subject,
      dateCell(toMinute(day)),
      status,
      kind,
    ];
    const count = emailsBeforeCall ?? 0;
    const step = ((call ?? lead.created) - lead.created) / (count + 1);
    const personal = Array.from({ length: count }, (_, nth) =>
      letter(
        lead.created + step * (nth + 1),
        words.subjects[nth % words.subjects.length] ?? '',
        words.delivered,
        words.personal,
      ),
    );
    return [
      ...personal,
      ...(isLost ? [letter(lead.created + 0.01, words.subjects[0] ?? '', words.bounced, words.personal)] : []),
      ...(isOnList ? [letter(Math.floor(lead.created) + 9 / 24, words.news, words.delivered, words.mass)] : []),
    ];
  });
  return exportTab(words.tab, words.headers, rows, [
    { width: 230 },
    { width: 230 },
    { width: 140, format: DEAL_WORDS[language].timeFormat },
    { width: 120 },
    { width: 110 },
  ]);
}
