import { Z95 } from '../stats/proportion.ts';
import type { Evidence, Measured, Relative } from './evidence.ts';

export interface Part {
  readonly evidence: Evidence;
  /** Above 0; only the proportions matter. */
  readonly weight: number;
}

/**
 * A Score over several KPIs: 100 times the weighted mean of how many times better than the team each is, so 100 is the
 * team's level and 120 a fifth better. A KPI on which the team itself has no level (nobody paid yet) is left out.
 * In the raw Score a KPI without leads is left out for that manager; in the fair one it counts as the team's level.
 * Comparison: difference against 1.96 standard errors of the raw Scores, the parts taken as independent.
 *
 * @returns Evidence in points; every value is null when no part can be compared.
 */
export function scoreEvidence(parts: readonly Part[]): Evidence {
  const usable = parts.flatMap(({ evidence, weight }) => {
    const relative = evidence.relative();
    return relative === null ? [] : [{ relative, weight }];
  });
  const count = parts[0]?.evidence.managers.length ?? 0;
  const scored = Array.from({ length: count }, (_, code) => score(usable, code));
  const leadsOf = (pick: (evidence: Evidence) => Measured | undefined): number =>
    Math.max(0, ...parts.map(({ evidence }) => pick(evidence)?.leads ?? 0));
  return {
    managers: scored.map(({ raw }, code) => ({ value: raw, leads: leadsOf((e) => e.managers[code]), ripening: 0 })),
    nobody: { value: null, leads: leadsOf((e) => e.nobody), ripening: 0 },
    team: { value: usable.length === 0 ? null : 100, leads: leadsOf((e) => e.team), ripening: 0 },
    better: 'higher',
    fair: {
      values: scored.map((s) => (s.raw === null ? null : s.fair)),
      unit: 'score',
      better: 'higher',
      ofSample: true,
    },
    cautious: () => ({
      values: scored.map(({ raw, error }) => (raw === null ? null : raw - Z95 * error)),
      unit: 'score',
      better: 'higher',
      ofSample: false,
    }),
    compare(a, b) {
      const [one, other] = [scored[a], scored[b]];
      if (!one || !other || one.raw === null || other.raw === null) return 0;
      const difference = one.raw - other.raw;
      if (Math.abs(difference) <= Z95 * Math.hypot(one.error, other.error)) return 0;
      return difference > 0 ? 1 : -1;
    },
    relative: () =>
      usable.length === 0
        ? null
        : {
            raw: scored.map(({ raw }) => (raw === null ? null : raw / 100)),
            fair: scored.map(({ fair }) => fair / 100),
            error: scored.map(({ error }) => error / 100),
          },
  };
}

interface Scored {
  readonly raw: number | null;
  readonly fair: number;
  readonly error: number;
}

function score(parts: readonly { readonly relative: Relative; readonly weight: number }[], code: number): Scored {
  let [raw, measuredWeight, fair, weights, variance] = [0, 0, 0, 0, 0];
  for (const { relative, weight } of parts) {
    const own = relative.raw[code] ?? null;
    weights += weight;
    fair += weight * (relative.fair[code] ?? 1);
    if (own === null) continue;
    measuredWeight += weight;
    raw += weight * own;
    variance += (weight * (relative.error[code] ?? 0)) ** 2;
  }
  if (measuredWeight === 0) return { raw: null, fair: 100, error: 0 };
  return {
    raw: (100 * raw) / measuredWeight,
    fair: (100 * fair) / weights,
    error: (100 * Math.sqrt(variance)) / measuredWeight,
  };
}
