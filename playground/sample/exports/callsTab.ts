import { LAST_DAY, toMinute } from '../calendar.ts';
import type { SampleLead } from '../lead.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';
import type { Random } from '../random.ts';
import type { Story } from '../story.ts';
import { DEAL_WORDS } from '../words.ts';
import { contactsOf, dialled } from './contacts.ts';
import { dateCell, exportTab } from './exportTab.ts';
import { EXPORT_WORDS } from './words.ts';

const END = LAST_DAY + 1;
/** The line of the school that clients call back. */
const OWN = { en: '12025550000', ru: '74950000000' } as const;

/** The log of the telephone exchange: every ring, answered or not; strangers call too. */
export function callsTab(
  leads: readonly SampleLead[],
  stories: readonly Story[],
  language: Language,
  random: Random,
): SampleTab {
  const words = EXPORT_WORDS[language].calls;
  const row = (at: number, digits: string, seconds: number, isOurs: boolean): SampleCell[] => [
    isOurs ? words.outgoing : words.incoming,
    dateCell(toMinute(at)),
    isOurs ? '101' : digits,
    isOurs ? digits : OWN[language],
    random.whole(3, 28),
    seconds,
    seconds > 0 ? words.answered : words.missed,
  ];
  const rows = leads.flatMap((lead, at): SampleCell[][] => {
    const { call = null, calls = null } = stories[at] ?? {};
    const digits = dialled(contactsOf(lead.client, language), language);
    const isFirstMissed = random.chance(0.25);
    if (call === null) return isFirstMissed && lead.created + 1 < END ? [row(lead.created + 0.2, digits, 0, true)] : [];
    const talks = Array.from({ length: calls ?? 1 }, (_, nth) => ({
      at: call + nth * 1.5,
      seconds: random.whole(35, 620),
    }));
    return [
      ...(isFirstMissed ? [row(call - 2 / 1440, digits, 0, true)] : []),
      ...talks.filter((talk) => talk.at < END).map((talk, nth) => row(talk.at, digits, talk.seconds, nth % 3 < 2)),
    ];
  });
  const strangers = [1, 2, 3].map((nth) =>
    row(LAST_DAY - 20 * nth + 0.5, `${language === 'en' ? 1 : 7}999000000${nth}`, 40, false),
  );
  const { timeFormat } = DEAL_WORDS[language];
  return exportTab(
    words.tab,
    words.headers,
    [...rows, ...strangers],
    [
      { width: 110 },
      { width: 140, format: timeFormat },
      { width: 130, format: '@' },
      { width: 130, format: '@' },
      { width: 110 },
      { width: 200 },
      { width: 110 },
    ],
  );
}
