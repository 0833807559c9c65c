import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { hasEnoughLeads } from '../kpis/evidence/hasEnoughLeads.ts';
import type { BadgeSpan } from './kpiSeries.ts';

/** A threshold, the best of the team so far, or one's own best so far. */
export const BADGE_CONDITIONS = ['atLeast', 'atMost', 'record', 'ownRecord'] as const;
export type BadgeCondition = (typeof BADGE_CONDITIONS)[number];

/** What a badge is given for. */
export interface BadgeRule {
  readonly kpi: Kpi;
  readonly condition: BadgeCondition;
  /** In the KPI's unit; a record has none. */
  readonly value: number | null;
  readonly per: BadgeSpan;
  /** Leads that the value must stand on; null: {@link leastLeads}. */
  readonly leads: number | null;
}

/**
 * So many leads must a share, a time or an average stand on where the badge does not say; luck
 * makes a record of fewer.
 */
const LEAST_LEADS = 10;

/**
 * Leads that a badge asks for: 10 where it says nothing, none for counts and sums, which are facts
 * and no samples.
 */
export function leastLeads({ kpi, leads }: BadgeRule): number {
  return leads ?? (isFromSample(kpi) ? LEAST_LEADS : 0);
}

/**
 * True for what stands on enough leads. One or two are luck, whatever the badge says: 1 of 1 is no
 * conversion of 100 %.
 */
export function standsOnEnough(rule: BadgeRule, counted: { readonly leads: number }): boolean {
  return counted.leads >= leastLeads(rule) && (!isFromSample(rule.kpi) || hasEnoughLeads(counted));
}

/** Shares, times and averages are told from a sample; counts and sums are facts. */
export function isFromSample(kpi: Kpi): boolean {
  return isRoad(kpi) || kpi.measure === 'average';
}
