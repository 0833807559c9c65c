import { type Leads, NOBODY } from '../leads.ts';

/** Whatever is counted, once for each manager and for the rows that name nobody; for everybody when asked. */
export interface Groups<G> {
  readonly managers: readonly G[];
  readonly nobody: G;
  team(): G;
}

/**
 * Goes over the leads once for all managers, and once more for the team when somebody asks: a board does not.
 *
 * @param count The inner loop: takes the lead of that index into the group.
 */
export function tally<G>(leads: Leads, empty: () => G, count: (group: G, lead: number) => void): Groups<G> {
  return grouped(leads, empty, (groups, codes) => {
    for (let lead = 0; lead < codes.length; lead++) {
      const group = groupOf(groups, codes, lead);
      if (group !== undefined) count(group, lead);
    }
  });
}

/**
 * As {@link tally}, with a loop of one's own: a plain function that is not made anew for each question is quick, for engines compile what they have seen before.
 *
 * @param pass Goes over all leads; the group of each is that of {@link groupOf}.
 */
export function grouped<G>(
  leads: Leads,
  empty: () => G,
  pass: (groups: readonly G[], codes: Int32Array) => void,
): Groups<G> {
  const { names, codes } = leads.managers;
  const managers = names.map(empty);
  const nobody = empty();
  pass([nobody, ...managers], codes);
  return {
    managers,
    nobody,
    team() {
      const everybody = empty();
      pass([everybody], new Int32Array(codes.length).fill(NOBODY));
      return everybody;
    },
  };
}

export function groupOf<G>(groups: readonly G[], codes: Int32Array, lead: number): G | undefined {
  return groups[(codes[lead] ?? NOBODY) + 1];
}
