import type { Unit } from '../../../core/kpis/kpi.ts';

/** The word of the tabs that says what a goal in this unit may be. */
export function goalWord(unit: Unit): 'share' | 'points' | 'number' {
  return unit === 'share' || unit === 'points' ? unit : 'number';
}

/**
 * A share, 0 to 1, that a person wrote as a number: 0.4 (a cell with 40 % holds just that), or 40,
 * which is read as 40 %.
 *
 * @returns NaN below 0, above 100, and between 1 and 2: nobody can tell whether 1.4 is 1.4 % or 140
 *   %.
 */
export function shareNumber(typed: number): number {
  if (typed >= 0 && typed <= 1) return typed;
  return typed >= 2 && typed <= 100 ? typed / 100 : NaN;
}

/**
 * The goal that a person wrote as a number. A share is read as by {@link shareNumber}; points are
 * -100 to 100; any other goal is 0 or more. 0 is a goal for what should not happen.
 *
 * @returns NaN when the number cannot be a goal.
 */
export function goalNumber(typed: number, unit: Unit): number {
  if (unit === 'points') return Math.abs(typed) <= 100 ? typed : NaN;
  if (unit === 'share') return shareNumber(typed);
  return typed >= 0 ? typed : NaN;
}
