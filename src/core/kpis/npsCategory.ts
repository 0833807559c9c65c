/** Who says 9 or 10 promotes, who says 0 to 6 detracts. Below 0 and above 10 is no score. */
type NpsCategory = 'promoters' | 'passives' | 'detractors' | 'invalid';

/**
 * What an answer to "would you recommend us", 0 to 10, means. Fractions, such as a mean of several
 * answers, are taken as they are: 8.9 is not yet a promoter, 6.1 no longer a detractor.
 *
 * @param score Any number but NaN, which is no answer.
 * @example
 * [9, 8.9, 6.1, 6, 11].map(npsCategory)
 * // => ['promoters', 'passives', 'passives', 'detractors', 'invalid']
 * @see Reichheld 2003, "The One Number You Need to Grow", Harvard Business Review 81(12).
 */
export function npsCategory(score: number): NpsCategory {
  if (score < 0 || score > 10) return 'invalid';
  return score >= 9 ? 'promoters' : score <= 6 ? 'detractors' : 'passives';
}
