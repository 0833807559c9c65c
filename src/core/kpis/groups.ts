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
  const { names, codes } = leads.managers;
  const { count: size } = leads;
  const managers = names.map(empty);
  const nobody = empty();
  const byCode = [nobody, ...managers];
  for (let lead = 0; lead < size; lead++) count(byCode[(codes[lead] ?? NOBODY) + 1] ?? nobody, lead);
  return {
    managers,
    nobody,
    team() {
      const everybody = empty();
      for (let lead = 0; lead < size; lead++) count(everybody, lead);
      return everybody;
    },
  };
}
