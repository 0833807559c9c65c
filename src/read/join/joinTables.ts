import { NEVER } from '../../core/leads.ts';
import type { Arg } from '../cells/cell.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { type Answers, NO_ANSWERS } from '../table/answers.ts';
import { type JoinFrame, joinFrame } from './joinFrame.ts';
import { joinSource } from './joinSource.ts';
import { type JoinedMoney, joinedMoney } from './joinedMoney.ts';
import { type JoinedValues, joinedValues } from './joinedValues.ts';
import { leadsJoined } from './leadsJoined.ts';
import { sayOfEvents } from './events/sayOfEvents.ts';
import { sayOfLeads } from './sayOfLeads.ts';

/** Several tables as one table of leads. */
export interface JoinedTables extends JoinFrame, JoinedMoney {
  readonly values: JoinedValues;
  /** Rows of refunds of which nothing was sold. */
  readonly unplaced: ReadonlySet<number>;
}

/**
 * Joins tables: the first one gives the leads, the others tell more about them. Clients are the
 * same by id, email, phone, see `identities`. The order of the other tables changes nothing.
 *
 * @param ranges The tables by the arguments that they were given as, the first one first.
 * @throws KpiError what cannot be read in one of them; `join-main`, `join-kind`.
 */
export function joinTables(
  ranges: readonly (readonly [argument: string, range: Arg])[],
  locale: SheetLocale,
  answers: Answers = NO_ANSWERS,
): JoinedTables {
  // An answer by the place of a column is about the first table.
  const others = { ...answers, columns: NO_ANSWERS.columns, sameId: null };
  const sources = ranges.map(([argument, range], i) => joinSource(range, argument, locale, i === 0 ? answers : others));
  const frame = joinFrame(sources);
  const paid = frame.ofMain('paid');
  const paidOf = (lead: number): number => paid?.[lead] ?? NEVER;
  const values = joinedValues(frame);
  const before = frame.spans(paidOf);
  const joined = sources.map((_, at) => leadsJoined(frame, at, before));
  const money = joinedMoney(frame, joined);
  const { payments } = money;
  const spans = payments.size === 0 ? before : frame.spans((lead) => payments.get(lead)?.[0]?.at ?? paidOf(lead));
  const unplaced = sayOfLeads(frame, joined, spans, values);
  sayOfEvents(frame, spans, values);
  return { ...frame, ...money, values, unplaced };
}
