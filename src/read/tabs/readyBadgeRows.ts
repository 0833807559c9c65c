import type { BadgeCondition } from '../../core/badges/badgeRule.ts';
import type { BadgeSpan } from '../../core/badges/kpiSeries.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { BADGES } from './tabs.ts';
import { wordText } from './tabWords.ts';

type Measure = keyof Texts['kpis'] | keyof Texts['readyBadges']['roads'];
type ReadyId = Exclude<keyof Texts['readyBadges'], 'roads'>;

/**
 * For each badge: the id of its texts, its icon, KPI, condition, value, period and fewest leads.
 * Shares of payments have a limit in days, which is fair to young leads.
 */
const READY: readonly (readonly [ReadyId, string, Measure, BadgeCondition, number | '', BadgeSpan, number])[] = [
  ['fast', '⚡', 'response', 'atMost', 1, 'month', 10],
  ['sniper', '🎯', 'meeting_conversion', 'atLeast', 0.4, 'month', 10],
  ['keeper', '🤝', 'retention', 'atLeast', 0.9, 'quarter', 10],
  ['friends', '💌', 'referral', 'atLeast', 0.1, 'quarter', 10],
  ['results', '🎓', 'result', 'atLeast', 0.6, 'quarter', 10],
  ['comeback', '🔁', 'repeat', 'atLeast', 0.05, 'quarter', 10],
  ['ownBest', '🚀', 'inMonth', 'ownRecord', '', 'month', 15],
  ['clean', '🌿', 'refunds', 'atMost', 0, 'month', 5],
  ['quick', '🏁', 'inWeek', 'atLeast', 0.1, 'quarter', 20],
  ['favourite', '💛', 'nps', 'atLeast', 50, 'quarter', 10],
  ['steady', '⛵', 'inMonth', 'atLeast', 0.2, 'quarter', 30],
  ['record', '🏆', 'inMonth', 'record', '', 'month', 15],
];

/**
 * The rows of a Badges tab in one language, its columns in their order: twelve badges for an online
 * school, none of them for volume alone.
 */
export function readyBadgeRows(texts: Texts): (string | number)[][] {
  const { id } = BADGES;
  const { roads } = texts.readyBadges;
  const kpiText = (kpi: Measure): string => (kpi === 'inWeek' || kpi === 'inMonth' ? roads[kpi] : kpiName(kpi, texts));
  return READY.map(([badge, icon, kpi, condition, value, per, leads]) => {
    const [name, note] = texts.readyBadges[badge];
    return [name, icon, kpiText(kpi), wordText(id, condition, texts), value, wordText(id, per, texts), leads, note];
  });
}
