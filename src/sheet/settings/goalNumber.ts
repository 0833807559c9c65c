import type { Unit } from '../../core/kpis/kpi.ts';

/** What a goal of this unit may be, as a word of the tabs with settings. */
export function goalWord(unit: Unit): 'share' | 'points' | 'number' {
  return unit === 'share' || unit === 'points' ? unit : 'number';
}

/**
 * The goal that a person wrote as a number: a share as 0.4 or as 40, which is understood as 40 %; 0 is a goal for what should not happen.
 *
 * @returns NaN when it cannot be one.
 */
export function goalNumber(typed: number, unit: Unit): number {
  if (unit === 'points') return Math.abs(typed) <= 100 ? typed : NaN;
  if (!(typed >= 0 && (unit !== 'share' || typed <= 100))) return NaN;
  return unit === 'share' && typed > 1 ? typed / 100 : typed;
}
