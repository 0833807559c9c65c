import { statusClauses } from '../../cells/statuses/statusClauses.ts';
import { plainWords } from '../../cells/statuses/statusMeaning.ts';
import { type Candidate, TOLD } from './assignColumns.ts';

/** Whether a header speaks of a part of the money: Deposit, «Предоплата». */
const isOfPart = (header: string): boolean =>
  statusClauses(plainWords(header)).some(({ words }) => words.some(({ says }) => says === 'part'));

/**
 * The candidates where the only day of payment is that of a deposit: the money of that day is the
 * deposit, and not the price.
 */
export function withDeposits(candidates: readonly Candidate[], headers: readonly string[]): readonly Candidate[] {
  const headerOf = ({ column }: Candidate): string => headers[column] ?? '';
  const paid = candidates.filter(({ id }) => id === 'paid' || id === 'close_date');
  if (paid.length === 0 || !paid.every((one) => isOfPart(headerOf(one)))) return candidates;
  const sums = candidates.filter(({ id, weight }) => id === 'amount' && weight < TOLD);
  const heaviest = Math.max(...sums.map(({ weight }) => weight));
  // No heavier, so that a person is still asked which of them it is.
  return candidates.map((one) =>
    sums.includes(one) && isOfPart(headerOf(one)) ? { ...one, weight: heaviest, isFirst: true } : one,
  );
}
