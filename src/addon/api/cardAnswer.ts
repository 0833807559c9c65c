import type { Better, Unit } from '../../core/kpis/kpi.ts';
import type { Period } from '../../core/time/period.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';

/** Who can open a card, whose card it is, and the card itself. */
export interface CardAnswer {
  /** Managers of the data and of the Team tab, in alphabetical order. */
  readonly names: readonly string[];
  /** Whose card it is. Empty: somebody who is not in the list yet. Null: nobody has been chosen. */
  readonly name: string | null;
  readonly card: Card | null;
}

/** Tabs without which a part of the card is missing. */
export type LackingTab = 'badges' | 'points' | 'levels';

/** One person against themselves. It holds nothing about other people and no ranks. */
export interface Card {
  /** The last known day, ISO. */
  readonly asOf: string;
  /** Leads of all time. */
  readonly leads: number;
  /** Code of the currency of sums; null where neither data nor country name it. */
  readonly currency: string | null;
  /** The KPIs that the data can carry. */
  readonly measures: readonly CardMeasure[];
  /** Null where a tab is missing; `lacking` says which one. */
  readonly badges: CardBadges | null;
  readonly level: CardLevel | null;
  readonly streak: CardStreak | null;
  readonly bottleneck: CardBottleneck | null;
  /** Leads that this person can move forward right now; null when no lead is waiting. */
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

/** A KPI of this month against the same days of the person's own earlier months. */
export interface CardMeasure {
  readonly id: string;
  /** In the user's language. */
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly now: CardMonth | null;
  /** False while there are too few leads to say anything. */
  readonly isTold: boolean;
  readonly best: CardMonth | null;
  readonly median: number | null;
}

export interface CardBadges {
  /** The latest comes first. */
  readonly earned: readonly (Named & { readonly note: string; readonly times: number })[];
  readonly next: CardNext | null;
}

/** The nearest badge, and how much is missing for it. */
export interface CardNext extends Named {
  readonly note: string;
  readonly kpi: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly goal: number;
  /** True for a record: reaching it is not enough, it must be beaten. */
  readonly must: 'reach' | 'beat';
  readonly value: number | null;
  readonly leads: number;
  readonly leastLeads: number;
  /**
   * How many more are needed at least, counted in what `of` names; null where that is not known.
   */
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
  /** From 0 to 1, with the head start. */
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
  /** How many missed periods the current run survived. */
  readonly frozen: number;
}

/** The step that holds this person back most, measured against their own best result. */
export interface CardBottleneck {
  readonly from: string;
  readonly to: string;
  readonly rate: number;
  /** Leads that have had the usual time for the step. */
  readonly leads: number;
  readonly best: number;
  readonly bestPeriod: Period;
}

interface CardWaiting {
  readonly from: string;
  readonly to: string;
  readonly leads: number;
  /** Nine of ten arrivals come within this many days. */
  readonly days: number;
}
