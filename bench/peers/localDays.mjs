/**
 * From instants to local day serials, with the technique that the add-on uses: the zone's offset is
 * asked once for every two weeks that occur, a change inside is found by bisection, and the rest is
 * arithmetic. It runs in either realm from its text.
 *
 * @param {(instant: number) => string} localTime as `yyyy-MM-dd HH:mm:ss`
 * @returns {(instant: number) => number}
 */
export function localDays(localTime) {
  const floor = Math.floor;
  const SPAN = 14 * 86400000;
  const FIRST = floor(Date.UTC(1970, 0, 1) / SPAN);
  const before = new Float64Array(3000);
  const changeAt = new Float64Array(3000);
  const after = new Float64Array(3000);

  function ask(at) {
    return Date.parse(`${localTime(at).replace(' ', 'T')}Z`) - floor(at / 1000) * 1000;
  }

  function learn(span) {
    const start = (span + FIRST) * SPAN;
    before[span] = ask(start);
    after[span] = ask(start + SPAN);
    changeAt[span] = Infinity;
    if (before[span] === after[span]) return;
    let low = 0;
    let high = SPAN / 1000;
    while (high - low > 1) {
      const middle = floor((low + high) / 2);
      if (ask(start + middle * 1000) === before[span]) low = middle;
      else high = middle;
    }
    changeAt[span] = start + high * 1000;
  }

  return (at) => {
    const span = floor(at / SPAN) - FIRST;
    if (changeAt[span] === 0) learn(span);
    return (at + (at < changeAt[span] ? before[span] : after[span])) / 86400000 + 25569;
  };
}
