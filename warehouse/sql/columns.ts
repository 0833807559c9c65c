import { MILESTONES } from '../../src/core/leads.ts';

/** What the canonical view holds: one row for each lead, columns in this order. */
export const DATES = [...MILESTONES, 'close_date', 'nps_date'] as const;

export const NUMBERS = ['amount', 'refund_amount', 'calls', 'emails_before_call', 'nps'] as const;

export const TEXTS = ['id', 'manager', 'client', 'referred_by', 'status'] as const;

export type Column = (typeof DATES)[number] | (typeof NUMBERS)[number] | (typeof TEXTS)[number];

/** Reserved words of GoogleSQL among our columns are quoted. */
const RESERVED: readonly string[] = ['left'];

/**
 * A name as it may stand in a query.
 *
 * @example
 * quoted('left') // => '`left`'
 * quoted('paid') // => 'paid'
 */
export const quoted = (name: string): string =>
  RESERVED.includes(name) || !/^[a-z_][a-z0-9_]*$/.test(name) ? `\`${name}\`` : name;
