/**
 * A KPI as data: a measure on a road or at a milestone. The built-in ones, those typed as a road
 * and the team's own all have this shape.
 */
export type Kpi = RoadKpi | VolumeKpi;

/** Counted on the leads whose From date is in the period. */
export interface RoadKpi extends Described {
  /**
   * - `rate`: share that reached To (within N days).
   * - `keep`: share that did not reach To within N days.
   * - `time`: days until half of those who arrive within N days have arrived.
   * - `half`: time until half of all leads have arrived. For both, leads still on the road count as
   *   "not yet".
   */
  readonly measure: 'rate' | 'keep' | 'time' | 'half';
  /** Milestones; the first one reached counts. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly withinDays: number | null;
  /** How old a lead must be to tell, where there is no limit; younger ones ripen. Null: at once. */
  readonly ripeDays: number | null;
  /** Milestones that undo the arrival: who left has not gone on, whatever came before. */
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

/**
 * Which way a value is better.
 *
 * @example
 * BETTERS // => ['higher', 'lower']
 */
export const BETTERS = ['higher', 'lower'] as const;
/** One of {@link BETTERS}. */
export type Better = (typeof BETTERS)[number];

/**
 * What a KPI says something about: what came of the leads, what the clients got, how the work goes,
 * how much came in, and how much was done.
 *
 * @example
 * KINDS // => ['result', 'client', 'process', 'volume', 'effort']
 */
export const KINDS = ['result', 'client', 'process', 'volume', 'effort'] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

/**
 * All measures, in the order in which people choose them.
 *
 * @example
 * MEASURES // => ['rate', 'keep', 'time', 'half', 'count', 'sum', 'average']
 */
export const MEASURES = ['rate', 'keep', 'time', 'half', 'count', 'sum', 'average'] as const;
/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];
/**
 * The kind of KPI that each measure makes, unless something else is said.
 *
 * @example
 * KIND_OF.keep // => 'client'
 */
export const KIND_OF: Readonly<Record<Measure, Kind>> = {
  rate: 'result',
  keep: 'client',
  time: 'process',
  half: 'process',
  count: 'volume',
  sum: 'volume',
  average: 'result',
};

/**
 * The limit of a `time` for which none is given, in days.
 *
 * @example
 * TIME_DAYS // => 90
 */
export const TIME_DAYS = 90;

/**
 * True for the two measures that are a time.
 *
 * @example
 * ['cycle', 'response', 'retention'].map((id) => isTime(builtin(id))) // => [true, true, false]
 */
export function isTime({ measure }: Kpi): boolean {
  return measure === 'time' || measure === 'half';
}

/**
 * How many days a lead must have to tell; null where it tells at once.
 *
 * @example
 * ['retention', 'dropoff', 'conversion'].map((id) => ripeDaysOf(builtin(id))) // => [90, 14, null]
 */
export function ripeDaysOf(kpi: Kpi): number | null {
  return isRoad(kpi) ? (kpi.withinDays ?? kpi.ripeDays) : null;
}

interface Described {
  readonly id: string;
  readonly unit: Unit;
  readonly better: Better;
  /** What the audit and the game look at: effort and volume alone are never enough. */
  readonly kind: Kind;
}

/** `share` is a fraction from 0 to 1; `days` are calendar days; `points` go from -100 to 100. */
export type Unit = 'share' | 'leads' | 'money' | 'days' | 'hours' | 'meetings' | 'calls' | 'emails' | 'points';

/**
 * The KPI that is the share of a road, 0 to 1, such as `meeting > paid in 30`: as the user types
 * it, and what the built-in ones start from. More is better, nothing undoes an arrival.
 *
 * @param withinDays Null where there is no limit.
 * @example
 * const leads = leadsOf({ meeting: [1, 1, 1, 20], paid: [9, 31, 32, null] });
 * evaluate(roadKpi('soon', 'meeting', 'paid', 30), leads, { period: null, asOfDay: 40 }).team
 * // => { value: 2 / 3, leads: 3, ripening: 1 }
 */
export function roadKpi(id: string, from: string, to: string, withinDays: number | null): RoadKpi {
  const road = { from: [from], to: [to], withinDays, ripeDays: null, unless: [] };
  return { id, measure: 'rate', ...road, unit: 'share', better: 'higher', kind: 'result' };
}

/**
 * True for a KPI on a road, which has a From; false for one at a milestone.
 *
 * @example
 * [isRoad(builtin('conversion')), isRoad(builtin('revenue'))] // => [true, false]
 */
export function isRoad(kpi: Kpi): kpi is RoadKpi {
  return 'from' in kpi;
}

/**
 * The milestones that a KPI looks at, From before To.
 *
 * @example
 * milestonesOf(builtin('retention')) // => ['paid', 'left', 'refunded']
 */
export function milestonesOf(kpi: Kpi): readonly string[] {
  return isRoad(kpi) ? [...kpi.from, ...kpi.to] : kpi.to;
}
