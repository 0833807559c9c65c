import { seeded, type Weighted } from './random.ts';
import type { SampleLead } from './lead.ts';
import { storiesOf } from './story.ts';

/** A stream of its own, so that all else of the school does not depend on what is drawn here. */
const SEED = 41;
/** Who buys again does so this many days after the payment before, at the soonest and at the latest. */
const [SOONEST, LATEST] = [14, 150];
/** A mark is in by so many days after the course. */
const MARK_DAYS = 5;
/** The share of payments for which somebody who has bought before is looked for. */
const AGAIN = 0.16;

/**
 * Returns the leads with clients who buy again: some of the paid leads are of a client who had paid
 * before and kept what was bought, mostly with the same seller. Who is still to give a mark does not
 * come before that, and a friend's recommendation is no return.
 */
export function withReturns(leads: readonly SampleLead[], seed = SEED): readonly SampleLead[] {
  const random = seeded(seed);
  const marked = storiesOf(leads).map(({ nps, finished, left }) =>
    nps === null ? 0 : (finished ?? left ?? 0) + MARK_DAYS,
  );
  /** Rows whose client has come back already: the next return counts from the row of that one. */
  const isBack = new Set<number>();
  const clients = leads.map(({ client }) => client);
  leads.forEach((lead, row) => {
    const comesBack = random.chance(AGAIN);
    if (!comesBack || lead.source === 'referral' || !isBought(lead)) return;
    const before = leads.flatMap((earlier, at): Weighted<number>[] => {
      const waited = isBought(earlier) ? lead.created - earlier.paid : 0;
      const isFree = waited >= SOONEST && waited <= LATEST && !isBack.has(at) && (marked[at] ?? 0) < lead.created;
      return isFree ? [[at, earlier.seller === lead.seller ? 4 : 1]] : [];
    });
    if (before.length === 0) return;
    const from = random.pick(before);
    isBack.add(from);
    clients[row] = clients[from] ?? lead.client;
  });
  return leads.map((lead, row) => ({ ...lead, client: clients[row] ?? lead.client }));
}

type Bought = SampleLead & { readonly paid: number };

/** Paid on a day after it was created, and kept. */
const isBought = (lead: SampleLead): lead is Bought =>
  lead.paid !== null && lead.paid > lead.created && lead.refunded === null;
