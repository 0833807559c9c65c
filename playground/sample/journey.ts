import { FIRST_DAY, LAST_DAY, toMinute, weekdayFromMonday } from './calendar.ts';
import type { SampleLead, DealStatus } from './lead.ts';
import type { Random, Weighted } from './random.ts';
import type { Seller, Source } from './sellers.ts';

/** What the lead's source adds to the log-odds of a payment. */
const SOURCE_QUALITY: Readonly<Record<Source, number>> = {
  referral: 0.9,
  webinar: 0.35,
  partner: 0.15,
  search: 0,
  adverts: -0.75,
};
const PRICES = [290, 590, 990, 1490] as const;
const DISCOUNTS: readonly Weighted<number>[] = [
  [0, 60],
  [0.1, 27],
  [0.2, 13],
];
/** After this many days a deal without a payment is mostly closed. */
const STALE_DAYS = 60;
const END = LAST_DAY + 1;

/**
 * Draws the whole journey of one client. What would happen after the last day of the sample has not
 * happened yet.
 */
export function drawLead(random: Random, seller: Seller): Omit<SampleLead, 'id' | 'client'> {
  const source = random.pick(seller.sources);
  const created = drawCreated(random, source);
  const reply = drawReply(random, seller, created);
  const webinar = random.chance(source === 'webinar' ? 0.8 : 0.3) ? nextThursday(created) : null;
  const meetsShare = reply === null ? 0.04 : webinar === null ? 0.32 : 0.46;
  const meeting = random.chance(meetsShare)
    ? workday(Math.max(created, webinar ?? 0) + 1 + random.exponential(3))
    : null;

  const paid = drawPaid(random, seller, { source, created, reply, webinar, meeting });
  const refunded = paid !== null && random.chance(seller.refundShare) ? paid + random.whole(2, 28) : null;
  const course = random.pick(PRICES.map((price, index): Weighted<number> => [price, seller.courses[index] ?? 0]));
  const price = course * (1 - random.pick(DISCOUNTS));
  const seen = (at: number | null): number | null => (at !== null && at < END ? at : null);
  return {
    seller: seller.key,
    typing: 'clean',
    source,
    created,
    reply: seen(reply),
    webinar: seen(webinar),
    meeting: seen(meeting),
    paid: seen(paid),
    amount: seen(paid) !== null || seen(meeting) !== null ? Math.round(price) : null,
    status: drawStatus(random, { created, reply: seen(reply), meeting: seen(meeting) }, paid),
    refunded: seen(paid) === null ? null : seen(refunded),
  };
}

/** Mostly in working hours; people from a webinar come in the evening, and a few come at night. */
function drawCreated(random: Random, source: Source): number {
  let day = FIRST_DAY;
  do day = FIRST_DAY + random.whole(0, LAST_DAY - FIRST_DAY);
  while (weekdayFromMonday(day) > 4 && random.chance(0.55));
  const hour = source === 'webinar' ? 20 + random.normal() * 1.2 : 13.5 + random.normal() * 2.6;
  const anyHour = random.next() * 24;
  const time = random.chance(0.1) ? anyHour : Math.min(23.9, Math.max(0.1, hour));
  return toMinute(day + time / 24);
}

/**
 * The wait is skewed: minutes for most, days for some. A lead of the night waits at least until the
 * morning.
 */
function drawReply(random: Random, seller: Seller, created: number): number | null {
  const minutes = random.skewed(seller.replyMinutes, 1.5);
  if (random.chance(seller.silentShare)) return null;
  const hour = (created % 1) * 24;
  const opens = hour < 9 ? Math.floor(created) + 9 / 24 : hour >= 21 ? Math.floor(created) + 1 + 9 / 24 : created;
  return toMinute(Math.max(opens + minutes / 1440, created + 1 / 1440));
}

type Road = Pick<SampleLead, 'source' | 'created' | 'reply' | 'webinar' | 'meeting'>;

/**
 * Day of the payment, never the day of creation and possibly after the last day of the sample.
 * Null: this client never pays.
 */
function drawPaid(random: Random, seller: Seller, road: Road): number | null {
  const waitedHours = road.reply === null ? 1000 : (road.reply - road.created) * 24;
  const logOdds =
    seller.skill +
    SOURCE_QUALITY[road.source] +
    (road.webinar === null ? -0.2 : 0.35) +
    (road.meeting === null ? -0.7 : 0.9) -
    0.3 * Math.log10(Math.max(waitedHours, 0.1));
  const pays = random.chance(1 / (1 + Math.exp(-logOdds)));
  const afterDays = random.skewed(seller.payDays, 0.75);
  if (!pays) return null;
  const notBefore = Math.max(Math.floor(road.created) + 1, road.meeting ?? 0, road.webinar ?? 0, road.reply ?? 0);
  return Math.ceil(Math.max(notBefore, road.created + Math.min(afterDays, 150)));
}

function drawStatus(random: Random, road: Omit<Road, 'source' | 'webinar'>, paid: number | null): DealStatus {
  const ageDays = END - road.created;
  const givenUp = random.chance(ageDays > STALE_DAYS ? 0.94 : (0.5 * ageDays) / STALE_DAYS);
  if (paid !== null && paid < END) return 'won';
  if (paid === null && givenUp) return 'lost';
  return road.meeting === null && (ageDays < 3 || (ageDays < 14 && road.reply === null)) ? 'new' : 'open';
}

function nextThursday(created: number): number {
  const day = Math.floor(created) + 1;
  return day + ((3 - weekdayFromMonday(day) + 7) % 7);
}

function workday(at: number): number {
  const day = Math.floor(at);
  return weekdayFromMonday(day) === 6 ? day + 1 : day;
}
