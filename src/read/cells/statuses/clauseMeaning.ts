import type { Status } from './status.ts';
import type { StatusClause } from './statusClauses.ts';
import type { StatusWord } from './statusWords.ts';

/**
 * What one clause of a status says. `done` is won unless another clause names a call or a meeting;
 * `money` speaks of a payment, but not whether it came; `unsure` speaks of the deal in a way that a
 * person has to explain; `unknown` are words of nobody; `nothing` are words that say nothing.
 */
export type ClauseMeaning = Status | 'done' | 'money' | 'customer' | 'unreached' | 'unsure' | 'unknown' | 'nothing';

/** The meaning of a clause, by rules of precedence. */
export function clauseMeaning({ words, unknown }: StatusClause): ClauseMeaning {
  if (words.length === 0) return unknown > 0 ? 'unknown' : 'nothing';
  const has = (...kinds: readonly StatusWord[]): boolean =>
    words.some(({ says, isDenied }) => !isDenied && kinds.includes(says));
  const denies = (...kinds: readonly StatusWord[]): boolean =>
    words.some(({ says, isDenied }) => isDenied && kinds.includes(says));

  const isOfMoney =
    has('paid', 'payment', 'money') ||
    (has('means') && (has('arrived', 'done', 'failed', 'waiting') || denies('arrived')));
  const isAhead = has('near', 'later', 'waiting', 'pending');
  const isOfWork = has('activity', 'request', 'trial', 'contact', 'registered');

  if (has('excluded')) return 'excluded';
  if (has('test')) {
    if (has('activity', 'trial', 'open')) return 'open';
    return unknown > 0 ? 'unsure' : 'excluded';
  }
  if (has('refunded')) return isAhead || has('part', 'request', 'open', 'wanted', 'failed') ? 'unsure' : 'refunded';
  if (denies('refunded', 'excluded', 'test')) return 'unsure';

  if (denies('success') && isOfWork) return 'open';
  if (denies('success', 'arrived', 'done', 'completed') && isOfMoney) return 'unpaid';
  if (denies('bought', 'sale', 'success', 'buying')) return has('yet') ? 'open' : 'lost';
  if (denies('money') && has('yet')) return 'unpaid';
  if (denies('wanted', 'reason', 'money')) return has('yet') ? 'open' : 'lost';
  if (denies('done') && has('reason')) return 'lost';
  if (has('lost')) return has('near', 'later') ? 'open' : 'lost';
  if (has('rival')) return has('open') ? 'open' : 'lost';
  if (has('became') && has('customer') && !isAhead) return 'won';
  if (has('other') && has('paid', 'bought', 'sale', 'agreed')) return 'unsure';
  if (has('failed')) {
    if (has('paid')) return 'unsure';
    if (isOfMoney || has('paying', 'invoice', 'due')) return 'unpaid';
    if (!isOfWork) return 'lost';
    // "Meeting cancelled", but "Cancelled after the meeting".
    return words[0]?.says === 'failed' ? 'unsure' : 'open';
  }

  if (denies('paid', 'payment', 'paying')) return 'unpaid';
  const isPart = has('part') || ((has('percent') || denies('full')) && has('paid', 'payment', 'paying'));
  if (isPart) return 'unpaid';
  if (has('due')) return has('paid') ? 'unsure' : 'unpaid';
  if (has('paid')) {
    if (isAhead) return 'unpaid';
    return has('sent', 'open', 'wanted', 'trial', 'instalment') ? 'unsure' : 'won';
  }
  if (has('bought')) {
    if (isAhead) return 'open';
    return has('open', 'sent', 'trial') ? 'unsure' : 'won';
  }
  if (has('sale')) return isAhead || isOfWork || has('open', 'sent', 'offer') ? 'open' : 'won';
  if (isOfMoney) {
    const isOpen = isAhead || isOfWork || has('open', 'fresh');
    // Money that came to an account is there, whatever it was invoiced by; a missed payment is not.
    if (isOpen || has('callResult') || (has('invoice') && !has('arrived'))) return 'unpaid';
    if (has('sent', 'instalment')) return 'unsure';
    return has('arrived', 'done', 'completed', 'full', 'success', 'agreed') ? 'won' : 'money';
  }
  if (has('paying', 'invoice')) return 'unpaid';

  if (has('agreed')) {
    if (isAhead || isOfWork || has('sent')) return 'open';
    return has('open') ? 'unsure' : 'won';
  }
  if (has('success', 'completed', 'done')) {
    if (isAhead || isOfWork || has('offer', 'sent')) return 'open';
    if (has('open')) return 'unsure';
    if (unknown === 0 && has('success', 'completed', 'reason', 'contract')) return 'done';
  }
  if (has('unreached') || denies('contact', 'callResult')) return 'unreached';
  if (denies('arrived') && !isOfWork) return 'unreached';
  if (has('customer')) {
    if (unknown > 0) return 'unsure';
    if (isAhead || isOfWork || has('open', 'offer', 'sent', 'contract', 'buying', 'wanted')) return 'open';
    return has('fresh') ? 'unsure' : 'customer';
  }
  if (has('pending')) return words.length === 1 && unknown === 0 ? 'unpaid' : 'open';
  if (isOfWork && !words.every(({ says }) => says === 'registered')) return 'open';
  if (has('contract') && has('closed')) return 'unsure';
  if (has('buying', 'waiting', 'sent', 'wanted', 'open')) return 'open';
  // What became of a contract or an offer is what the unknown word says.
  if (has('contract', 'offer')) return unknown > 0 ? 'unsure' : 'open';
  if (words.some(({ says, isDenied }) => isDenied && !SILENT.includes(says))) return unknown > 0 ? 'unsure' : 'open';
  if (has('fresh', 'near', 'later')) return unknown > 0 ? 'unsure' : 'open';
  return unknown > 0 || has('registered', 'callResult', 'success', 'done', 'arrived', 'other') ? 'unknown' : 'nothing';
}

/** Words of which the denial says nothing either. */
const SILENT: readonly StatusWord[] = [
  'registered',
  'callResult',
  'customer',
  'became',
  'instalment',
  'near',
  'percent',
  'full',
];
