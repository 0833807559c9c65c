import type { Leads } from '../leads.ts';

/**
 * The same leads in groups of another kind, so that one evaluation tells all groups at once: its
 * `managers` are then the groups.
 *
 * @param codes The group of each lead, from 0; NOBODY is none.
 * @param groups How many groups there are.
 * @param parts The group of each further payment; null where it is that of its lead.
 * @example
 * const leads = regroup(leadsOf({ created: [1, 1, 1], paid: [2, null, 3] }), [1, 1, 0], 2);
 * evaluate(builtin('conversion'), leads, { period: null, asOfDay: 30 }).managers
 * // => [{ value: 1, leads: 1, ripening: 0 }, { value: 0.5, leads: 2, ripening: 0 }]
 */
export function regroup(leads: Leads, codes: Int32Array, groups: number, parts: Int32Array | null = null): Leads {
  const managers = { names: Array.from({ length: groups }, () => ''), codes };
  if (parts === null) return { ...leads, managers };
  const all = leads.parts();
  return { ...leads, managers, parts: () => all && { ...all, groups: parts } };
}
