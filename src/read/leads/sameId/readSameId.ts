import { isReached } from '../../../core/leads.ts';
import type { Answers } from '../../table/answers.ts';
import { groupBy } from '../../groupBy.ts';
import { type IdReading, type TellIdNote, sumOfRows } from './idReading.ts';
import { type IdRow, wholeDay } from './idRows.ts';
import { itemsOf, mayBePart, paymentsOf } from './paymentsOf.ts';
import { withoutDoubles } from './withoutDoubles.ts';

/**
 * What several rows of one lead are, by the first of these that fits:
 *
 * - they were changed on different days: states, the row of the latest change counts as a whole;
 * - none is paid: states, the one with the latest day, else the lower row;
 * - else the paid ones are the payments, see `paymentsOf`. A row that says that money went back
 *   on the day of a payment is no payment, nor is one of a list of payments and refunds that comes
 *   after a payment. A row that is not paid takes no money back; with a
 *   day to pay, it is a plan.
 *
 * @param rows Two or more, in the order of the lines.
 * @param answer What a person has said of the rows of one id; null to decide by the rows.
 */
export function readSameId(rows: readonly IdRow[], answer: Answers['sameId'], note: TellIdNote): IdReading {
  // What has been answered is asked no more.
  const tell: TellIdNote = (what, ...about) =>
    note(answer !== null && what.startsWith('same-id') ? 'id-repeated' : what, ...about);
  const distinct = answer === 'parts' ? rows : withoutDoubles(rows, tell);
  const changes = distinct.map(({ changed }) => changed).filter(isReached);
  const latest = changes.reduce((one, other) => Math.max(one, other), -Infinity);
  if (answer === 'parts' || changes.every((changed) => changed === latest))
    return readStates(rows, distinct, answer, tell);
  const told = distinct.filter(({ changed }) => changed === latest);
  const reading = readStates(told, told, answer, tell);
  tellChange(distinct, reading, tell);
  return told.length === 1 ? { ...reading, milestones: 'row' } : reading;
}

function readStates(
  rows: readonly IdRow[],
  distinct: readonly IdRow[],
  answer: Answers['sameId'],
  tell: TellIdNote,
): IdReading {
  const paid = distinct.filter((row) => isReached(row.paid));
  if (paid.length === 0) {
    const lead = distinct.reduce((one, other) => (other.latest >= one.latest ? other : one));
    tell(
      'id-repeated',
      distinct.filter((row) => row !== lead),
    );
    return { rows, lead, parts: [], backs: [], milestones: 'row' };
  }
  const backs = backsOf(paid);
  const { payments, isState } = paymentsOf(
    paid.filter((row) => !backs.has(row)),
    answer,
    tell,
  );
  const [lead, ...parts] = payments;
  if (lead === undefined) throw new Error('Paid rows without a payment');
  tell('refund-status', [...backs], sumOfRows([...backs]));
  const unpaid = distinct.filter((row) => !isReached(row.paid));
  tellUnpaid(unpaid, payments, tell);
  const milestones = isState && unpaid.length === 0 ? 'row' : 'earliest';
  return { rows, lead, parts, backs: [...backs], milestones };
}

/** Rows that only say that the payment of another row went back: their day is that one's, or none. */
function backsOf(paid: readonly IdRow[]): ReadonlySet<IdRow> {
  const kept = paid.filter(({ refunded }) => !isReached(refunded));
  if (kept.length === 0 || kept.length === paid.length) return new Set();
  const all = itemsOf(kept);
  const byDay = groupBy(kept, (row) => wholeDay(row.paid));
  return new Set(
    paid.filter((row) => {
      if (!isReached(row.refunded)) return false;
      if (row.isBack && kept.some(({ paid: at }) => wholeDay(at) < wholeDay(row.paid))) return true;
      const sameDay = byDay.get(wholeDay(row.paid));
      const others = Number.isFinite(row.paid) ? sameDay && itemsOf(sameDay) : all;
      return others !== undefined && !mayBePart(row, others);
    }),
  );
}

function tellUnpaid(unpaid: readonly IdRow[], payments: readonly IdRow[], tell: TellIdNote): void {
  const planned = unpaid.filter(({ isPlanned }) => isPlanned);
  const lost = unpaid.filter(({ isPlanned, status }) => !isPlanned && status === 'lost');
  tell('id-planned', planned, sumOfRows(planned));
  tell('id-lost', lost, lost.length === 0 ? 0 : sumOfRows(payments));
  tell(
    'id-repeated',
    unpaid.filter(({ isPlanned, status }) => !isPlanned && status !== 'lost'),
  );
}

/** Tells that the row of the latest change outweighs the others, where money depends on it. */
function tellChange(distinct: readonly IdRow[], { lead, parts }: IdReading, tell: TellIdNote): void {
  const counted = new Set([lead, ...parts]);
  const dropped = distinct.filter((row) => row.changed !== lead.changed && !counted.has(row));
  const paid = distinct.filter((row) => isReached(row.paid));
  const payments = dropped.filter((row) => isReached(row.paid));
  const money = dropped.filter(
    ({ paid: at, amount }) =>
      isReached(at) !== isReached(lead.paid) || (!Number.isNaN(amount) && amount !== lead.amount),
  );
  const isAsked = new Set(paid.map((row) => `${wholeDay(row.paid)} ${row.item}`)).size > 1;
  if (isAsked) tell('same-id-changed', payments, sumOfRows(payments));
  else tell(money.length > 0 ? 'id-amounts' : 'id-repeated', money.length > 0 ? money : dropped, sumOfRows(money));
}
