import { type IdReading, type TellIdNote, sumOfRows } from './idReading.ts';

/** So many leads repeat their sum before it is taken for that of the whole. */
const ENOUGH = 3;

/**
 * Where every lead of several parts has the same amount in each of them, the amount is that of the
 * whole and not of the part: it counts once, on the first day.
 *
 * @param readings Of a table whose amounts stand under a header that speaks of the whole deal.
 */
export function withoutRepeatedTotals<R extends IdReading>(readings: readonly R[], tell: TellIdNote): R[] {
  const several = readings.filter(({ parts }) => parts.length > 0);
  const isRepeated = several.every(({ lead, parts }) => parts.every(({ amount }) => amount === lead.amount));
  if (several.length < ENOUGH || !isRepeated) return [...readings];
  return readings.map((reading) => {
    tell('same-id-total', reading.parts, sumOfRows(reading.parts));
    return { ...reading, parts: [] };
  });
}
