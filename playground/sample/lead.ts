import type { SellerKey, Source } from './sellers.ts';

/**
 * One row of the sample Deals tab, independent of the language. Times are serials with a fraction,
 * days are whole serials.
 */
export interface SampleLead {
  readonly id: number;
  /** Which of the 2,000 made-up clients this is; a lead is another person unless a client buys again. */
  readonly client: number;
  /** null: the cell was left empty. */
  readonly seller: SellerKey | null;
  /** How the name was typed: as usual, or with a space after it. */
  readonly typing: 'clean' | 'trailing space';
  readonly source: Source;
  readonly created: number;
  readonly reply: number | null;
  readonly webinar: number | null;
  readonly meeting: number | null;
  readonly paid: number | null;
  /** Price in US dollars; null: none named yet; "text": the cell says "see contract". */
  readonly amount: number | 'text' | null;
  readonly status: DealStatus;
  readonly refunded: number | null;
}

export type DealStatus = 'new' | 'open' | 'won' | 'lost';
