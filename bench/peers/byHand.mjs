/**
 * What one would write by hand for this one table: columns by number, one pass, no messages, no statistics. It reads the same cells as
 * the add-on and turns the same Dates into local days with the same technique. Runs in the sheet's context, from its text.
 *
 * @param {(localTime: (instant: number) => string) => (instant: number) => number} localDays
 */
export function byHand(localDays) {
  function isBlank(row) {
    for (let i = 0; i < row.length; i++) if (row[i] !== '') return false;
    return true;
  }

  return (rows, { from, to, isWinRate }) => {
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const dayOf = localDays((at) => Utilities.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss'));
    const tomorrow = Math.floor(dayOf(Date.now())) + 1;
    const first = from === null ? -Infinity : from;
    const after = to === null ? Infinity : to + 1;
    const byName = new Map();
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i];
      if (isBlank(row)) continue;
      let manager = byName.get(row[2]);
      if (manager === undefined) {
        manager = { leads: 0, paid: 0 };
        byName.set(row[2], manager);
      }
      const status = row[4];
      const isPaid = row[8] === '' ? status === 'Paid' : dayOf(row[8].getTime()) < tomorrow;
      if (isWinRate) {
        const isLost = row[9] === '' ? status === 'Lost' : dayOf(row[9].getTime()) < tomorrow;
        if (!isPaid && !isLost) continue;
      } else {
        const created = dayOf(row[5].getTime());
        if (!(created >= first && created < after && created < tomorrow)) continue;
      }
      manager.leads++;
      if (isPaid) manager.paid++;
    }
    return Array.from(byName, ([name, { leads, paid }]) => [name, paid / leads, leads]).sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    );
  };
}
