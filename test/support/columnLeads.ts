import type { Leads } from '../../src/core/leads.ts';

/** Leads given column by column: dated milestones, an amount, and nothing else to ask for. */
export function columnLeads(given: {
  readonly names: readonly string[];
  readonly codes: Int32Array;
  readonly milestones: ReadonlyMap<string, Float64Array>;
  readonly amounts: Float64Array;
}): Leads {
  const { names, codes, milestones, amounts } = given;
  return {
    rowKind: 'lead',
    count: codes.length,
    managers: { names, codes },
    columns: [...milestones.keys(), 'amount'],
    isDated: (id) => milestones.has(id),
    whyUnknown: () => null,
    milestone: (id) => milestones.get(id) ?? null,
    number: (id) => (id === 'amount' ? amounts : null),
    clients: () => null,
    parts: () => null,
    broughtBy: () => null,
    lastDay: (today) => today,
  };
}
