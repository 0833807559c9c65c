import type { BadgeCondition } from '../../../core/badges/badgeRule.ts';
import type { BadgeSpan } from '../../../core/badges/kpiSeries.ts';
import { type Texts, kpiName } from '../../../i18n/index.ts';
import type { FieldOf } from '../tab.ts';
import { BADGES } from '../tabs.ts';
import { wordText } from '../tabWords.ts';

type Measure = keyof Texts['kpis'] | keyof Texts['readyBadges']['roads'];
type ReadyId = Exclude<keyof Texts['readyBadges'], 'roads'>;

/** A badge of the ready set. `id` is that of its name and note in the texts. */
interface ReadyBadge {
  readonly id: ReadyId;
  readonly icon: string;
  readonly kpi: Measure;
  readonly least: BadgeCondition;
  readonly value: number | '';
  readonly per: BadgeSpan;
  readonly leads: number;
}

/** Shares of payments have a limit in days, which is fair to young leads. */
const READY: readonly ReadyBadge[] = [
  { id: 'fast', icon: '⚡', kpi: 'response', least: 'atMost', value: 1, per: 'month', leads: 10 },
  { id: 'sniper', icon: '🎯', kpi: 'meeting_conversion', least: 'atLeast', value: 0.4, per: 'month', leads: 10 },
  { id: 'keeper', icon: '🤝', kpi: 'retention', least: 'atLeast', value: 0.9, per: 'quarter', leads: 10 },
  { id: 'friends', icon: '💌', kpi: 'referral', least: 'atLeast', value: 0.1, per: 'quarter', leads: 10 },
  { id: 'results', icon: '🎓', kpi: 'result', least: 'atLeast', value: 0.6, per: 'quarter', leads: 10 },
  { id: 'comeback', icon: '🔁', kpi: 'repeat', least: 'atLeast', value: 0.05, per: 'quarter', leads: 10 },
  { id: 'ownBest', icon: '🚀', kpi: 'inMonth', least: 'ownRecord', value: '', per: 'month', leads: 15 },
  { id: 'clean', icon: '🌿', kpi: 'refunds', least: 'atMost', value: 0, per: 'month', leads: 5 },
  { id: 'quick', icon: '🏁', kpi: 'inWeek', least: 'atLeast', value: 0.1, per: 'quarter', leads: 20 },
  { id: 'favourite', icon: '💛', kpi: 'nps', least: 'atLeast', value: 50, per: 'quarter', leads: 10 },
  { id: 'steady', icon: '⛵', kpi: 'inMonth', least: 'atLeast', value: 0.2, per: 'quarter', leads: 30 },
  { id: 'record', icon: '🏆', kpi: 'inMonth', least: 'record', value: '', per: 'month', leads: 15 },
];

/** A row of the Badges tab: what stands in each of its columns. */
type ReadyBadgeRow = Readonly<Record<FieldOf<typeof BADGES>, string | number>>;

/**
 * The rows of a Badges tab in one language: twelve badges for an online school, none of them for
 * volume alone.
 */
export function readyBadgeRows(texts: Texts): readonly ReadyBadgeRow[] {
  const { roads } = texts.readyBadges;
  const kpiText = (kpi: Measure): string => (kpi === 'inWeek' || kpi === 'inMonth' ? roads[kpi] : kpiName(kpi, texts));
  return READY.map(({ id, kpi, least, per, ...badge }) => {
    const [name, note] = texts.readyBadges[id];
    return {
      ...badge,
      name,
      note,
      kpi: kpiText(kpi),
      least: wordText(BADGES.id, least, texts),
      per: wordText(BADGES.id, per, texts),
    };
  });
}
