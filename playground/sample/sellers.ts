import type { Weighted } from './random.ts';

/**
 * How one salesperson of the sample school works. The figures are chosen so that every board shows
 * something.
 */
export interface Seller {
  readonly key: SellerKey;
  /** Rows of the Deals tab that are theirs. */
  readonly leads: number;
  /**
   * Log-odds of a payment, before the source, the webinar, the meeting and the speed of the answer.
   */
  readonly skill: number;
  /** Median minutes to the first answer, when the lead comes in working hours. */
  readonly replyMinutes: number;
  /** Share of leads that never get an answer. */
  readonly silentShare: number;
  /** Median from creation to payment. */
  readonly payDays: number;
  /** Share of payments returned within 30 days. */
  readonly refundShare: number;
  /** Weights of the four courses, from the cheapest. */
  readonly courses: readonly [number, number, number, number];
  /** Weights of lead sources; not everybody gets the same leads. */
  readonly sources: readonly Weighted<Source>[];
}

export type SellerKey = 'noisy' | 'quiet' | 'newcomer' | 'slow' | 'returns' | 'adverts' | 'even' | 'steady';
export type Source = 'webinar' | 'adverts' | 'referral' | 'partner' | 'search';

const EVERY_SOURCE: readonly Weighted<Source>[] = [
  ['webinar', 28],
  ['adverts', 30],
  ['referral', 12],
  ['partner', 12],
  ['search', 18],
];
/** The marketing department sends this person mostly people who clicked an advert. */
const MOSTLY_ADVERTS: readonly Weighted<Source>[] = [
  ['webinar', 12],
  ['adverts', 64],
  ['referral', 4],
  ['partner', 6],
  ['search', 14],
];
const USUAL_COURSES = [34, 36, 22, 8] as const;

/** Rows that are not drawn but written by hand: the newcomer has one lead, and it paid. */
export const NEWCOMER: SellerKey = 'newcomer';

/** The people of the school except the newcomer; their leads add up to 1,199. */
export const SELLERS: readonly Seller[] = [
  // Most leads and therefore many sales, yet the lowest conversion: many calls, late answers.
  seller('noisy', { leads: 380, skill: -1.75, replyMinutes: 190, silentShare: 0.09, payDays: 13 }),
  // Few leads, never loud, the highest real conversion.
  seller('quiet', { leads: 96, skill: -0.55, replyMinutes: 9, silentShare: 0.01, payDays: 9 }),
  // Long talks and the most expensive courses.
  seller('slow', { leads: 118, skill: -1, replyMinutes: 70, silentShare: 0.03, payDays: 33, courses: [3, 12, 35, 50] }),
  // Promises a lot: sells well, and the clients ask for their money back.
  seller('returns', { leads: 160, skill: -1.15, replyMinutes: 25, silentShare: 0.02, payDays: 6, refundShare: 0.27 }),
  // As good as the others, but works with the weakest leads.
  seller('adverts', {
    leads: 165,
    skill: -1.1,
    replyMinutes: 35,
    silentShare: 0.03,
    payDays: 12,
    sources: MOSTLY_ADVERTS,
  }),
  // Two people who differ only by luck.
  seller('even', { leads: 150, skill: -1.1, replyMinutes: 40, silentShare: 0.03, payDays: 12 }),
  seller('steady', { leads: 130, skill: -1.1, replyMinutes: 45, silentShare: 0.03, payDays: 14 }),
];

type Usual = 'courses' | 'sources' | 'refundShare';

function seller(key: SellerKey, own: Omit<Seller, 'key' | Usual> & Partial<Pick<Seller, Usual>>): Seller {
  return { key, courses: USUAL_COURSES, sources: EVERY_SOURCE, refundShare: 0.03, ...own };
}
