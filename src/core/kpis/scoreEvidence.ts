import { sureNormalDifference } from '../stats/sureDifference.ts';
import { Z95 } from '../stats/z95.ts';
import { type Evidence, type Guess, type Measured, type Statistics, evidenceOf } from './evidence.ts';

/** One KPI of a Score. */
interface Part {
  readonly evidence: Evidence;
  /** Above 0; only the proportions matter. */
  readonly weight: number;
}

/**
 * What a ranking goes by: a Score of its parts, or its only part as it is.
 *
 * @param isScore True when a Score is asked for, even of one part.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Boris'], created: [1, 1], paid: [5, 9] });
 * const cycle = evaluate(builtin('cycle'), leads, { period: null, asOfDay: 30 });
 * const ranking = (isScore) => rankingEvidence([{ evidence: cycle, weight: 1 }], isScore);
 * ranking(false).managers.map(({ value }) => value) // => [4, 8]
 */
export function rankingEvidence(parts: readonly Part[], isScore: boolean): Evidence {
  const [only] = parts;
  return isScore || !only ? scoreEvidence(parts) : only.evidence;
}

/**
 * A Score over several KPIs, in points: 100 times the weighted mean of how many times better than
 * the team each manager is, so that 100 is the team's level and 120 a fifth better. A KPI on which
 * the team itself has no level (nobody paid yet) is left out. In the raw Score a KPI without leads
 * is left out for that manager; in the fair one it counts as the team's level. Comparison: the
 * difference against 1.96 standard errors of the raw Scores, the parts taken as independent.
 *
 * @returns Every value is null when no part can be compared.
 * @example
 * // Conversion: 2 and 0.5 times the team's 3 of 6, weight 3. Average check: 0.5 and 1.5 times 200.
 * const leads = leadsOf({
 *   who: ['Anna', 'Anna', 'Boris', 'Boris', 'Boris', 'Boris'],
 *   created: [1, 1, 1, 1, 1, 1],
 *   paid: [2, 3, 2, null, null, null],
 *   amount: [100, null, 300, null, null, null],
 * });
 * const evidence = (id) => evaluate(builtin(id), leads, { period: null, asOfDay: 30 });
 * scoreEvidence([
 *   { evidence: evidence('conversion'), weight: 3 },
 *   { evidence: evidence('average_check'), weight: 1 },
 * ]).managers.map(({ value }) => value) // => [162.5, 75]
 */
export function scoreEvidence(parts: readonly Part[]): Evidence {
  const usable = parts.flatMap(({ evidence, weight }) => {
    const relative = evidence.estimates().relative();
    return relative ? [{ relative, weight }] : [];
  });
  const group = (guess: Guess | null, pick: (evidence: Evidence) => Measured | undefined): Scored => ({
    guess,
    leads: Math.max(0, ...parts.map(({ evidence }) => pick(evidence)?.leads ?? 0)),
  });
  const level = usable.length > 0 ? 100 : NaN;
  const [first] = parts;
  const managers = first ? first.evidence.managers : [];
  return evidenceOf(
    'higher',
    {
      managers: managers.map((_, code) => group(score(usable, code), (evidence) => evidence.managers[code])),
      nobody: group(null, ({ nobody }) => nobody),
      team: () => group(level ? { raw: level, fair: level, error: 0 } : null, ({ team }) => team),
    },
    ({ guess, leads }) => ({ value: guess && guess.raw, leads, ripening: 0 }),
    (people): Statistics<Scored> => ({
      people,
      unit: 'score',
      level,
      guess: ({ guess }) => guess,
      bound: (_, { raw, error }) => raw - Z95 * error,
      difference: (a, b) => (a.guess && b.guess ? sureNormalDifference(a.guess, b.guess) : 0),
    }),
  );
}

interface Scored {
  readonly guess: Guess | null;
  readonly leads: number;
}

interface Weighed {
  readonly relative: readonly (Guess | null)[];
  readonly weight: number;
}

function score(parts: readonly Weighed[], code: number): Guess | null {
  let raw = 0;
  let fair = 0;
  let variance = 0;
  let measured = 0;
  let all = 0;
  for (const { relative, weight } of parts) {
    const guess = relative[code];
    all += weight;
    fair += guess ? weight * guess.fair : weight;
    if (!guess) continue;
    measured += weight;
    raw += weight * guess.raw;
    variance += (weight * guess.error) ** 2;
  }
  return measured > 0
    ? { raw: (100 * raw) / measured, fair: (100 * fair) / all, error: (100 * Math.sqrt(variance)) / measured }
    : null;
}
