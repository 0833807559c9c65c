/** What keys mean in each group of leads: a dictionary for each. */
export interface KeysByGroup {
  /** The dictionary of a lead's group. */
  readonly of: (lead: number) => Map<string, number>;
  /** Of all groups met so far. */
  readonly all: () => Iterable<Map<string, number>>;
  /** The same groups, and nothing known of any key. */
  readonly alike: () => KeysByGroup;
}

/**
 * Makes dictionaries that are all blank.
 *
 * @param groups The group of each lead, from NOBODY on; null: all are one.
 */
export function keysByGroup(groups: Int32Array | null): KeysByGroup {
  const alike = (): KeysByGroup => keysByGroup(groups);
  if (groups === null) {
    const own = new Map<string, number>();
    return { of: () => own, all: () => [own], alike };
  }
  const made: Map<string, number>[] = [];
  // NOBODY's are the first.
  const of = (lead: number): Map<string, number> => (made[(groups[lead] ?? 0) + 1] ??= new Map());
  return { of, all: () => made.filter(Boolean), alike };
}
