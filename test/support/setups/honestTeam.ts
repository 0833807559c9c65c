import { seeded } from '../../../playground/sample/random.ts';
import { gamingOf } from '../../../src/core/gaming/gaming.ts';
import type { SignSeen } from '../../../src/core/gaming/gamingSigns.ts';
import { civilOf, dayOf } from '../../../src/core/time/days.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../coreLeads.ts';

/** 2027-06-30: ten whole months of days from 1, which is 2026-09-01. */
export const AS_OF = dayOf(2027, 6, 30) - DAY_ZERO;

/** Who works in it. */
export const NAMES = ['Anna', 'Boris', 'Clara', 'Denis', 'Eva', 'Filip', 'Galina', 'Henry'];
/** A lead that a test goes on writing. */
export type Draft = { -readonly [K in keyof PlainLead]: PlainLead[K] };
/** The day of a milestone; NaN where there is none. */
export const day = (row: PlainLead, id: string): number => Number(row[id]);

/** A team where nothing is played: everything is dealt at random, and people differ in how much they sell. */
export function honestTeam(seed: number, leads = 600): Draft[] {
  const random = seeded(seed);
  const clients = leads * 4;
  return Array.from({ length: leads }, (_, i) => {
    const who = NAMES[Math.floor(8 * random.next() ** 1.5)] ?? 'Anna';
    const created = random.whole(1, AS_OF);
    const row: Draft = { who, client: `C${random.whole(1, clients)}`, created, amount: random.whole(1, 4) * 1000 };
    if (random.chance(0.8)) row['call'] = created + random.whole(0, 5);
    if (random.chance(0.5)) row['meeting'] = created + random.whole(2, 20);
    if (i > 1 && !random.chance(0.5)) return row;
    const paid = created + random.whole(random.chance(0.03) ? -4 : 0, 30);
    row['paid'] = paid;
    row['modified'] = paid + Math.floor(random.exponential(20));
    if (i === 0 || random.chance(0.1)) row['refunded'] = paid + random.whole(1, 50);
    return row;
  });
}

/** Which signs are seen in these leads on that day. */
export const sightings = (rows: readonly PlainLead[]): readonly SignSeen[] =>
  gamingOf(coreLeads(rows), DAY_ZERO + AS_OF).sightings;

/** Whether a day is one of the last three of its month. */
export const isLast = (at: number): boolean => civilOf(DAY_ZERO + at + 3).month !== civilOf(DAY_ZERO + at).month;
