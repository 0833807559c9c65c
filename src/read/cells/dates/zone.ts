const SECOND = 1000;
const DAY = 86_400_000;
const UNIX_EPOCH_DAY = 25569;

/**
 * One offset is looked up per span of two weeks. Two changes of the clock are never closer
 * together: the closest ones known are a month apart.
 */
const SPAN = 14 * DAY;
const FIRST_SPAN = Math.floor(Date.UTC(1899, 0, 1) / SPAN);
const SPANS = Math.ceil((Date.UTC(2120, 0, 1) - Date.UTC(1899, 0, 1)) / SPAN);

/**
 * Two weeks: the offset at their start, the instant at which it changes (Infinity when it does
 * not), and the offset after that.
 */
interface Span {
  readonly before: number;
  readonly changeAt: number;
  readonly after: number;
}

/**
 * The local clock of the spreadsheet. Serials are local: days since 1899-12-30, and the fraction is
 * the time of day.
 */
export interface Zone {
  serialOf(instant: number): number;
  /** Turns a column of instants into serials, in place; NaN stays. */
  toSerials(instants: Float64Array): void;
  /**
   * The instant of a local serial, to the millisecond. A time that the clock skips is moved forward
   * by the length of the skip.
   */
  instantOf(serial: number): number;
}

/**
 * Makes a zone that turns instants into local serials with few calls of a slow formatter. The
 * offset of the zone is asked at both ends of each two weeks that occur. A change between them is
 * found once, by bisection. All else is arithmetic.
 *
 * @param localTime The local time of an instant (ms since 1970) as `yyyy-MM-dd HH:mm:ss`.
 */
export function zoneOf(localTime: (instant: number) => string): Zone {
  // A formula asks in a few of them, and every formula has a zone: nothing is filled before it is
  // asked for.
  const spans = new Array<Span | undefined>(SPANS);

  const ask = (instant: number): number => parse(localTime(instant)) - Math.floor(instant / SECOND) * SECOND;

  function learn(span: number): Span {
    const start = (span + FIRST_SPAN) * SPAN;
    const before = spans[span - 1]?.after ?? ask(start);
    const after = spans[span + 1]?.before ?? ask(start + SPAN);
    let [low, high] = [0, SPAN / SECOND];
    while (before !== after && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (ask(start + middle * SECOND) === before) low = middle;
      else high = middle;
    }
    return (spans[span] = { before, changeAt: before === after ? Infinity : start + high * SECOND, after });
  }

  function offsetOf(instant: number): number {
    const span = Math.floor(instant / SPAN) - FIRST_SPAN;
    if (!(span >= 0 && span < SPANS)) return ask(instant);
    const { before, changeAt, after } = spans[span] ?? learn(span);
    return instant < changeAt ? before : after;
  }

  const serialOf = (instant: number): number => (instant + offsetOf(instant)) / DAY + UNIX_EPOCH_DAY;

  return {
    serialOf,
    toSerials(instants) {
      for (let i = 0; i < instants.length; i++) {
        const instant = instants[i] ?? NaN;
        if (!Number.isNaN(instant)) instants[i] = serialOf(instant);
      }
    },
    instantOf(serial) {
      const local = Math.round((serial - UNIX_EPOCH_DAY) * DAY);
      const guess = local - offsetOf(local);
      const instant = local - offsetOf(guess);
      // Where the clock skips this time, the two differ by the skip. The later one is still on the
      // same day.
      return instant + offsetOf(instant) === local ? instant : Math.max(guess, instant);
    },
  };
}

function parse(text: string): number {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10), part(11, 13), part(14, 16), part(17, 19));
}
