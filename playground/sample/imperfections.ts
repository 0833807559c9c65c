import type { SampleLead } from './lead.ts';

/**
 * Returns the leads with the cells that every shared sheet has: three rows without a manager, two
 * paid deals without a payment date, one payment before the deal was created, one amount in words,
 * one name with a space after it. They belong to people with many leads, so that no board depends
 * on them.
 */
export function withImperfections(leads: readonly SampleLead[]): readonly SampleLead[] {
  const spoilt = [...leads];
  for (const flaw of FLAWS) {
    const rows = spoilt.flatMap((lead, row) => (flaw.fits(lead) ? [row] : []));
    for (let nth = 1; nth <= flaw.times; nth++) {
      // Spread over the sheet: a third, two thirds ... of the way down.
      const row = rows[Math.floor((rows.length * nth) / (flaw.times + 1))];
      const lead = row === undefined ? undefined : spoilt[row];
      if (row === undefined || lead === undefined) throw new Error(`No lead fits the flaw "${flaw.name}"`);
      spoilt[row] = flaw.spoil(lead);
    }
  }
  return spoilt;
}

interface Flaw {
  readonly name: string;
  readonly times: number;
  fits(lead: SampleLead): boolean;
  spoil(lead: SampleLead): SampleLead;
}

const FLAWS: readonly Flaw[] = [
  {
    name: 'no manager',
    times: 3,
    fits: (lead) => lead.seller === 'noisy' && lead.status === 'lost',
    spoil: (lead) => ({ ...lead, seller: null }),
  },
  {
    name: 'paid, but when?',
    times: 2,
    fits: (lead) => lead.seller === 'even' && lead.status === 'won' && lead.refunded === null,
    spoil: (lead) => ({ ...lead, paid: null }),
  },
  {
    name: 'paid before it was created',
    times: 1,
    fits: (lead) => lead.seller === 'steady' && lead.paid !== null && lead.refunded === null,
    spoil: (lead) => ({ ...lead, paid: Math.floor(lead.created) - 3 }),
  },
  {
    name: 'amount in words',
    times: 1,
    fits: (lead) => lead.seller === 'adverts' && lead.paid !== null && lead.refunded === null,
    spoil: (lead) => ({ ...lead, amount: 'text' }),
  },
  {
    name: 'a space after the name',
    times: 1,
    fits: (lead) => lead.seller === 'returns' && lead.status === 'lost',
    spoil: (lead) => ({ ...lead, typing: 'trailing space' }),
  },
];
