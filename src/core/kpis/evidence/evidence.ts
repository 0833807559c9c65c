import type { Groups } from '../groups.ts';
import type { Better } from '../kpi.ts';
import type { Measured } from '../measured.ts';
import { type Estimates, type Statistics, estimatesOf } from './estimates.ts';

/** What the data say about a KPI for each manager. Arrays are indexed by manager code. */
export interface Evidence {
  readonly managers: readonly Measured[];
  /** Rows that name no manager. */
  readonly nobody: Measured;
  /** Everybody, rows without a manager included. */
  readonly team: Measured;
  readonly better: Better;
  /** How surely they say it. Computed when a board asks, not for a single number. */
  estimates(): Estimates;
}

/**
 * Evidence of one family of measures: values are counted when somebody asks for them, the statistics
 * of the managers with the estimates.
 *
 * @param groups What was counted, for each manager and for the rows that name nobody.
 * @param measure The value of one group.
 * @param statistics What the family has to say about all managers together.
 * @example
 * const groups = { managers: [3, 5], nobody: 1, team: () => 9 };
 * const measure = (sales) => ({ value: sales, leads: sales, ripening: 0 });
 * evidenceOf('higher', groups, measure, () => null).team // => { value: 9, leads: 9, ripening: 0 }
 */
export function evidenceOf<G, P>(
  better: Better,
  groups: Groups<G>,
  measure: (group: G) => Measured,
  statistics: (managers: readonly G[]) => Statistics<P>,
): Evidence {
  let measured: readonly Measured[] | null = null;
  let estimates: Estimates | null = null;
  const managers = (): readonly Measured[] => (measured ??= groups.managers.map(measure));
  return {
    get managers() {
      return managers();
    },
    get nobody() {
      return measure(groups.nobody);
    },
    get team() {
      return measure(groups.team());
    },
    better,
    estimates: () => (estimates ??= estimatesOf(managers(), { better, ...statistics(groups.managers) })),
  };
}
