import { type Interval, Z95 } from './proportion.ts';

/** Answers to "would you recommend us", 0 to 10, by what they mean. */
export interface Scores {
  /** 9 and 10. */
  readonly promoters: number;
  /** Between. */
  readonly passives: number;
  /** 0 to 6. */
  readonly detractors: number;
  /** Answers that are no score: below 0, above 10, unreadable. They are in none of the others. */
  readonly invalid: number;
}

/** What an answer means. @param score Not NaN, which is no answer. */
export function meaningOfScore(score: number): keyof Scores {
  if (score < 0 || score > 10) return 'invalid';
  return score >= 9 ? 'promoters' : score <= 6 ? 'detractors' : 'passives';
}

/** A net promoter score, from -1 to 1; people show it times 100, as +45. */
export interface Nps extends Interval {
  readonly nps: number;
  /** Standard error. */
  readonly error: number;
}

/**
 * @param scores One per answer; NaN is no answer and is not counted. Fractions (a mean of several answers) are taken as they
 *   are: 8.9 is not yet a promoter, 6.1 not any more a detractor.
 */
export function npsScores(scores: ArrayLike<number>): Scores {
  const found = { promoters: 0, passives: 0, detractors: 0, invalid: 0 };
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? NaN;
    if (score !== score) continue;
    found[meaningOfScore(score)]++;
  }
  return found;
}

/**
 * Net promoter score: share of promoters less share of detractors, with SE = √((share of both - nps²) / n). Source: Reichheld 2003.
 * The interval is the adjusted Wald one, which does best for small n: three answers are added, of them 3/4 promoters and 3/4
 * detractors, and it does not shrink to nothing when all answered alike. Source: Rocks 2016, "Interval estimation for the net
 * promoter score", The American Statistician 70(4), arXiv:1601.07235.
 *
 * @returns Null without valid answers.
 */
export function nps({ promoters, passives, detractors }: Scores): Nps | null {
  const n = promoters + passives + detractors;
  if (n === 0) return null;
  const found = netShare(promoters, detractors, n);
  const adjusted = netShare(promoters + 0.75, detractors + 0.75, n + 3);
  const half = Z95 * adjusted.error;
  return {
    ...found,
    // One single answer is pulled so far to the middle that the interval would miss it.
    low: Math.max(-1, Math.min(found.nps, adjusted.nps - half)),
    high: Math.min(1, Math.max(found.nps, adjusted.nps + half)),
  };
}

function netShare(promoters: number, detractors: number, n: number): { nps: number; error: number } {
  const net = (promoters - detractors) / n;
  return { nps: net, error: Math.sqrt(((promoters + detractors) / n - net * net) / n) };
}
