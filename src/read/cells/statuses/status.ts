export const EVERY_STATUS = ['won', 'lost', 'refunded', 'excluded', 'unpaid', 'open'] as const;

/**
 * What a status says about a deal. Unpaid and lost say that the money is not there, whatever day
 * stands beside them. Open says only where the deal stands. A refunded deal was won before. An
 * excluded one never was a deal: spam, a test, a duplicate.
 */
export type Status = (typeof EVERY_STATUS)[number];
