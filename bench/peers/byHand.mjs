/**
 * What a person would write by hand for this one table: columns by number, one pass, no messages,
 * no statistics. It reads the same cells as the add-on and turns the same Dates into local days
 * with the same technique. It runs in the sheet's context from its text.
 *
 * @param {(localTime: (instant: number) => string) => (instant: number) => number} localDays
 */
export function byHand(localDays) {
  function isBlank(row) {
    for (let i = 0; i < row.length; i++) if (row[i] !== '') return false;
    return true;
  }

  return (rows, { from, to, isWinRate, columns = [2, 4, 5, 8, 9] }) => {
    const [MANAGER, STATUS, CREATED, PAID, LOST] = columns;
    const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const dayOf = localDays((at) => Utilities.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss'));
    const tomorrow = Math.floor(dayOf(Date.now())) + 1;
    const first = from === null ? -Infinity : from;
    const after = to === null ? Infinity : to + 1;
    const byName = new Map();
    for (let i = 1; i < rows.length; i++) {
      const row = rows[i];
      if (isBlank(row)) continue;
      let manager = byName.get(row[MANAGER]);
      if (manager === undefined) {
        manager = { leads: 0, paid: 0 };
        byName.set(row[MANAGER], manager);
      }
      const status = row[STATUS];
      const isPaid = row[PAID] === '' ? status === 'Paid' : dayOf(row[PAID].getTime()) < tomorrow;
      if (isWinRate) {
        const isLost = row[LOST] === '' ? status === 'Lost' : dayOf(row[LOST].getTime()) < tomorrow;
        if (!isPaid && !isLost) continue;
      } else {
        const created = dayOf(row[CREATED].getTime());
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
