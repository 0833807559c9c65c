/**
 * What a status says about a deal. A refunded deal was won before. An excluded one never was a
 * deal: spam, a test, a duplicate.
 */
export type Status = 'won' | 'lost' | 'open' | 'refunded' | 'excluded';
