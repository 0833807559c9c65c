import type { Leads } from '../leads.ts';

/** Accumulators have one place for each manager and, first, one for the rows that name nobody: place = code + 1. */
export function groupCount(leads: Leads): number {
  return leads.managers.names.length + 1;
}

export function add(perGroup: Float64Array, group: number, value: number): void {
  perGroup[group] = (perGroup[group] ?? 0) + value;
}

export function total(perGroup: Float64Array): number {
  let sum = 0;
  for (const value of perGroup) sum += value;
  return sum;
}
