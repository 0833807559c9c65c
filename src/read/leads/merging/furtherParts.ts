import { isReached, NEVER, type Parts, UNDATED } from '../../../core/leads.ts';
import type { TableKind } from '../kinds/kindOfTable.ts';
import type { LineMilestones } from '../lineMilestones.ts';
import type { MergedLines } from './mergedLines.ts';
import type { TableReading } from '../tableReading.ts';

/**
 * Further payments of leads, with their days and amounts.
 *
 * @param all The lead and the line of each.
 * @param sheet What is in the sheet: the lines are its.
 * @returns Null when there are none.
 */
export function furtherParts(
  all: MergedLines['parts'],
  kind: TableKind,
  sheet: TableReading,
  road: LineMilestones,
): Parts | null {
  if (all.length === 0) return null;
  const date = kind.is === 'events' ? kind.log.dateColumn : 'paid';
  const logged = date === null ? null : sheet.dates(date)?.values;
  const paid = kind.is === 'events' ? logged : road.milestone('paid');
  const amounts = sheet.money('amount')?.values;
  /** Of an event in a log it is known that it happened. */
  const unknown = kind.is === 'events' ? UNDATED : NEVER;
  const dayOf = (at: number | undefined): number => (at !== undefined && isReached(at) ? at : unknown);
  return {
    leads: Int32Array.from(all, ({ lead }) => lead),
    paid: Float64Array.from(all, ({ line }) => dayOf(paid?.[line])),
    amounts: Float64Array.from(all, ({ line }) => amounts?.[line] ?? NaN),
  };
}
