import type { Better, Unit } from '../../core/kpis/kpi.ts';
import type { Period } from '../../core/time/period.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';

/** Who can open a card, whose it is, and the card. */
export interface CardAnswer {
  /** Managers of the data and of the Team tab, by the alphabet. */
  readonly names: readonly string[];
  /**
   * Whose card it is; empty for somebody who is not in the list yet; null when nobody has been
   * chosen.
   */
  readonly name: string | null;
  readonly card: Card | null;
}

/** Tabs without which a part of the card is missing. */
export type LackingTab = 'badges' | 'points' | 'levels';

/** One person against themselves. Nothing in it is about others, and there are no places. */
export interface Card {
  /** The last known day, ISO. */
  readonly asOf: string;
  /** Leads of all time. */
  readonly leads: number;
  /** Of money, when the data name it. */
  readonly currency: string | null;
  /** Those that the data can tell. */
  readonly measures: readonly CardMeasure[];
  /** Null where a tab is missing; which one stands in `lacking`. */
  readonly badges: CardBadges | null;
  readonly level: CardLevel | null;
  readonly streak: CardStreak | null;
  readonly bottleneck: CardBottleneck | null;
  /** Leads that this person can help on right now; null when none waits. */
  readonly waiting: CardWaiting | null;
  readonly lacking: readonly LackingTab[];
}

interface Named {
  readonly name: string;
  readonly icon: string;
}

interface CardMonth {
  readonly period: Period;
  readonly value: number | null;
  readonly leads: number;
}

/** A KPI this month against the same days of one's own months before. */
export interface CardMeasure {
  readonly id: string;
  /** In the user's language. */
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly now: CardMonth | null;
  /** False when so few leads tell nothing yet. */
  readonly isTold: boolean;
  readonly best: CardMonth | null;
  readonly median: number | null;
}

export interface CardBadges {
  /** What was earned last comes first. */
  readonly earned: readonly (Named & { readonly note: string; readonly times: number })[];
  readonly next: CardNext | null;
}

/** The badge that is nearest, and how far it is. */
export interface CardNext extends Named {
  readonly note: string;
  readonly kpi: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly goal: number;
  /** A record must be beaten. */
  readonly must: 'reach' | 'beat';
  readonly value: number | null;
  readonly leads: number;
  readonly leastLeads: number;
  /** At least so many more, of what `of` names; null where that cannot be said. */
  readonly more: number | null;
  readonly of: string;
  readonly isThere: boolean;
  readonly progress: number;
}

export interface CardLevel {
  readonly level: Named | null;
  readonly next: Named | null;
  readonly points: number;
  readonly ripening: number;
  readonly needed: number | null;
  /** 0 to 1, the head start included. */
  readonly progress: number;
}

export interface CardStreak {
  readonly kpi: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly goal: number;
  readonly per: PeriodUnit;
  readonly current: number;
  readonly best: number;
  /** Missed periods that the current run survived. */
  readonly frozen: number;
}

/** The step that holds this person back most, against their own best. */
export interface CardBottleneck {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  /** Leads that had the usual time. */
  readonly leads: number;
  readonly best: number;
  readonly bestPeriod: Period;
}

interface CardWaiting {
  readonly from: string;
  readonly to: string;
  readonly leads: number;
  /** Nine of ten arrivals come within so many days. */
  readonly days: number;
}
