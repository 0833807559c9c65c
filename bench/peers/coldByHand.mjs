/**
 * What a careful programmer would write by hand for each figure of the cold race, and for nothing
 * else: columns are found by their headers, Dates become local days with the same technique, a text
 * may be a date, spaces and capitals in names and statuses do not matter, one pass counts by
 * manager. No other words, no statistics of luck, no messages. It runs in the sheet's context from
 * its text.
 *
 * @param {(localTime: (instant: number) => string) => (instant: number) => number} localDays
 */
export function coldByHand(localDays) {
  const floor = Math.floor;

  /** The day of a cell, NaN where there is none. */
  function calendar() {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const dayOf = localDays((at) => Utilities.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss'));
    return {
      tomorrow: floor(dayOf(Date.now())) + 1,
      dayOf(cell) {
        if (cell === '') return NaN;
        return typeof cell === 'object' ? dayOf(cell.getTime()) : textDay(String(cell));
      },
    };
  }

  /** The day of `05.11.2026 14:30` or `2026-11-05`. */
  function textDay(text) {
    const local = /^(\d\d?)\.(\d\d?)\.(\d{4})(?: (\d\d?):(\d\d))?/.exec(text);
    const at = local ? Date.UTC(local[3], local[2] - 1, local[1], local[4] ?? 0, local[5] ?? 0) : Date.parse(text);
    return at / 86400000 + 25569;
  }

  function columnsOf(rows) {
    const columns = {};
    rows[0].forEach((header, column) => (columns[String(header).trim()] = column));
    return columns;
  }

  const isWord = (cell, word) => String(cell).trim().toLowerCase() === word;

  function isBlank(row) {
    for (let i = 0; i < row.length; i++) if (row[i] !== '') return false;
    return true;
  }

  /** How many rows there are up to the last filled one. */
  function filledRows(rows) {
    let end = rows.length;
    while (end > 0 && isBlank(rows[end - 1])) end--;
    return end;
  }

  /** LEADERBOARD(data, "conversion") */
  function conversion(rows) {
    const { Manager, Status, Created, Paid } = columnsOf(rows);
    const { tomorrow, dayOf } = calendar();
    const end = filledRows(rows);
    const byName = new Map();
    for (let i = 1; i < end; i++) {
      const row = rows[i];
      const name = String(row[Manager]).trim();
      let manager = byName.get(name);
      if (manager === undefined) byName.set(name, (manager = { leads: 0, paid: 0 }));
      if (dayOf(row[Created]) >= tomorrow) continue;
      manager.leads++;
      if (row[Paid] === '' ? isWord(row[Status], 'paid') : dayOf(row[Paid]) < tomorrow) manager.paid++;
    }
    return Array.from(byName, ([name, { leads, paid }]) => [name, paid / leads, leads]).sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
  }

  /** KPI_CONVERSION(data) */
  function share(rows) {
    const { Status, Created, Paid } = columnsOf(rows);
    const { tomorrow, dayOf } = calendar();
    const end = filledRows(rows);
    let [leads, paid] = [0, 0];
    for (let i = 1; i < end; i++) {
      const row = rows[i];
      if (dayOf(row[Created]) >= tomorrow) continue;
      leads++;
      if (row[Paid] === '' ? isWord(row[Status], 'paid') : dayOf(row[Paid]) < tomorrow) paid++;
    }
    return paid / leads;
  }

  /**
   * LEADERBOARD(data): conversion, days to payment (mid-ranks of who pays within 90 days) and
   * retention of 90 days against the team.
   */
  function score(rows) {
    const columns = columnsOf(rows);
    const { Manager, Status, Created, Paid, Left } = columns;
    const { tomorrow, dayOf } = calendar();
    const end = filledRows(rows);
    const [created, paid, left] = [new Float64Array(end), new Float64Array(end), new Float64Array(end)];
    const codes = new Int32Array(end);
    const names = new Map();
    let latest = 0;
    const read = (cell) => {
      const day = dayOf(cell);
      if (day > latest && day < tomorrow) latest = day;
      return day;
    };
    const others = [columns.Webinar, columns.Meeting, columns['Lost on']];
    for (let i = 1; i < end; i++) {
      const row = rows[i];
      const name = String(row[Manager]).trim();
      let code = names.get(name);
      if (code === undefined) names.set(name, (code = names.size));
      codes[i] = code;
      created[i] = read(row[Created]);
      paid[i] = read(row[Paid]);
      left[i] = read(row[Left]);
      for (let k = 0; k < others.length; k++) read(row[others[k]]);
      if (row[Paid] === '' && isWord(row[Status], 'paid')) paid[i] = Infinity;
    }
    const asOf = floor(latest);
    const after = asOf + 1;
    const group = () => ({ leads: 0, won: 0, ripe: 0, kept: 0, came: 0, arrived: new Uint32Array(91) });
    const groups = Array.from(names, group);
    for (let i = 1; i < end; i++) {
      const found = groups[codes[i]];
      const [start, pay, leave] = [created[i], paid[i], left[i]];
      if (start < after) {
        found.leads++;
        if (pay < after || pay === Infinity) found.won++;
        const days = floor(pay) - floor(start);
        if (pay < after && days >= 0 && days <= 90 && floor(start) + 90 <= asOf) {
          found.came++;
          found.arrived[days]++;
        }
      }
      if (pay < after && leave !== Infinity && floor(pay) + 90 <= asOf) {
        found.ripe++;
        if (!(leave < floor(pay) + 91)) found.kept++;
      }
    }
    const team = group();
    for (const { leads, won, ripe, kept, came, arrived } of groups) {
      team.leads += leads;
      team.won += won;
      team.ripe += ripe;
      team.kept += kept;
      team.came += came;
      for (let day = 0; day <= 90; day++) team.arrived[day] += arrived[day];
    }
    const ranks = new Float64Array(91);
    for (let day = 0, before = 0; day <= 90; day++) {
      ranks[day] = (before + team.arrived[day] / 2) / team.came;
      before += team.arrived[day];
    }
    const rest = { won: team.won / team.leads, kept: team.kept / team.ripe };
    return Array.from(names.keys(), (name, code) => {
      const { leads, won, ripe, kept, came, arrived } = groups[code];
      let sum = 0;
      for (let day = 0; day <= 90; day++) sum += arrived[day] * ranks[day];
      // Fewer than five count as the team's level.
      const parts = [
        leads > 0 ? won / leads / rest.won : 1,
        came < 5 ? 1 : (1 - sum / came) / 0.5,
        ripe < 5 ? 1 : kept / ripe / rest.kept,
      ];
      return [name, (100 * parts.reduce((sum, part) => sum + part, 0)) / parts.length, leads];
    })
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name, score, leads]) => [name, Math.round(score), leads]);
  }

  /**
   * KPI_CHECK(data): what is filled in each column, who and when, what cannot be read, what
   * contradicts itself.
   */
  function check(rows) {
    const columns = columnsOf(rows);
    const { Manager, Status, Created, Paid, Amount } = columns;
    const [id, lost] = [columns['Lead ID'], columns['Lost on']];
    const dates = [Created, columns.Webinar, columns.Meeting, Paid, lost, columns.Left];
    const { tomorrow, dayOf } = calendar();
    const end = filledRows(rows);
    const width = rows[0].length;
    const filled = new Array(width).fill(0);
    const days = new Float64Array(width);
    const [names, ids, unknown] = [new Set(), new Set(), new Map()];
    const found = { unreadable: [], future: [], early: [], undated: [], repeated: [], free: [], lacking: [] };
    let [leads, first, last] = [0, Infinity, -Infinity];
    for (let i = 1; i < end; i++) {
      const row = rows[i];
      if (isBlank(row)) continue;
      leads++;
      for (let k = 0; k < width; k++) if (row[k] !== '') filled[k]++;
      for (let d = 0; d < dates.length; d++) {
        const cell = row[dates[d]];
        days[dates[d]] = NaN;
        if (cell === '') continue;
        const day = dayOf(cell);
        days[dates[d]] = day;
        if (day < first) first = day;
        if (day >= tomorrow) found.future.push(i);
        else if (day > last) last = day;
        else if (day !== day) found.unreadable.push(i);
      }
      if (row[Manager] === '' || row[Created] === '') found.lacking.push(i);
      names.add(String(row[Manager]).trim());
      if (ids.has(row[id])) found.repeated.push(i);
      else ids.add(row[id]);
      const status = String(row[Status]).trim().toLowerCase();
      if (status === 'paid' && row[Paid] === '') found.undated.push(i);
      else if (status === 'lost' && row[lost] === '') found.undated.push(i);
      else if (status === 'waiting for payment') {
        const known = unknown.get(status);
        if (known === undefined) unknown.set(status, [i]);
        else known.push(i);
      }
      if (floor(days[Paid]) < floor(days[Created])) found.early.push(i);
      if (row[Amount] !== '' && typeof row[Amount] !== 'number') found.unreadable.push(i);
      if (row[Amount] === 0 && row[Paid] !== '') found.free.push(i);
    }
    const told = [...Object.entries(found), ...unknown].filter(([, all]) => all.length > 0);
    return {
      facts: { rows: end, leads, managers: names.size, first: floor(first), last: floor(last) },
      told: told.map(([what, all]) => [what, all.length, all.slice(0, 5)]),
      filled,
    };
  }

  return { conversion, share, score, check };
}
