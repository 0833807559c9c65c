import type { ColumnId } from '../headers.ts';
import type { CellEvidence } from './cellEvidence.ts';
import { COMMON, EVENTS, headerEvent } from './headerEvent.ts';
import type { HeaderSense } from './headerSense.ts';
import type { WordClass } from './wordEntries.ts';

/** What a column may be: a known column, or one of those that nothing is to be made of. */
export type ReadAs = ColumnId | 'plan' | 'birthday' | 'other';

/** One way to read a column, and how well header and cells speak for it, from 0 to 100. */
export interface Reading {
  readonly as: ReadAs;
  readonly weight: number;
}

/** Words of columns that nothing is to be made of. */
const SOMETHING_ELSE: readonly WordClass[] = ['detail', 'other', 'place', 'callResult'];

/** Words that no code of a person or a deal has beside it. */
const NO_CODES: readonly WordClass[] = ['measure', 'otherMoney', 'debt', 'target'];

/** Words with a name that is no client's. */
const NO_CLIENTS: readonly WordClass[] = ['money', 'otherMoney', 'paid', 'call', 'webinar', 'meeting', 'activity'];

const BASE = 40;
const A_POINT = 10;
const AN_UNKNOWN_WORD = 4;
const MOST_UNKNOWN = 3;

/** A question of so many words, as "Sold by" and "Who led it", may have one that nobody knows. */
const SHORT = 4;

/** A reading for which hardly anything speaks: it counts only where nothing else does. */
const FAINT = 20;

/**
 * The ways to read a column by the words of its header and what stands in its cells, the best
 * first. None when both say nothing; one `other`, `plan` or `birthday` when the header says that
 * the column is something else, however much its words look like a known one.
 */
