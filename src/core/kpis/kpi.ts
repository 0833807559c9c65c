/** A KPI as data: a measure on a road or at a milestone. Built-in, typed as a road or the team's own, all have this shape. */
export type Kpi = RoadKpi | VolumeKpi;

/** Counted on the leads whose From date is in the period. */
export interface RoadKpi extends Described {
  /**
   * `rate`: share that reached To (within N days). `keep`: share that did not reach To within N days.
   * `time`: median time From -> To, leads still on the road counted as "not yet".
   */
  readonly measure: 'rate' | 'keep' | 'time';
  /** Milestones; the first one reached counts. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly withinDays: number | null;
  /** How old a lead must be to tell, where there is no limit: younger ones are ripening. Null: at once. */
  readonly ripeDays: number | null;
  /** Milestones that undo the arrival: who left after the webinar has not gone on, whatever came before. */
  readonly unless: readonly string[];
}

/** Counted on the leads whose To date is in the period. */
export interface VolumeKpi extends Described {
  /** `count`: leads. `sum` and `average`: of the number column over those leads. */
  readonly measure: 'count' | 'sum' | 'average';
  readonly to: readonly string[];
  /** The number column; empty for `count`. */
  readonly column: string;
  /** Subtract refunds, each on its own day. */
  readonly lessRefunds: boolean;
  /** What is measured instead where the data lack the columns; null: nothing. */
  readonly orElse: VolumeKpi | null;
}

/** Which way a value is better. */
export const BETTERS = ['higher', 'lower'] as const;
export type Better = (typeof BETTERS)[number];

export const KINDS = ['result', 'client', 'process', 'volume', 'effort'] as const;
export type Kind = (typeof KINDS)[number];

/** All measures, and the kind of KPI that each makes unless something else is said. */
export const MEASURES = ['rate', 'keep', 'time', 'count', 'sum', 'average'] as const;
export type Measure = (typeof MEASURES)[number];
export const KIND_OF: Readonly<Record<Measure, Kind>> = {
  rate: 'result',
  keep: 'client',
  time: 'process',
  count: 'volume',
  sum: 'volume',
  average: 'result',
};

interface Described {
  readonly id: string;
  readonly unit: Unit;
  readonly better: Better;
  /** What the audit and the game look at: effort and volume alone are never enough. */
  readonly kind: Kind;
}

/** `share` is a fraction from 0 to 1; `days` are calendar days; `points` go from -100 to 100. */
export type Unit = 'share' | 'leads' | 'money' | 'days' | 'hours' | 'meetings' | 'calls' | 'emails' | 'points';

/** The share of a road, such as `meeting > paid in 30`: as the user types it, and what the built-in ones start from. */
export function roadKpi(id: string, from: string, to: string, withinDays: number | null): RoadKpi {
  const road = { from: [from], to: [to], withinDays, ripeDays: null, unless: [] };
  return { id, measure: 'rate', ...road, unit: 'share', better: 'higher', kind: 'result' };
}

export function isRoad(kpi: Kpi): kpi is RoadKpi {
  return 'from' in kpi;
}

/** The milestones that a KPI looks at. */
export function milestonesOf(kpi: Kpi): readonly string[] {
  return isRoad(kpi) ? [...kpi.from, ...kpi.to] : kpi.to;
}
