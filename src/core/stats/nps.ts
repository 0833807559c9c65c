/** What an answer to "would you recommend us", 0 to 10, means: promoters say 9 and 10, detractors 0 to 6. Below 0 and above 10 is no score. Source: Reichheld 2003. */
export type ScoreMeaning = 'promoters' | 'passives' | 'detractors' | 'invalid';

/**
 * Fractions (a mean of several answers) are taken as they are: 8.9 is not yet a promoter, 6.1 not any more a detractor.
 *
 * @param score Not NaN, which is no answer.
 */
export function meaningOfScore(score: number): ScoreMeaning {
  if (score < 0 || score > 10) return 'invalid';
  return score >= 9 ? 'promoters' : score <= 6 ? 'detractors' : 'passives';
}
