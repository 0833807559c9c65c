import type { Unit } from '../../core/kpis/kpi.ts';

/** What a goal of this unit may be, as a word of the tabs. */
export function goalWord(unit: Unit): 'share' | 'points' | 'number' {
  return unit === 'share' || unit === 'points' ? unit : 'number';
}

/**
 * A share that a person wrote as a number: 0.4 (a cell of 40 % holds just that), or 40, which is
 * understood as 40 %.
 *
 * @returns NaN below 0, above 100, and between 1 and 2: nobody can tell whether 1.4 is 1.4 % or 140
 *   %.
 */
export function shareNumber(typed: number): number {
  if (typed >= 0 && typed <= 1) return typed;
  return typed >= 2 && typed <= 100 ? typed / 100 : NaN;
}

/**
 * The goal that a person wrote as a number, a share as {@link shareNumber} reads it; 0 is a goal
 * for what should not happen.
 *
 * @returns NaN when it cannot be one.
 */
export function goalNumber(typed: number, unit: Unit): number {
  if (unit === 'points') return Math.abs(typed) <= 100 ? typed : NaN;
  if (unit === 'share') return shareNumber(typed);
  return typed >= 0 ? typed : NaN;
}
