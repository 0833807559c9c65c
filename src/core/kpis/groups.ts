import { type Leads, NOBODY } from '../leads.ts';

/**
 * Whatever is counted, once for each manager (by code) and once for the rows that name nobody; and
 * for everybody together. Each is counted when somebody asks.
 */
export interface Groups<G> {
  readonly managers: readonly G[];
  readonly nobody: G;
  team(): G;
}

/**
 * Counts the leads of every manager in one pass, those of the team in another.
 *
 * @param empty Makes a group that nothing is counted in yet.
 * @param count Counts the lead with that index in its group.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Boris', null, 'Anna'] });
 * const { managers, nobody } = tallyLeads(leads, () => [], (group, lead) => group.push(lead));
 * [managers, nobody] // => [[[0, 3], [1]], [2]]
 */
export function tallyLeads<G>(leads: Leads, empty: () => G, count: (group: G, lead: number) => void): Groups<G> {
  return groupLeads(leads, empty, (groups, codes) => {
    for (let lead = 0; lead < codes.length; lead++) {
      const group = groupOfLead(groups, codes, lead);
      if (group !== undefined) count(group, lead);
    }
  });
}

/**
 * As {@link tallyLeads}, with a loop that the caller gives. That is quicker: such a loop can be one
 * plain function for all questions, and engines compile what they have seen before.
 *
 * @param pass Goes over all leads; the group of each is that of {@link groupOfLead}.
 * @example
 * const countAll = (groups, codes) => codes.forEach((_, lead) => groupOfLead(groups, codes, lead).n++);
 * groupLeads(leadsOf({ who: ['Anna', 'Boris', 'Anna'] }), () => ({ n: 0 }), countAll).managers
 * // => [{ n: 2 }, { n: 1 }]
 */
export function groupLeads<G>(
  leads: Leads,
  empty: () => G,
  pass: (groups: readonly G[], codes: Int32Array) => void,
): Groups<G> {
  let counted: Pick<Groups<G>, 'managers' | 'nobody'> | null = null;
  function byManager(): Pick<Groups<G>, 'managers' | 'nobody'> {
    const { names, codes } = leads.managers;
    const managers = names.map(empty);
    const nobody = empty();
    pass([nobody, ...managers], codes);
    return { managers, nobody };
  }
  return {
    get managers() {
      return (counted ??= byManager()).managers;
    },
    get nobody() {
      return (counted ??= byManager()).nobody;
    },
    team() {
      const everybody = empty();
      pass([everybody], new Int32Array(leads.count).fill(NOBODY));
      return everybody;
    },
  };
}

/**
 * The same groups, each changed alike.
 *
 * @example
 * const sales = { managers: [3, 5], nobody: 1, team: () => 9 };
 * mapGroups(sales, (count) => 2 * count).managers // => [6, 10]
 */
export function mapGroups<G, H>({ managers, nobody, team }: Groups<G>, change: (group: G) => H): Groups<H> {
  return { managers: managers.map(change), nobody: change(nobody), team: () => change(team()) };
}

/**
 * The group that a lead is counted in: that of its manager, or the first one for a row that names
 * nobody.
 *
 * @param groups The group of nobody, then those of the managers by code.
 * @returns Undefined when the group is not there: the loop leaves such a lead out.
 * @example
 * [0, 1].map((lead) => groupOfLead(['nobody', 'Anna'], [0, -1], lead)) // => ['Anna', 'nobody']
 */
export function groupOfLead<G>(groups: readonly G[], codes: Int32Array, lead: number): G | undefined {
  return groups[(codes[lead] ?? NOBODY) + 1];
}
