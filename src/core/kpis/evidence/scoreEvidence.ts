import { sureNormalDifference } from '../../stats/sureDifference.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { Z95 } from '../../stats/z95.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Measured } from '../measured.ts';
import type { Statistics } from './estimates.ts';
import type { Guess } from './estimates.ts';
import { isRankable } from './isRankable.ts';
import type { Kpi } from '../kpi.ts';
import { type Part, type ToldPart, partsTold } from './scoreParts.ts';
import { sharesLeads } from './sharesLeads.ts';

/**
 * What a ranking goes by: a Score of its parts, or its only part as it is.
 *
 * @param isScore True when a Score is asked for, even of one part.
 * @param among Of a Score, the only KPIs that may count; null is all.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Boris'], created: [1, 1], paid: [5, 9] });
 * const kpi = builtin('half_paid');
 * const evidence = evaluate(kpi, leads, { period: null, asOfDay: 30 });
 * const ranking = (isScore) => rankingEvidence([{ kpi, evidence, weight: 1 }], isScore);
 * ranking(false).managers.map(({ value }) => value) // => [4, 8]
 */
export function rankingEvidence(
  parts: readonly Part[],
  isScore: boolean,
  among: ReadonlySet<Kpi> | null = null,
): Evidence {
  const [only] = parts;
  return isScore || !only ? scoreEvidence(parts, among) : only.evidence;
}

/**
 * A Score over several KPIs, in points: 100 times the weighted mean of how many times better than
 * the team each manager is, so that 100 is the team's level and 120 a fifth better. Left out are
 * those of `partsTold`. The first of the greatest weight, left out or not, says who has leads
 * enough for a place; in another part fewer than five leads count as the team's level. Comparison: the
 * difference against 1.96 standard errors of the raw Scores. The errors of parts that share leads
 * are added, as if they went together; those of others are independent.
 *
 * @param among The only KPIs that may count; null is all.
 * @returns Every value is null when no part can be compared; that of who has no leads in the asked
 *   period always is.
 * @example
 * // Conversion: 4/3 and 2/3 times the team's 9 of 12, weight 3. Check: 0.8 and 1.4 times 250.
 * const leads = leadsOf({
 *   who: [...'AAAAAABBBBBB'],
 *   created: new Array(12).fill(1),
 *   paid: [2, 2, 2, 2, 2, 2, 2, 2, 2, null, null, null],
 *   amount: [200, 200, 200, 200, 200, 200, 350, 350, 350, null, null, null],
 * });
 * const part = (id, weight) => {
 *   const kpi = builtin(id);
 *   return { kpi, weight, evidence: evaluate(kpi, leads, { period: null, asOfDay: 30 }) };
 * };
 * // The check of B stands on three sales alone, so it counts as the team's.
 * scoreEvidence([part('conversion', 3), part('average_check', 1)]).managers.map(({ value }) => value)
 * // => [120, 75]
 */
export function scoreEvidence(parts: readonly Part[], among: ReadonlySet<Kpi> | null = null): Evidence {
  const told = partsTold(parts).filter(({ kpi }) => among === null || among.has(kpi));
  const [main] = [...parts].sort((a, b) => b.weight - a.weight);
  const ofPeriod = parts.filter(({ isShifted }) => isShifted !== true);
  const isPresent = (code: number): boolean =>
    (ofPeriod.length > 0 ? ofPeriod : parts).some(({ evidence: { managers: found } }) => isMeasured(found[code]));
  const group = (guess: Guess | null, pick: (evidence: Evidence) => Measured | undefined): Scored => ({
    guess,
    leads: main === undefined ? 0 : (pick(main.evidence)?.leads ?? 0),
  });
  const level = main === undefined ? NaN : 100;
  const managers = parts[0] ? parts[0].evidence.managers : [];
  return evidenceOf(
    'higher',
    {
      managers: managers.map((_, code) =>
        group(isPresent(code) ? score(told, main, code) : null, (evidence) => evidence.managers[code]),
      ),
      nobody: group(null, ({ nobody }) => nobody),
      team: () => group(level ? { raw: level, fair: level, error: 0 } : null, ({ team }) => team),
    },
    ({ guess, leads }) => ({ value: guess && guess.raw, leads, ripening: 0 }),
    (people): Statistics<Scored> => ({
      people,
      unit: 'score',
      ofSample: main?.evidence.estimates().ofSample ?? true,
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

function isMeasured(found: Measured | undefined): boolean {
  return found !== undefined && (found.leads > 0 || found.value !== null);
}

/** The team's level. */
const LEVEL: Guess = { raw: 1, fair: 1, error: 0 };

function score(parts: readonly ToldPart[], main: Part | undefined, code: number): Guess | null {
  if (parts.every(({ relative }) => !relative[code])) return null;
  const all = sumOf(parts, ({ weight }) => weight);
  const own = parts.map((part) => {
    const isFew = part.ofSample && part.kpi !== main?.kpi && !isRankable(part.evidence.managers[code] ?? { leads: 0 });
    const { raw, fair, error } = (isFew ? null : part.relative[code]) ?? LEVEL;
    const share = (100 * part.weight) / all;
    return { kpi: part.kpi, raw: share * raw, fair: share * fair, error: share * error };
  });
  const variance = sumOf(own, (a) => sumOf(own, (b) => (a === b || sharesLeads(a.kpi, b.kpi) ? a.error * b.error : 0)));
  return {
    raw: sumOf(own, ({ raw }) => raw),
    fair: sumOf(own, ({ fair }) => fair),
    error: Math.sqrt(variance),
  };
}
