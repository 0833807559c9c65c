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
 * An hour that a clock shows twice: its second time is later by a quarter of a millisecond, which no
 * cell can hold, so that the instant is not lost.
 */
const AGAIN = 0.25;

/**
 * The local clock of the spreadsheet. Serials are local: days since 1899-12-30, and the fraction is
 * the time of day.
 */
export interface Zone {
  serialOf(instant: number): number;
  /**
   * The same, or NaN where nobody has asked for the weeks of the instant yet. Without asking, it is
   * a line of arithmetic that the engine writes into a loop.
   */
  knownSerialOf(instant: number): number;
  /**
   * The instant of a local serial, to the millisecond. A time that the clock skips is moved forward
   * by the length of the skip; of a time that it shows twice, nobody knows whether it is the first.
   */
  instantOf(serial: number): number;
  /**
   * The days that really passed between two local serials, also where the clock was changed. Where
   * the end is a time that the clock showed twice and would come before the start, it is the second.
   */
  elapsed(start: number, end: number): number;
}

/**
 * Makes a zone that turns instants into local serials with few calls of a slow formatter. The
 * offset of the zone is asked at both ends of each two weeks that occur. A change between them is
 * found once, by bisection. All else is arithmetic.
 *
 * @param localTime The local time of an instant (ms since 1970) as `yyyy-MM-dd HH:mm:ss`.
 */
export function zoneOf(localTime: (instant: number) => string): Zone {
  // By two weeks: the offset at their start, the instant at which it changes (Infinity when it does
  // not; 0 for weeks that nobody has asked for), and the offset after that.
  const [before, changeAt, after] = [new Float64Array(SPANS), new Float64Array(SPANS), new Float64Array(SPANS)];

  const ask = (instant: number): number => parse(localTime(instant)) - Math.floor(instant / SECOND) * SECOND;

  const isLearnt = (span: number): boolean => (changeAt[span] ?? 0) !== 0;

  function learn(span: number): void {
    const start = (span + FIRST_SPAN) * SPAN;
    const first = (isLearnt(span - 1) ? after[span - 1] : undefined) ?? ask(start);
    const last = (isLearnt(span + 1) ? before[span + 1] : undefined) ?? ask(start + SPAN);
    let [low, high] = [0, SPAN / SECOND];
    while (first !== last && high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (ask(start + middle * SECOND) === first) low = middle;
      else high = middle;
    }
    before[span] = first;
    changeAt[span] = first === last ? Infinity : start + high * SECOND;
    after[span] = last;
  }

  function offsetOf(instant: number): number {
    const span = Math.floor(instant / SPAN) - FIRST_SPAN;
    if (!(span >= 0 && span < SPANS)) return ask(instant);
    if (changeAt[span] === 0) learn(span);
    return (instant < (changeAt[span] ?? NaN) ? before[span] : after[span]) ?? NaN;
  }

  function serialOf(instant: number): number {
    const span = Math.floor(instant / SPAN) - FIRST_SPAN;
    const [offset, change] = [offsetOf(instant), changeAt[span] ?? NaN];
    const isAgain = instant >= change && instant < change + (before[span] ?? NaN) - offset;
    return (instant + offset + (isAgain ? AGAIN : 0)) / DAY + UNIX_EPOCH_DAY;
  }

  function instantOf(serial: number): number {
    const exact = (serial - UNIX_EPOCH_DAY) * DAY;
    const local = Math.round(exact);
    // By the offset of the day before and of the day after.
    const [first, second] = [local - offsetOf(local - DAY), local - offsetOf(local + DAY)];
    const isRight = (instant: number): boolean => instant + offsetOf(instant) === local;
    if (isRight(second) && (exact - local > AGAIN / 2 || !isRight(first))) return second;
    // Where the clock skips this time, the first is later by the skip, and still on the same day.
    return first;
  }

  return {
    serialOf,
    knownSerialOf(instant) {
      const span = Math.floor(instant / SPAN) - FIRST_SPAN;
      const change = changeAt[span] ?? 0;
      if (change === 0) return NaN;
      let offset = before[span] ?? NaN;
      if (instant >= change) {
        const back = offset - (after[span] ?? NaN);
        offset -= instant < change + back ? back - AGAIN : back;
      }
      return (instant + offset) / DAY + UNIX_EPOCH_DAY;
    },
    instantOf,
    elapsed(start, end) {
      // Of a moment that nobody wrote down there is nothing to look up.
      if (!Number.isFinite(end - start)) return end - start;
      const days = (instantOf(end) - instantOf(start)) / DAY;
      return days < 0 ? (instantOf(end + AGAIN / DAY) - instantOf(start)) / DAY : days;
    },
  };
}

function parse(text: string): number {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10), part(11, 13), part(14, 16), part(17, 19));
}
