import * as aq from 'arquero';

const { op } = aq;

/**
 * arquero: takes the needed columns as arrays, which is its fastest input, then filters, derives,
 * groups and sorts.
 */
export function arquero(rows, { dayOf, tomorrow }) {
  const [manager, status, created, paid] = [[], [], [], []];
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i];
    if (row[0] === '') continue;
    manager.push(row[2]);
    status.push(row[4]);
    created.push(dayOf(row[5].getTime()));
    paid.push(row[8] === '' ? null : dayOf(row[8].getTime()));
  }
  return aq
    .table({ manager, status, created, paid })
    .params({ tomorrow })
    .filter((d, $) => d.created < $.tomorrow)
    .derive({ won: (d, $) => (d.paid === null ? (d.status === 'Paid' ? 1 : 0) : d.paid < $.tomorrow ? 1 : 0) })
    .groupby('manager')
    .rollup({ share: (d) => op.mean(d.won), leads: () => op.count() })
    .orderby(aq.desc('share'), 'manager')
    .objects()
    .map(({ manager, share, leads }) => [manager, share, leads]);
}
