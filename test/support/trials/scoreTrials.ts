import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { isRankable } from '../../../src/core/kpis/evidence/isRankable.ts';
import { scoreEvidence } from '../../../src/core/kpis/evidence/scoreEvidence.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../coreLeads.ts';
import { type Random, randomOf } from '../tables/random.ts';

/** What a made-up person is like. */
export interface Nature {
  /** Share of the leads that pay. */
  readonly pays: number;
  /** Mean days to payment, of those who pay; nobody takes more than 90. */
  readonly days: number;
  /** Share of those who paid that leaves within 90 days. */
  readonly leaves: number;
}

export const USUAL: Nature = { pays: 0.25, days: 15, leaves: 0.2 };

/** What the two of a made-up team come to. */
interface Trial {
  readonly title: string;
  /** KPIs of the Score with weight 1. */
  readonly kpis: readonly string[];
  /** Leads of each of the team. */
  readonly leads: number;
  /** The others of the team are as usual. */
  readonly people: number;
  readonly first: Nature;
  readonly second: Nature;
}

export const BALANCED = ['conversion', 'cycle', 'retention'];
const trial = (title: string, leads: number, more: Partial<Trial> = {}): Trial => ({
  title,
  kpis: BALANCED,
  leads,
  people: 6,
  first: USUAL,
  second: USUAL,
  ...more,
});

/** Two who are alike. */
export const EQUALS: readonly Trial[] = [
  trial('default Score, 20 leads each', 20),
  trial('default Score, 40 leads each', 40),
  trial('default Score, 100 leads each', 100),
  trial('default Score, 300 leads each', 300),
  trial('default Score, 100 leads each, a team of two', 100, { people: 2 }),
  trial('conversion and sales, 100 leads each', 100, { kpis: ['conversion', 'sales'] }),
  trial('conversion, win rate and sales, 100 leads each', 100, { kpis: ['conversion', 'win_rate', 'sales'] }),
];

const GOOD: Nature = { ...USUAL, pays: 0.45 };
const WEAK: Nature = { ...USUAL, pays: 0.2 };

/** Two of whom one wins 20 of 100, the other 45. */
export const UNEQUALS: readonly Trial[] = [
  trial('default Score, 20 % against 45 %, 100 leads each', 100, { first: WEAK, second: GOOD }),
  trial('conversion and sales, 20 % against 45 %, 100 leads each', 100, {
    kpis: ['conversion', 'sales'],
    first: WEAK,
    second: GOOD,
  }),
];

/**
 * In how many teams, from a seed on, the first two are called surely different.
 *
 * @returns A share, 0 to 1.
 */
export function surelyDifferent({ kpis, leads, people, first, second }: Trial, seed: number, teams: number): number {
  let sure = 0;
  for (let team = 0; team < teams; team++) {
    const random = randomOf(seed + team);
    const natures = Array.from({ length: people }, (_, i) => (i === 0 ? first : i === 1 ? second : USUAL));
    const rows = natures.flatMap((nature, i) => Array.from({ length: leads }, () => leadOf(`P${i}`, nature, random)));
    const known = coreLeads([...rows, { created: 9999, paid: undefined, left: undefined, closed: undefined }]);
    const parts = kpis.map((id) => {
      const kpi = builtin(id);
      if (kpi === null) throw new Error(id);
      return { kpi, weight: 1, evidence: evaluate(kpi, known, { period: null, asOfDay: DAY_ZERO + 400 }) };
    });
    const { managers, estimates } = scoreEvidence(parts);
    // Who is too early to rank is compared with nobody.
    if (managers.slice(0, 2).every(isRankable) && estimates().compare(0, 1) !== 0) sure++;
  }
  return sure / teams;
}

/** Every lead is told to the end: created early, paid within 90 days, gone within 90 more. */
export function leadOf(who: string, { pays, days, leaves }: Nature, random: Random): PlainLead {
  const created = random.int(1, 60);
  if (!random.chance(pays)) return { who, created, closed: created + 30 };
  const paid = created + Math.min(90, Math.floor(-days * Math.log(1 - random.share())));
  const left = random.chance(leaves) ? paid + random.int(1, 90) : undefined;
  return { who, created, paid, closed: paid, left };
}
