import type { AddonWords } from '../../i18n/en/addon.ts';
import { ADDON } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/index.ts';
import type { Outcome } from '../api/index.ts';
import { type Asked, Obstacle, endpoint } from '../endpoint.ts';
import { SHOWN_SECONDS, menuItem } from '../menuItem.ts';
import { tabsOf } from '../start.ts';
import { appendAwards } from './appendAwards.ts';
import { type Award, earnedAwards } from './earnedAwards.ts';

/** The result of awarding. */
interface Awarded {
  /** The tab with the leads. */
  readonly tab: string;
  /** What was written, oldest first. */
  readonly fresh: readonly Award[];
  /** Badges of the tab that cannot be counted. */
  readonly skipped: number;
}

/** How many badges a message names. */
const NAMED = 5;

/** Menu item: awards what is newly earned and names it in a message. */
export function awardBadges(): void {
  menuItem(() => {
    const { title, awards } = ADDON[languageOf(Session.getActiveUserLocale())];
    const done = awardEarned();
    const said = done.ok ? told(done.value, awards) : done.message;
    SpreadsheetApp.getActiveSpreadsheet().toast(said, title, SHOWN_SECONDS);
  });
}

function told({ tab, fresh, skipped }: Awarded, words: AddonWords['awards']): string {
  const named = [...fresh]
    .reverse()
    .slice(0, NAMED)
    .map(({ manager, icon, badge, period }) => `${manager} — ${`${icon} ${badge}`.trim()} (${period})`);
  const what =
    fresh.length === 0 ? words.none(tab) : words.fresh(fresh.length, named.join('; '), fresh.length - named.length);
  return skipped === 0 ? what : `${what}\n${words.skipped(skipped)}`;
}

/**
 * Awards what is newly earned by the leads of the first tab that holds a table of leads, wherever
 * the cursor is. So a second run, by day or by night, awards the same. The leads are counted before
 * the lock is taken, to keep others waiting as little as possible. What is already awarded is read
 * under the lock.
 */
export function awardEarned(): Outcome<Awarded> {
  return endpoint((asked) => {
    const tab = tableOf(asked);
    const { awards, skipped } = earnedAwards(tab, asked);
    return { tab, fresh: appendAwards(awards, asked), skipped };
  });
}

function tableOf(asked: Asked): string {
  const table = tabsOf(asked).find(({ isTable }) => isTable);
  if (table === undefined) throw new Obstacle(({ awards }) => awards.noTable);
  return table.name;
}
