/**
 * What people write about a deal, in every gender and number, as `fold` returns it. `*` is the rest
 * of a word.
 */
export const statuses = {
  won: 'won|closed won|closedwon|deal won|paid|sold|purchased|success|successful',
  lost: 'lost|closed lost|closedlost|deal lost|rejected|refused|declined|canceled|cancelled|failed|unqualified|disqualified',
  refunded: 'refund|refunded|full refund|full refunded|chargeback|charge back',
  excluded: 'spam|duplicate|test|deleted',
  open:
    'new|open|in progress|in work|active|working|engaging|prospecting|contacted|qualified' +
    '|proposal|negotiation|negotiations|pending|hold|on hold|waiting|unpaid|not paid' +
    '|partially paid',
};
