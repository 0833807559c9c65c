import type { Kind } from '../../core/kpis/kpi.ts';

/**
 * What a field offers: the text that goes into the formula or the draft, and the text that a person
 * picks.
 */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface KpiChoice extends Choice {
  readonly kind: Kind;
  /** False when the table lacks a column that it needs. */
  readonly isPossible: boolean;
}
