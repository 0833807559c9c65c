import type { Kpi } from '../kpis/kpi.ts';
import type { PeriodUnit } from '../time/periodUnit.ts';

/** A target that somebody has set. */
export interface Target {
  /** Whose: code of a manager; null is the whole team. */
  readonly manager: number | null;
  readonly kpi: Kpi;
  /** In the KPI's unit; a share is from 0 to 1. */
  readonly goal: number;
  readonly per: PeriodUnit;
  /** How much it matters beside the others; 1 unless something else is said. */
  readonly weight: number;
}
