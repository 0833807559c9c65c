import { HAIR } from '../stats/rounding.ts';
import type { History } from './history.ts';
import { type Distribution, NO_OUTLOOK, type Outlook, outlookFrom, certainAt, reachedAlready } from './outlook.ts';

/**
 * The outlook of a sum or an average: by the values that were drawn for the end of the period, and
 * between two of them evenly.
 */
export function drawnOutlook({ family, basis, better, drawn, done, past, coming }: History): Outlook {
  const [least] = drawn;
  const most = drawn[drawn.length - 1];
  if (basis === null) return family === 'sum' ? reachedAlready(better, done.value ?? 0) : NO_OUTLOOK;
  if (least === undefined || most === undefined)
    return done.value === null ? NO_OUTLOOK : outlookFrom(basis, better, certainAt(done.value));
  // One period of checks that are all alike is no certainty of the next one.
  if (family === 'average' && least === most && coming > 0 && past.length < 2) return NO_OUTLOOK;
  const found: Distribution = {
    atLeast: (value) => 1 - shareBelow(drawn, value - HAIR * Math.abs(value), (one, other) => one >= other),
    atMost: (value) => shareBelow(drawn, value + HAIR * Math.abs(value), (one, other) => one > other),
    least,
    most,
    step: 0,
  };
  return outlookFrom(basis, better, found);
}

/** The share of the drawn values below the first that is beyond. */
function shareBelow(
  drawn: readonly number[],
  value: number,
  isBeyond: (one: number, other: number) => boolean,
): number {
  const place = drawn.findIndex((one) => isBeyond(one, value));
  const [low, high] = [drawn[place - 1], drawn[place]];
  if (high === undefined) return 1;
  return low === undefined ? 0 : (place - 0.5 + (value - low) / (high - low)) / drawn.length;
}
