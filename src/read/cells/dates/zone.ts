const SECOND = 1000;
const DAY = 86_400_000;
const UNIX_EPOCH_DAY = 25569;

/**
 * One offset is looked up for each span. Two changes of the clock never lie closer together (the
 * shortest known are a month apart).
 */
const SPAN = 14 * DAY;
const FIRST_SPAN = Math.floor(Date.UTC(1899, 0, 1) / SPAN);
const SPANS = Math.ceil((Date.UTC(2120, 0, 1) - Date.UTC(1899, 0, 1)) / SPAN);

/**
 * The clock on the wall where the spreadsheet is. Serials are local: days since 1899-12-30, the
 * fraction is the time of day.
 */
export interface Zone {
  serialOf(instant: number): number;
  /** Turns a column of instants into serials, in place; NaN stays. */
  toSerials(instants: Float64Array): void;
  /**
   * The instant of a local serial, to the millisecond; a time that the clock skips is taken as much
   * later as it skips.
   */
  instantOf(serial: number): number;
}

/**
 * Turns instants into local serials with few calls of a slow formatter: the zone's offset is asked
 * at both ends of each fortnight that occurs, a change inside is found once by bisection, and all
 * else is arithmetic.
 *
 * @param localTime The local time of an instant (ms since 1970) as `yyyy-MM-dd HH:mm:ss`.
 */
export function zoneOf(localTime: (instant: number) => string): Zone {
  // For each fortnight: the offset at its start, when it changes inside (never: Infinity), and the
  // offset from then on.
  const before = new Float64Array(SPANS + 1).fill(NaN);
  const changeAt = new Float64Array(SPANS).fill(-Infinity);
  const after = new Float64Array(SPANS);

  const ask = (instant: number): number => parse(localTime(instant)) - Math.floor(instant / SECOND) * SECOND;

  function atStart(span: number): number {
    const known = before[span] ?? NaN;
    return known === known ? known : (before[span] = ask((span + FIRST_SPAN) * SPAN));
  }

  function learn(span: number): void {
    const start = (span + FIRST_SPAN) * SPAN;
    const [first, last] = [atStart(span), atStart(span + 1)];
    let [low, high] = [0, SPAN / SECOND];
    while (first !== last && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (ask(start + middle * SECOND) === first) low = middle;
      else high = middle;
    }
    changeAt[span] = first === last ? Infinity : start + high * SECOND;
    after[span] = last;
  }

  function offsetOf(instant: number): number {
    const span = Math.floor(instant / SPAN) - FIRST_SPAN;
    if (!(span >= 0 && span < SPANS)) return ask(instant);
    if (changeAt[span] === -Infinity) learn(span);
    return (instant < (changeAt[span] ?? NaN) ? before[span] : after[span]) ?? NaN;
  }

  const serialOf = (instant: number): number => (instant + offsetOf(instant)) / DAY + UNIX_EPOCH_DAY;

  return {
    serialOf,
    toSerials(instants) {
      for (let i = 0; i < instants.length; i++) {
        const instant = instants[i] ?? NaN;
        if (instant === instant) instants[i] = serialOf(instant);
      }
    },
    instantOf(serial) {
      const local = Math.round((serial - UNIX_EPOCH_DAY) * DAY);
      const guess = local - offsetOf(local);
      const instant = local - offsetOf(guess);
      // Where the clock skips this time the two differ by the gap. The later one is still on the
      // same day.
      return instant + offsetOf(instant) === local ? instant : Math.max(guess, instant);
    },
  };
}

function parse(text: string): number {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10), part(11, 13), part(14, 16), part(17, 19));
}
