/**
 * All 18 KPIs for all managers, as a person would write them by hand for this one table. Columns
 * are taken by number; one pass over the rows turns the Dates into days with the same technique,
 * one pass over the days counts everything. No messages, no statistics, no places. It runs in the
 * sheet's context from its text.
 *
 * @param {(localTime: (instant: number) => string) => (instant: number) => number} localDays
 * @returns {(rows: unknown[][]) => { asOf: number, board: [manager: string, values: Record<string,
 *   number | null>][] }} `asOf`: the latest day that a milestone carries, which the answers are as
 *   of
 */
export function wholeByHand(localDays) {
  const [CREATED, RESPONSE, CALL, WEBINAR, MEETING, PROPOSAL, PAID] = [0, 1, 2, 3, 4, 5, 6];
  const [REFUNDED, LEFT, FINISHED, RESULT, LOST, SCORED] = [7, 8, 9, 10, 11, 12];
  const PROGRESS = [CALL, MEETING, PROPOSAL, PAID, FINISHED, RESULT];
  const MOST_DAYS = 1200;
  const FINE = 2880;
  const floor = Math.floor;

  function isBlank(row) {
    for (let i = 0; i < row.length; i++) if (row[i] !== '') return false;
    return true;
  }

  const share = () => ({ n: 0, of: 0 });
  const times = (boxes) => ({ n: 0, events: new Uint32Array(boxes), censored: new Uint32Array(boxes) });

  function group(name) {
    const ids = 'conversion win_rate meeting_conversion retention dropoff refunds referral repeat result'.split(' ');
    const shares = {};
    for (const id of ids) shares[id] = share();
    const [cycle, response] = [times(MOST_DAYS), times(FINE + MOST_DAYS * 24)];
    const counts = { sales: 0, revenue: 0, calls: 0, meetings: 0, check: share(), emails: share(), nps: share() };
    return { name, shares, cycle, response, ...counts };
  }

  /** Kaplan-Meier: the first bin in which at most half are still waiting. */
  function median({ n, events, censored }) {
    let [waiting, atRisk] = [1, n];
    for (let box = 0; box < events.length && atRisk > 0; box++) {
      if (events[box] > 0) waiting *= (atRisk - events[box]) / atRisk;
      if (waiting <= 0.5 + 1e-9) return box;
      atRisk -= events[box] + censored[box];
    }
    return null;
  }

  return (rows) => {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const dayOf = localDays((at) => Utilities.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss'));
    const tomorrow = floor(dayOf(Date.now())) + 1;
    const size = rows.length;
    const dates = [];
    for (let i = 0; i <= SCORED; i++) dates.push(new Float64Array(size).fill(NaN));
    const groups = new Map();
    const groupOf = new Array(size).fill(null);
    const codes = new Map();
    const clientOf = new Int32Array(size);
    let latest = -Infinity;
    for (let i = 1; i < size; i++) {
      const row = rows[i];
      if (isBlank(row)) continue;
      let found = groups.get(row[2]);
      if (found === undefined) groups.set(row[2], (found = group(row[2])));
      groupOf[i] = found;
      let client = codes.get(row[1]);
      if (client === undefined) codes.set(row[1], (client = codes.size));
      clientOf[i] = client;
      for (let d = 0; d <= SCORED; d++) {
        const cell = row[4 + d];
        if (cell === '') continue;
        const day = dayOf(cell.getTime());
        dates[d][i] = day;
        if (day > latest && day < tomorrow && d !== SCORED) latest = day;
      }
      if (row[3] === 'Paid' && row[10] === '') dates[PAID][i] = Infinity;
      if (row[3] === 'Lost' && row[15] === '') dates[LOST][i] = Infinity;
    }
    const asOf = floor(latest);
    const after = asOf + 1;
    const isKnown = (day) => day < after || day === Infinity;

    const first = new Int32Array(codes.size).fill(-1);
    const second = new Float64Array(codes.size).fill(NaN);
    const brought = new Float64Array(codes.size).fill(NaN);
    const paidAt = dates[PAID];
    for (let i = 1; i < size; i++) {
      if (groupOf[i] === null) continue;
      const client = clientOf[i];
      if (paidAt[i] === paidAt[i] && (first[client] === -1 || paidAt[i] < paidAt[first[client]])) first[client] = i;
      const friend = rows[i][22] === '' ? undefined : codes.get(rows[i][22]);
      if (friend !== undefined && friend !== client && !(dates[CREATED][i] >= brought[friend]))
        brought[friend] = dates[CREATED][i];
    }
    for (let i = 1; i < size; i++) {
      const client = clientOf[i];
      if (groupOf[i] === null || paidAt[i] !== paidAt[i] || first[client] === i) continue;
      if (!(paidAt[i] >= second[client])) second[client] = paidAt[i];
    }

    /** A share with a limit. */
    function within(counts, start, end, days, keeps) {
      if (!(start < after) || end === Infinity || floor(start) + days > asOf) return;
      counts.of++;
      if (floor(end) <= floor(start) + days !== keeps) counts.n++;
    }

    for (let i = 1; i < size; i++) {
      const found = groupOf[i];
      if (found === null) continue;
      const row = rows[i];
      const { shares } = found;
      const created = dates[CREATED][i];
      const response = dates[RESPONSE][i];
      const webinar = dates[WEBINAR][i];
      const paid = paidAt[i];
      const refunded = dates[REFUNDED][i];
      const left = dates[LEFT][i];
      const isPaid = isKnown(paid);
      if (created < after) {
        shares.conversion.of++;
        if (isPaid) shares.conversion.n++;
        if (row[20] !== '') found.calls += row[20];
        if (paid !== Infinity) {
          const days = floor(paid < after ? paid : asOf) - floor(created);
          if (days >= 0) {
            found.cycle.n++;
            found.cycle[paid < after ? 'events' : 'censored'][days]++;
          }
        }
        const minutes = Math.round(((response < after ? response : after) - created) * 1440);
        if (minutes >= 0) {
          const box = minutes < FINE ? minutes : FINE + floor((minutes - FINE) / 60);
          found.response.n++;
          found.response[response < after ? 'events' : 'censored'][box]++;
        }
      }
      const isLost = !isPaid && isKnown(dates[LOST][i]);
      if (isPaid || isLost) shares.win_rate.of++;
      if (isPaid) shares.win_rate.n++;
      if (dates[MEETING][i] < after) {
        found.meetings++;
        shares.meeting_conversion.of++;
        if (isPaid) shares.meeting_conversion.n++;
      }
      if (dates[CALL][i] < after && row[19] !== '') {
        found.emails.of++;
        found.emails.n += row[19];
      }
      if (webinar < after && floor(webinar) + 14 <= asOf) {
        let isFurther = false;
        for (let p = 0; p < PROGRESS.length; p++) {
          const day = dates[PROGRESS[p]][i];
          if (day >= floor(webinar) && isKnown(day)) isFurther = true;
        }
        shares.dropoff.of++;
        if (!isFurther || left < after) shares.dropoff.n++;
      }
      within(shares.result, dates[FINISHED][i], dates[RESULT][i], 90, false);
      if (row[21] !== '') {
        const scored = dates[SCORED][i];
        const finished = dates[FINISHED][i];
        if (isKnown(scored === scored ? scored : finished === finished ? finished : isPaid ? paid : Infinity)) {
          found.nps.of++;
          found.nps.n += row[21] >= 9 ? 100 : row[21] <= 6 ? -100 : 0;
        }
      }
      if (!isPaid) continue;
      found.sales++;
      if (row[17] !== '') {
        found.revenue += row[17];
        found.check.n += row[17];
        found.check.of++;
      }
      if (refunded < after) found.revenue -= row[18] === '' ? row[17] : row[18];
      within(shares.retention, paid, left <= refunded || refunded !== refunded ? left : refunded, 90, true);
      within(shares.refunds, paid, refunded, 30, false);
      const client = clientOf[i];
      if (first[client] !== i) continue;
      shares.referral.of++;
      if (isKnown(brought[client])) shares.referral.n++;
      within(shares.repeat, paid, second[client], 180, false);
    }

    const board = Array.from(groups.values(), (found) => {
      const values = {};
      const ratio = ({ n, of }) => (of === 0 ? null : n / of);
      for (const id in found.shares) values[id] = ratio(found.shares[id]);
      const box = median(found.response);
      values.response = box === null ? null : box < FINE ? box / 60 : 48 + box - FINE;
      values.half_paid = median(found.cycle);
      values.average_check = ratio(found.check);
      values.emails = ratio(found.emails);
      values.nps = ratio(found.nps);
      for (const id of ['sales', 'revenue', 'calls', 'meetings']) values[id] = found[id];
      return [found.name, values];
    });
    return { asOf, board };
  };
}
