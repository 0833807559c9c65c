import type { Leads } from '../leads.ts';

/**
 * The same leads in groups of another kind, so that one evaluation tells all of them at once: its `managers` are then the groups.
 *
 * @param codes The group of each lead, from 0; NOBODY is none.
 */
export function regroup(leads: Leads, codes: Int32Array, groups: number): Leads {
  return { ...leads, managers: { names: Array.from({ length: groups }, () => ''), codes } };
}
