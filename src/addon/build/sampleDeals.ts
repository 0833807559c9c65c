import type { BuildWords } from '../../i18n/en/build.ts';
import { BUILD } from '../../i18n/languages.ts';
import { columnName } from '../../i18n/index.ts';
import type { ColumnId } from '../../read/table/headers.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { Asked } from '../endpoint.ts';
import type { NewCell } from './putTable.ts';

const COLUMNS: readonly ColumnId[] = [
  'id',
  'client',
  'manager',
  'source',
  'created',
  'response',
  'webinar',
  'meeting',
  'paid',
  'amount',
  'status',
  'refunded',
];

const LEADS = 72;
/** The first deals are this many days old; the last ones have had two days. */
const [OLDEST, YOUNGEST] = [90, 2];

/**
 * Share of all leads, chance of a payment after a meeting, minutes to the first answer, chance of a
 * refund: one quiet expert, one noisy seller and two people in between.
 */
const PEOPLE = [
  [0.22, 0.75, 12, 0.05],
  [0.38, 0.4, 150, 0.3],
  [0.26, 0.55, 45, 0.1],
  [0.14, 0.6, 30, 0],
] as const;

/** The deals of a small made-up school, up to yesterday. Every call gives the same deals. */
export function sampleDeals({ host }: Asked): { readonly titles: string[]; readonly rows: NewCell[][] } {
  const words = BUILD[host.language];
  const dice = diceFrom(20);
  const rows = Array.from({ length: LEADS }, (_, lead): NewCell[] => {
    const day = host.today - OLDEST + Math.floor((lead * (OLDEST - YOUNGEST)) / LEADS);
    const journey = journeyOf(day, host.today, dice);
    const cells = dealCells(lead, journey, words, (serial) => new Date(host.zone.instantOf(serial)));
    return COLUMNS.map((column) => cells[column] ?? '');
  });
  return { titles: COLUMNS.map((column) => columnName(column, host.texts)), rows };
}

/** What happened to one lead: local serials, null where it did not happen or not yet. */
interface Journey {
  readonly seller: number;
  readonly course: number;
  readonly source: number;
  readonly created: number;
  readonly response: number | null;
  readonly webinar: number | null;
  readonly meeting: number | null;
  readonly paid: number | null;
  readonly refunded: number | null;
  readonly isLost: boolean;
}

function journeyOf(day: number, today: number, dice: () => number): Journey {
  const seller = sellerAt(dice());
  const [, skill, minutes, returns] = PEOPLE[seller] ?? PEOPLE[0];
  // A random number is drawn for each step, even for one that is not reached. So one lead never
  // changes the draws of another.
  const created = day + (9 + Math.floor(dice() * 9)) / 24;
  const after = (from: number | null, chance: number, soonest: number, latest: number): number | null => {
    const [isReached, wait] = [dice() < chance, dice()];
    if (from === null || !isReached) return null;
    const on = Math.floor(from) + soonest + Math.floor(wait * (latest - soonest + 1));
    return on < today ? on : null;
  };
  const answered = Math.round(minutes * (0.5 + dice())) / 1440;
  const response = dice() < 0.95 ? created + answered : null;
  const webinar = after(created, 0.8, 1, 3);
  const meeting = after(webinar, 0.7, 1, 4);
  const paid = after(meeting, skill, 0, 6);
  const refunded = after(paid, returns, 3, 14);
  const isLost = paid === null && dice() < 0.6 && today - day > 14;
  const [course, source] = [Math.floor(dice() * 3), Math.floor(dice() * 3)];
  return { seller, course, source, created, response, webinar, meeting, paid, refunded, isLost };
}

function dealCells(
  lead: number,
  journey: Journey,
  words: BuildWords,
  dateOf: (serial: number) => Date,
): Partial<Record<ColumnId, NewCell>> {
  const day = (serial: number | null): NewCell =>
    serial === null ? '' : { value: dateOf(serial), format: words.dayFormat };
  const moment = (serial: number | null): NewCell =>
    serial === null ? '' : { value: dateOf(serial), format: `${words.dayFormat} hh:mm` };
  const { seller, source, course, created, response, webinar, meeting, paid, refunded, isLost } = journey;
  return {
    id: { value: lead + 1, format: PATTERNS.integer },
    client: `${words.client} ${lead + 1}`,
    manager: words.managers[seller] ?? '',
    source: words.sources[source] ?? '',
    created: moment(created),
    response: moment(response),
    webinar: day(webinar),
    meeting: day(meeting),
    paid: day(paid),
    amount: { value: words.prices[course] ?? 0, format: PATTERNS.money },
    status: paid !== null ? words.won : isLost ? words.lost : words.open,
    refunded: day(refunded),
  };
}

function sellerAt(thrown: number): number {
  let reached = 0;
  const found = PEOPLE.findIndex(([share]) => thrown < (reached += share));
  return found < 0 ? 0 : found;
}

/**
 * Random-looking numbers from 0 to 1 that are always the same: Lehmer's generator with the
 * multiplier of Park and Miller (1988).
 */
function diceFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
