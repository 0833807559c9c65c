import type { Leads } from '../leads.ts';

/** Whatever is counted, once for each manager, for the rows that name nobody, and for everybody. */
export interface Groups<G> {
  readonly managers: readonly G[];
  readonly nobody: G;
  readonly team: G;
}

/**
 * Goes over the leads once. Each is counted into its manager (or nobody) and into the team.
 *
 * @param count The inner loop: takes the lead of that index into the group.
 */
export function tally<G>(leads: Leads, empty: () => G, count: (group: G, lead: number) => void): Groups<G> {
  const { names, codes } = leads.managers;
  const groups = { managers: names.map(empty), nobody: empty(), team: empty() };
  const byCode = [groups.nobody, ...groups.managers];
  let lead = 0;
  for (const code of codes) {
    const group = byCode[code + 1];
    if (group) count(group, lead);
    count(groups.team, lead);
    lead++;
  }
  return groups;
}
