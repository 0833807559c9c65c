import { serialOf } from './calendar.ts';
import { withImperfections } from './imperfections.ts';
import { drawLead } from './journey.ts';
import type { SampleLead } from './lead.ts';
import { seeded } from './random.ts';
import { NEWCOMER, SELLERS } from './sellers.ts';

/** Ids follow the order of creation, and start as in a CRM that was used before. */
const FIRST_ID = 1001;
const CLIENTS = 2000;
/**
 * Picked among 400 seeds: with it the boards show the story of sellers.ts in the third quarter
 * alone, too, in spite of chance.
 */
const SEED = 222;

/**
 * Returns the 1,200 leads of the sample school from 2026-02-01 to 2026-10-31; the same seed gives
 * the same school.
 */
export function schoolLeads(seed = SEED): readonly SampleLead[] {
  const random = seeded(seed);
  const drawn = SELLERS.flatMap((seller) => Array.from({ length: seller.leads }, () => drawLead(random, seller)));
  const inOrder = [...drawn, newcomersLead].sort((a, b) => a.created - b.created);
  // 709 shares no divisor with 2,000, so its multiples meet every client once before any twice.
  const leads = inOrder.map((lead, row) => ({ id: FIRST_ID + row, client: (row * 709) % CLIENTS, ...lead }));
  return withImperfections(leads);
}

/** One of one: a raw rate of 100 %, about which nothing is known yet. */
const newcomersLead: Omit<SampleLead, 'id' | 'client'> = {
  seller: NEWCOMER,
  typing: 'clean',
  source: 'referral',
  created: serialOf(2026, 10, 12) + (10 * 60 + 40) / 1440,
  reply: serialOf(2026, 10, 12) + (10 * 60 + 52) / 1440,
  webinar: null,
  meeting: serialOf(2026, 10, 14),
  paid: serialOf(2026, 10, 16),
  amount: 590,
  status: 'won',
  refunded: null,
};
