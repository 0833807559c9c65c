import type { History } from '../../core/forecast/histories.ts';
import type { Better, Kind, Unit } from '../../core/kpis/kpi.ts';
import type { PaceDay } from '../../core/targets/pace.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';

/** A target that was read, and its chance in the next whole period. */
export interface TargetNow {
  readonly kind: 'target';
  /** Null is the whole team. */
  readonly manager: string | null;
  /** In the user's language. */
  readonly kpi: string;
  /** In the KPI's unit; a share is from 0 to 1. */
  readonly goal: number;
  readonly per: PeriodUnit;
  readonly unit: Unit;
  readonly better: Better;
  /** What the audit and the game look at. */
  readonly kpiKind: Kind;
  /** A share was typed as a number of per cent. */
  readonly isPercent: boolean;
  /** 0 to 1; null when nothing tells. */
  readonly chance: number | null;
  /** Three honest targets, from the likeliest to the hardest; null without any history. */
  readonly tiers: readonly (number | null)[];
  /** Why the data cannot carry the KPI; null when they can. */
  readonly lacking: string | null;
}

/** What is known of a KPI in weeks, months or quarters, for the chance of any target. */
export interface KpiPast {
  readonly unit: Unit;
  readonly better: Better;
  readonly kind: Kind;
  /** Of money; null where neither data nor country name it. */
  readonly currency: string | null;
  /** Behind a value of the past: up to when it was counted; '' where that is no question. */
  readonly counted: string;
  /**
   * KPIs of quality that the data can carry, the best first. One of them should stand beside a KPI
   * of effort or volume.
   */
  readonly pairs: readonly string[];
  /** Each in the next whole period, from its start. */
  readonly managers: readonly { readonly name: string; readonly history: History }[];
  readonly team: History;
}

/**
 * By row of the tab: the chance that the target had before the running period began; null where it
 * is not known.
 */
export interface OldChance {
  readonly row: number;
  readonly chance: number | null;
}

/** How the running period of a target goes, day by day. */
export interface PacePicture {
  /** The targets that add up day by day, by row of the tab. */
  readonly targets: readonly { readonly row: number; readonly name: string }[];
  /** The one that is shown; null where there is none. */
  readonly row: number | null;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly asOfDay: number;
  readonly days: readonly PaceDay[];
  /** Why nothing can be shown of it. */
  readonly lacking: string | null;
}

/** The steps of the road in order; an empty list where the data have only one step. */
export interface RoadPicture {
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    /** Leads that came to the beginning of the step. */
    readonly leads: number;
    /** Of these, those that have not had the usual time yet. */
    readonly ripening: number;
    /** Share of the other leads that passed it. */
    readonly rate: number | null;
    /** The level that the best of the team already reach. */
    readonly best: number | null;
    /** More arrivals at the end of the road at that level. */
    readonly gain: number | null;
    readonly isBroken: boolean;
  }[];
}
