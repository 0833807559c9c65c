import { tallyLeads } from '../kpis/groups.ts';
import { type Leads, NOBODY } from '../leads.ts';
import { chiSquareTail } from '../stats/distributions/chiSquareTail.ts';
import { type HypergeometricDraw, hypergeometricTail } from '../stats/pValues/hypergeometricTail.ts';
import type { GamingSign, SignTested } from './gamingSigns.ts';

/** A sheet has fewer rows, so there are fewer keys: a client and a key make one number. */
const MORE_THAN_ROWS = 2 ** 24;

interface Repeats {
  /** How many leads each client, and each key, has. */
  readonly clients: Map<number, number>;
  readonly keys: Map<number | string, number>;
  /** Leads by client and key, of clients who have enough of them for a group. */
  readonly both: Map<number, number[]>;
  leads: number;
}

/**
 * Leads that share the client and a key with another lead of the same manager, beyond the first of
 * each such group. They are held against the pairs that chance would make if clients and keys were
 * dealt at random: Poisson.
 *
 * @param keyOf What is compared besides the client; null leaves the lead out.
 * @param least How many leads make a group.
 * @param against `team`: it must also be more than the team does, for clients may well come in
 *   groups (Fisher's exact test).
 */
export function repeatedLeads(
  sign: GamingSign,
  leads: Leads,
  clients: Int32Array,
  keyOf: (lead: number) => number | string | null,
  least: number,
  against: 'chance' | 'team',
): SignTested[] {
  const often = new Uint32Array(leads.count);
  for (const client of clients) if (client !== NOBODY) often[client] = (often[client] ?? 0) + 1;
  const numbers = new Map<number | string, number>();
  const { managers } = tallyLeads(
    leads,
    (): Repeats => ({ clients: new Map(), keys: new Map(), both: new Map(), leads: 0 }),
    (group, lead) => {
      const client = clients[lead] ?? NOBODY;
      const key = client === NOBODY ? null : keyOf(lead);
      if (key === null) return;
      group.leads++;
      more(group.keys, key);
      if ((often[client] ?? 0) < 2) return;
      more(group.clients, client);
      if ((often[client] ?? 0) < least) return;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      const name = client * MORE_THAN_ROWS + number;
      const same = group.both.get(name);
      if (same) same.push(lead);
      else group.both.set(name, [lead]);
    },
  );
  const groups = managers.map(({ both }) => [...both.values()].filter((same) => same.length >= least));
  const extras = groups.map((all) => all.reduce((sum, same) => sum + same.length - 1, 0));
  const [total, marked] = [
    managers.reduce((sum, { leads: count }) => sum + count, 0),
    extras.reduce((a, b) => a + b, 0),
  ];
  return managers.flatMap((group, manager): SignTested[] => {
    const count = extras[manager] ?? 0;
    if (group.leads < 2) return [];
    const chance = (pairs(group.clients) * pairs(group.keys)) / pairs([['', group.leads]]);
    const draw: HypergeometricDraw = { total, marked, drawn: group.leads, hits: count };
    const share = against === 'team' ? (group.leads * marked) / total : 0;
    const p = count === 0 ? 1 : Math.max(atLeast(count, chance), against === 'team' ? hypergeometricTail([draw]) : 0);
    const found = (groups[manager] ?? []).flat().sort((a, b) => a - b);
    return [{ manager, sign, count, expected: Math.max(chance, share), leads: found, p }];
  });
}

function more<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How many pairs can be made within the groups of these sizes. */
function pairs(sizes: Iterable<readonly [unknown, number]>): number {
  let sum = 0;
  for (const [, size] of sizes) sum += (size * (size - 1)) / 2;
  return sum;
}

/**
 * The chance that a Poisson count is `count` or more. Source: the Poisson and the chi-square
 * distribution, Johnson, Kemp & Kotz 2005, 4.5.
 */
function atLeast(count: number, mean: number): number {
  return mean > 0 ? 1 - chiSquareTail(2 * mean, 2 * count) : 0;
}
