import { isOnADay, isReached, NEVER, UNDATED, valueAt } from '../../../core/leads.ts';
import { type Cell, isBlank } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { foldName } from '../../cells/fold.ts';
import type { Status } from '../../cells/statuses/status.ts';
import { headerKind } from '../../table/headerKind.ts';
import type { LineMilestones } from '../lineMilestones.ts';
import type { TableReading } from '../tableReading.ts';

/** A line that shares its id with others, as far as it says what they are together. */
export interface IdRow {
  readonly line: number;
  /** Folded; '' where nobody is named. */
  readonly client: string;
  readonly item: string;
  /** The whole day of its creation; NEVER when nobody knows. */
  readonly created: number;
  /** As in `paymentDays`. */
  readonly paid: number;
  /** When its status was changed last; NEVER when nobody knows. */
  readonly changed: number;
  /** When its money went back; NEVER when it did not. */
  readonly refunded: number;
  /** Whether its one day is that of the refund: it stands in a list of payments and refunds. */
  readonly isBack: boolean;
  /** The amount as written; NaN without one. */
  readonly amount: number;
  readonly status: Status;
  /** The latest day in it that is not in the future, a plan to pay apart; 0 without any. */
  readonly latest: number;
  /** It is not paid, and says when it was to be. */
  readonly isPlanned: boolean;
}

/** Reads lines that share an id. */
export function idRowReader(
  reading: TableReading,
  road: LineMilestones,
  paid: Float64Array,
  isMoney: (line: number) => boolean,
): (line: number) => IdRow {
  const { table, locale, dates, statuses, money } = reading;
  const [created, refunded] = [road.milestone('created'), road.milestone('refunded')];
  const [changed, due] = [dates('modified')?.values, dates('paid')?.values];
  const amounts = money('amount')?.all;
  const said = statuses();
  const day = table.columns.get('paid') ?? -1;
  const isOfOneDay = day === table.columns.get('created') && headerKind(table.headers[day] ?? '') === 'day';
  const others = road.ids().flatMap((id) => (id === 'paid' ? [] : (road.milestone(id) ?? [])));
  const known = (values: Float64Array | null | undefined, line: number): number =>
    values ? valueAt(values, line) : NEVER;
  // The same texts stand in many rows.
  const folded = new Map<Cell, string>();
  const text = (line: number, column: number): string => {
    const cell = cellAt(table, line, column);
    let word = folded.get(cell);
    if (word === undefined) folded.set(cell, (word = isBlank(cell) ? '' : foldName(String(cell))));
    return word;
  };
  const [client, item] = (['client', 'product'] as const).map((id) => table.columns.get(id) ?? table.headers.length);
  return (line) => {
    const came = known(created, line);
    const paidAt = known(paid, line);
    const changedAt = known(changed, line);
    const status = said?.[line] ?? 'open';
    const refundedAt = known(refunded, line);
    const isBack = isOfOneDay && refundedAt === UNDATED && isOnADay(paidAt);
    let latest = 0;
    const consider = (day: number): void => {
      if (day > latest && day < locale.today + 1) latest = day;
    };
    for (const values of others) consider(valueAt(values, line));
    consider(paidAt);
    consider(changedAt);
    return {
      line,
      client: text(line, client ?? -1),
      item: text(line, item ?? -1),
      created: isOnADay(came) ? Math.floor(came) : NEVER,
      paid: paidAt,
      changed: isOnADay(changedAt) ? changedAt : NEVER,
      refunded: isBack ? paidAt : refundedAt,
      isBack,
      amount: isMoney(line) ? known(amounts, line) : NaN,
      status,
      latest,
      isPlanned: !isReached(paidAt) && isOnADay(known(due, line)),
    };
  };
}

/** The whole day of a payment; {@link NEVER} and UNDATED stay what they are. */
export function wholeDay(at: number): number {
  return Number.isFinite(at) ? Math.floor(at) : at;
}
