import type { Format } from '../../functions/table/format.ts';

/** The result of one of the team's own KPIs. */
export interface KpiNow {
  readonly kind: 'value';
  /** Null when there is nothing to count. */
  readonly value: number | null;
  readonly unit: Format;
  readonly leads: number;
  readonly ripening: number;
}
