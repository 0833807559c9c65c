import { leaderboard } from '../../../src/core/board/leaderboard.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { rankingEvidence } from '../../../src/core/kpis/evidence/scoreEvidence.ts';
import { DAY_ZERO, coreLeads } from '../coreLeads.ts';
import { BALANCED, type Nature, USUAL, leadOf } from './scoreTrials.ts';
import { randomOf } from '../tables/random.ts';

/** How far the truly best and the worst of a team are from the usual; the others lie evenly between. */
const SHAPES = { hair: 0.01, near: 0.1, spread: 0.5 } as const;

/** A team whose true places are known. */
interface PlaceTrial {
  readonly kpi: 'conversion' | 'Score';
  readonly shape: keyof typeof SHAPES;
  readonly people: number;
  /** Leads of each; null: 10 to 100, each their own number. */
  readonly leads: number | null;
}

const KPIS = ['conversion', 'Score'] as const;
const PEOPLE = [2, 4, 8, 20];

/**
 * All kinds of teams. Nobody is quite like another: of equals every place is a true one, so any span
 * holds it.
 */
export const PLACE_TRIALS: readonly PlaceTrial[] = KPIS.flatMap((kpi) =>
  (['hair', 'near', 'spread'] as const).flatMap((shape) =>
    PEOPLE.flatMap((people) => [10, 30, 100, null].map((leads) => ({ kpi, shape, people, leads }))),
  ),
);

/** In how many cases the possible places held the true one, 0 to 1. */
interface Held {
  /** Of all people. */
  readonly all: number;
  /** Of the truly best of each team. */
  readonly best: number;
}

export function truePlacesHeld({ kpi, shape, people, leads }: PlaceTrial, seed: number, teams: number): Held {
  const ids = kpi === 'Score' ? BALANCED : [kpi];
  const held = new Array<number>(people).fill(0);
  const ranked = new Array<number>(people).fill(0);
  for (let team = 0; team < teams; team++) {
    const random = randomOf(seed + team);
    // The strongest first: the code is the true place less one.
    const rows = Array.from({ length: people }, (_, i) =>
      natureOf(SHAPES[shape] * (1 - (2 * i) / (people - 1))),
    ).flatMap((nature, i) =>
      Array.from({ length: leads ?? random.int(10, 100) }, () => leadOf(`P${i}`, nature, random)),
    );
    const known = coreLeads([...rows, { created: 9999, paid: undefined, left: undefined, closed: undefined }]);
    const parts = ids.map((id) => {
      const part = builtin(id);
      if (part === null) throw new Error(id);
      return { kpi: part, weight: 1, evidence: evaluate(part, known, { period: null, asOfDay: DAY_ZERO + 400 }) };
    });
    const { names } = known.managers;
    for (const { manager, couldBe } of leaderboard(rankingEvidence(parts, kpi === 'Score'), null, 'fair', names)
      .standings) {
      // The row of a later day names nobody.
      if (couldBe === null) continue;
      const place = 1 + Number(names[manager]?.slice(1));
      ranked[place - 1] = (ranked[place - 1] ?? 0) + 1;
      if (couldBe.first <= place && place <= couldBe.last) held[place - 1] = (held[place - 1] ?? 0) + 1;
    }
  }
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return { all: sum(held) / sum(ranked), best: (held[0] ?? 0) / (ranked[0] ?? 0) };
}

/** Better in each KPI by the same share. */
function natureOf(strength: number): Nature {
  return {
    pays: USUAL.pays * (1 + strength),
    days: USUAL.days / (1 + strength),
    leaves: USUAL.leaves * (1 - strength),
  };
}
