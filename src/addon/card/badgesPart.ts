import type { BadgeRule } from '../../core/badges/badgeRule.ts';
import { wayToBadge } from '../../core/badges/wayToBadge.ts';
import { NOBODY } from '../../core/leads.ts';
import { type BadgeHeld, badgesHeld } from '../../functions/game/badgesHeld.ts';
import { kpiName } from '../../i18n/index.ts';
import { milestoneNames } from '../../read/arguments/milestonesArgument.ts';
import { type BadgeRow, badgesIn } from '../../read/tabs/rows/badgeRows.ts';
import { BADGES } from '../../read/tabs/tabs.ts';
import type { Asked } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import type { CardBadges, CardNext } from '../api/cardAnswer.ts';
import { type CardOwner, partOrNull } from './cardOwner.ts';

/**
 * What this person has earned, and the badge that is nearest; null where there is no Badges tab.
 */
export function badgesPart(me: CardOwner, asked: Asked): CardBadges | null {
  const { leads, own, code, asOfDay } = me;
  const found = tabSheetOf(BADGES, asked);
  const rows = found && partOrNull(() => badgesIn(found.rows, leads, own));
  if (rows === null) return null;
  const held = badgesHeld(leads, rows, { period: null, asOfDay });
  const mine = held.flatMap(({ row: { value }, holdings }) => {
    const { met = [], progress = null } = holdings[code] ?? {};
    return value === null ? [] : [{ badge: value, met, progress }];
  });
  return {
    earned: mine
      .filter(({ met }) => met.length > 0)
      .sort((a, b) => (b.met[b.met.length - 1]?.day ?? 0) - (a.met[a.met.length - 1]?.day ?? 0))
      .map(({ badge: { name, icon, note }, met }) => ({ name, icon, note, times: met.length })),
    next: nextOf(mine, held, me, asked),
  };
}

interface Mine {
  readonly badge: BadgeRow;
  readonly met: readonly object[];
  readonly progress: number | null;
}

/**
 * The nearest badge that is not reached yet. A new badge comes before one that is earned again;
 * among equals the upper row wins. A record of the team is about other people, so it is never the
 * aim here. A person without leads sees the first badge of the tab.
 */
function nextOf(mine: readonly Mine[], held: readonly BadgeHeld[], me: CardOwner, asked: Asked): CardNext | null {
  const open = mine
    .filter(({ badge, progress }) => badge.condition !== 'record' && (progress !== null || me.code === NOBODY))
    .map((one) => ({ ...one, near: (one.progress ?? 0) % 1 }))
    .sort((a, b) => Number(a.met.length > 0) - Number(b.met.length > 0) || b.near - a.near);
  const isFine = (badge: BadgeRow): boolean => held.some(({ row, mistake }) => row.value === badge && mistake === null);
  for (const { badge } of open.filter((one) => isFine(one.badge))) {
    const next = nextTold(badge, me, asked);
    if (next !== null) return next;
  }
  return null;
}

function nextTold(badge: BadgeRow, { leads, code, asOfDay }: CardOwner, { texts }: Asked): CardNext | null {
  const rule: BadgeRule = badge;
  const found = partOrNull(() => wayToBadge(rule, leads, code, asOfDay));
  if (found === null) return null;
  const { goal, value, leads: count, leastLeads, more, isThere, progress } = found;
  const { name, icon, note, kpi } = badge;
  const isShare = kpi.unit === 'share';
  return {
    name,
    icon,
    note,
    kpi: kpiName(kpi.id, texts),
    unit: kpi.unit,
    better: goal.better,
    goal: goal.value,
    must: goal.must,
    value,
    leads: count,
    leastLeads,
    more,
    of: isShare ? milestoneNames(leads, texts)(kpi.to[0] ?? '') : kpiName(kpi.id, texts),
    isThere,
    progress,
  };
}