export function columnReadings(sense: HeaderSense, cells: CellEvidence): readonly Reading[] {
  const { says } = sense;
  const unknown = AN_UNKNOWN_WORD * Math.min(MOST_UNKNOWN, sense.unknown);
  const weigh = (strength: number, more = 0): number => BASE + A_POINT * strength + more - unknown;
  const other: readonly Reading[] = [{ as: 'other', weight: weigh(3) }];
  const found: Reading[] = [];
  const add = (as: ReadAs, weight: number): void => {
    found.push({ as, weight });
  };

  if (says('birth') > 0 && cells.kind !== 'numbers') return [{ as: 'birthday', weight: weigh(3) }];
  // A mere "Tag" above days is German.
  const isDay = cells.kind === 'dates' && sense.words === 1 && says('day') > 1;
  // The type of an event is what happened.
  if (says('activity') > 1 && says('detail') > 1) return [{ as: 'activity', weight: weigh(2) }];
  if (!isDay && SOMETHING_ELSE.some((of) => says(of) > 1)) return other;
  if (says('email') > 1 || says('phone') > 1) {
    if (says('manager') > 1 || says('measure') > 0) return other;
    return cells.kind === 'numbers' && says('email') > 1
      ? [{ as: says('emailsBefore') > 1 ? 'emails_before_call' : 'other', weight: weigh(3) }]
      : [{ as: says('email') > 1 ? 'email' : 'phone', weight: weigh(3, says('manager') > 0 ? -A_POINT : 0) }];
  }
  // A number beside a person, above phones, is the person's phone.
  if (says('manager') > 1 && says('id') > 1 && cells.kind === 'phones') return other;
  const isTime =
    cells.kind === 'dates' ||
    (cells.kind === 'mixed' && cells.dateShare >= 0.5) ||
    (cells.areDaySerials && says('money') === 0 && isOfTime());
  const isBlank = cells.kind === 'blank';
  // Nothing stands below: a sum of money is no day, and neither is an id, unless the header names a day.
  const mayBeDay = says('day') > 1 || (says('money') < 2 && says('id') < 2);
  if (isTime || (isBlank && mayBeDay)) readDays();
  if (!isTime && (cells.kind === 'numbers' || (isBlank && says('day') < 2))) readNumbers();
  if (cells.flagShare > 0.5) readFlags();
  if (['words', 'mixed', 'emails', 'phones', 'blank'].includes(cells.kind)) readWords();
  if (cells.kind === 'numbers' || cells.kind === 'mixed') readCodes();
  return found.sort((a, b) => b.weight - a.weight);

  function isOfTime(): boolean {
    return says('day') > 1 || EVENTS.some(([words]) => says(words) > 1);
  }

  function readDays(): void {
    if (says('plan') > 0 || says('debt') > 1 || says('target') > 0) return void add('plan', weigh(3));
    if (says('last') > 0 || says('modified') > 1) {
      const isChange = says('modified') > 0 || says('stage') > 0 || says('status') > 0;
      return void add(isChange ? 'modified' : 'other', weigh(isChange ? 3 : 1));
    }
    if (says('nps') > 1) return void add('nps_date', weigh(3));
    if (says('manager') > 1 || says('source') > 1) return void add('other', weigh(1));
    const happened = headerEvent(sense);
    // What has happened is no day to come.
    if (cells.laterShare > 0.5 && happened !== null && happened.id !== 'created') return void add('plan', weigh(2));
    // A contract may be sent, a sum received: without a day in the header a hint says nothing.
    if (happened?.id === 'paid' && happened.strength < 2 && says('day') === 0 && cells.kind === 'dates') return;
    // What came on a day may be a lead or its money: the other column decides.
    if (happened?.id === 'paid' && happened.strength === 1 && says('created') === 1) add('created', weigh(1, 6));
    // A step with a name of its own is a step of the team's own road.
    if (happened !== null && (sense.unknown === 0 || COMMON.includes(happened.id)))
      add(happened.id, weigh(Math.min(3, happened.strength), says('day') > 0 ? 5 : 0));
    else if (says('status') > 0 && says('day') > 0) add('close_date', weigh(1));
    // A mere date, or the day of a deal: when the row began, unless something else is.
    else if (says('day') > 1 && sense.unknown === 0 && !NO_CODES.some((of) => says(of) > 1)) add('created', weigh(1));
  }

  function readNumbers(): void {
    const money = says('money');
    const isMoney =
      money > 1 ||
      (money > 0 && (cells.looksLikeMoney || isBlank)) ||
      (sense.hasCurrency && says('plan') > 0) ||
      (cells.looksLikeMoney && (says('paid') > 1 || (says('paid') > 0 && sense.unknown === 0)));
    // The number of a sale is no sum.
    if (says('id') > 1 && money < 2) return;
    if (says('refunded') > 1 && (isMoney || sense.hasCurrency || cells.looksLikeMoney))
      return void add('refund_amount', weigh(3));
    if (says('emailsBefore') > 1) return void add('emails_before_call', weigh(3));
    if (says('nps') > 1) return void add('nps', weigh(2));
    if (says('calls') > 1 || (says('call') > 1 && says('measure') > 0 && says('day') === 0)) {
      const isCount = says('calls') > 1;
      return void add(isCount ? 'calls' : 'other', weigh(isCount ? 3 : 1));
    }
    if (says('debt') > 1 || says('otherMoney') > 1 || says('measure') > 1) return void add('other', weigh(3));
    if (says('target') > 1) return void add('other', weigh(3));
    // What a client has is not what a client pays.
    if (says('client') > 1 && says('paid') === 0 && says('deal') === 0) return void (isMoney && add('other', weigh(1)));
    // What a call costs, nobody pays for a deal.
    if (isMoney && says('call') > 1 && says('paid') === 0 && says('deal') === 0) return void add('other', weigh(1));
    // A budget of anything but a deal is another one.
    if (money === 1 && (says('source') > 0 || says('client') > 0 || sense.unknown > 0) && says('paid') < 2) return;
    if (says('plan') > 0) {
      if (isMoney) add('amount', FAINT + A_POINT);
      return;
    }
    if (!isMoney || cells.areShares) return;
    const paid = says('paid') > 0 ? 3 : 0;
    add('amount', weigh(Math.max(2, money), paid + (says('whole') > 0 ? 2 : 0) + (sense.hasCurrency ? 3 : 0) - 5));
  }

  function readFlags(): void {
    const happened = headerEvent(sense);
    if (happened !== null && happened.id !== 'created' && happened.id !== 'close_date')
      add(happened.id, weigh(Math.min(2, happened.strength)));
  }

  function readWords(): void {
    if (says('currency') > 1) return void add('currency', weigh(3));
    if (says('referred') > 1) return void add('referred_by', weigh(3));
    if (says('measure') > 1 || says('target') > 1 || says('debt') > 1) return void add('other', weigh(2));
    // A name of a status is no person.
    const areStatuses = cells.statusShare >= 0.5;
    if (says('status') + says('stage') > 0) {
      if (says('otherMoney') > 1) return void add('other', weigh(2));
      const id = says('stage') > says('status') ? 'stage' : 'status';
      const strength = Math.max(says('status'), says('stage'));
      // "State" is as often a place, and a status of something unknown is none of the deal: then
      // only known words make it a status.
      const isSure = strength > 1 && sense.unknown === 0 && cells.codeShare < 0.5;
      if (isSure || cells.statusShare > 0) add(id, weigh(strength, areStatuses ? 8 : 0));
    } else if (areStatuses && cells.kind === 'words' && isAnswered() && sense.unknown === 0 && says('day') === 0) {
      // Words of a status do not make a column of statuses: notes and names of deals have them too.
      if (says('deal') > 0 || EVENTS.some(([words]) => says(words) > 0)) add('status', weigh(1));
    }
    if (cells.kind === 'blank' && says('day') > 0) return;
    const isSomebody = says('manager') > 1 || EVENTS.some(([words]) => says(words) > 1);
    const did = says('by') > 0 && (isSomebody || (sense.unknown > 0 && sense.words <= SHORT));
    const isMaker = says('manager') === 0 && (says('created') > 1 || says('modified') > 1 || says('response') > 1);
    const leads = Math.max(says('manager'), did && !isMaker ? 2 : 0);
    if (leads > 0 && !areStatuses && !(did && isMaker)) add('manager', weigh(leads, says('id') > 0 ? -8 : 0));
    if (leads > 1) return;
    if (says('id') > 1) readId();
    // Shops call the number of an order its name.
    else if (says('client') > 0 && cells.numberedShare > 0.5) add('id', weigh(1));
    else if (says('client') > 0 && !areStatuses && !isOfClient()) add('client', weigh(says('client')));
    if (says('source') > 0) add('source', weigh(says('source')));
    if (says('product') > 0 && says('client') < 2) add('product', weigh(says('product')));
    if (says('activity') > 0) add('activity', weigh(says('activity')));
  }

  /** Whether a few words come again and again, or each cell answers whether it was paid. */
  function isAnswered(): boolean {
    return cells.repeats || (cells.statusShare === 1 && says('paid') > 1);
  }

  /** Whether the header speaks of something that a client has: "Customer state", «Боль клиента». */
  function isOfClient(): boolean {
    if (says('source') > 1 || says('status') + says('stage') > 0 || cells.codeShare >= 0.5) return true;
    if (says('client') < 2 && NO_CLIENTS.some((of) => says(of) > 1)) return true;
    return sense.unknown > 0 && (says('client') < 2 || (cells.kind === 'words' && cells.nameShare < 0.5));
  }

  /** Numbers, or texts with numbers, that name something. */
  function readCodes(): void {
    if (NO_CODES.some((of) => says(of) > 1)) return;
    if (says('manager') > 1) return void (sense.unknown === 0 && add('manager', weigh(says('manager'), -8)));
    if (says('id') > 1 && says('money') === 0 && says('measure') === 0) readId();
  }

  function readId(): void {
    if (says('product') > 1 || says('source') > 1 || says('stage') > 1 || says('status') > 1) return;
    const isOfDeal = says('lead') > 0 || says('deal') > 0;
    // A lead is called a client too.
    if (says('client') > 0 && (says('client') > 1 ? says('lead') === 0 : !isOfDeal)) add('client_id', weigh(3));
    // A number alone may only count the rows: any other id is surer.
    else add('id', sense.words > 1 ? weigh(2, isOfDeal ? 5 : 0) : FAINT + A_POINT);
  }
}
