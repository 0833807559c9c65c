import type { BadgeEarned } from '../../core/badges/badges.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { badgesHeld } from '../../functions/game/badgesHeld.ts';
import { foldName } from '../../read/cells/fold.ts';
import { managerNames } from '../../read/arguments/managerArgument.ts';
import { type BadgeRow, badgesIn } from '../../read/tabs/rows/badgeRows.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { BADGES, KPIS } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { leadsOn } from '../rows/leadData.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';

/** A badge that somebody has earned. */
export interface Award {
  /** The day on which it was earned, however late it is awarded. */
  readonly day: number;
  readonly manager: string;
  readonly badge: string;
  readonly icon: string;
  /** As people type it; a word of the spreadsheet for all time. */
  readonly period: string;
  /** Manager, badge and period make one award. The key is the same in every language. */
  readonly key: string;
}

/**
 * Every badge earned so far by the leads of a tab, oldest first, and by name within a day. The
 * order of the rows in the tabs does not change the list.
 *
 * @returns Also how many badges of the tab could not be counted.
 * @throws Obstacle, KpiError when there is no Badges tab or the leads cannot be read.
 */
export function earnedAwards(
  tab: string,
  asked: Asked,
): { readonly awards: readonly Award[]; readonly skipped: number } {
  const { host } = asked;
  const found = tabSheetOf(BADGES, asked);
  if (found === null) throw new Obstacle(({ awards }) => awards.noBadges);
  const leads = leadsOn(tab, asked);
  const names = managerNames(leads);
  const own = ownKpis(tabSheetOf(KPIS, asked)?.rows ?? '', leads);
  const held = badgesHeld(leads, badgesIn(found.rows, leads, own), {
    period: null,
    asOfDay: leads.lastDay(host.today),
  });
  const awards = held.flatMap(({ row: { value: badge }, holdings }) =>
    badge === null
      ? []
      : holdings.flatMap(({ manager, met }) => met.map((one) => awardOf(badge, names[manager] ?? '', one, asked))),
  );
  return {
    awards: awards.sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : 1)),
    skipped: held.filter(({ mistake }) => mistake !== null).length,
  };
}

function awardOf({ name, icon, per }: BadgeRow, manager: string, { day, period }: BadgeEarned, { host }: Asked): Award {
  const label = per === 'ever' ? per : periodLabel(period);
  return {
    day,
    manager,
    badge: name,
    icon,
    period: per === 'ever' ? wordText(BADGES.id, per, host.texts) : label,
    key: [manager, name, label].map(keyPart).join(' | '),
  };
}

/** Different spellings of a name are one person, and a bar inside a name does not split the key. */
function keyPart(text: string): string {
  return foldName(text).replace(/[\\|]/g, '\\$&');
}
