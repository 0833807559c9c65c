import { rollups } from 'd3-array';

/** d3-array: rows as objects with local days, then one rollup. */
export function d3(rows, { dayOf, tomorrow }) {
  const load = [];
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i];
    if (row[0] === '') continue;
    const paid = row[8] === '' ? null : dayOf(row[8].getTime());
    load.push({ manager: row[2], status: row[4], created: dayOf(row[5].getTime()), paid });
  }
  const counted = load.filter((lead) => lead.created < tomorrow);
  const isPaid = ({ paid, status }) => (paid === null ? status === 'Paid' : paid < tomorrow);
  return rollups(
    counted,
    (leads) => [leads.reduce((all, lead) => all + (isPaid(lead) ? 1 : 0), 0) / leads.length, leads.length],
    (lead) => lead.manager,
  )
    .map(([manager, [share, leads]]) => [manager, share, leads])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
