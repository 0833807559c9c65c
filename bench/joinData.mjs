import { mulberry32 } from './data.mjs';

const FIRST = Date.UTC(2026, 0, 1, 6);
const MINUTE = 60_000;
export const SEED = 20261201;

/** How many rows each table has: 100,000 together. */
export const SIZES = { orders: 20_000, visits: 25_000, calls: 40_000, letters: 15_000 };

/**
 * Four exports of one school as Google Sheets passes them: each client has one order, the other
 * rows are of random clients. Phones are spelled in three ways, emails now and then in capitals.
 *
 * @param {import('./data.mjs').Realm} realm whose arrays and Dates
 */
export function joinExports(realm, seed = SEED) {
  const random = mulberry32(seed);
  const whole = (most) => Math.floor(random() * most);
  const email = (client) => (random() < 0.1 ? `CLIENT${client}@Example.com` : `client${client}@example.com`);
  const phone = (client) => {
    const digits = `9${String(100_000_000 + client * 13)}`;
    const spelling = random();
    if (spelling < 0.6) return `+7${digits}`;
    if (spelling < 0.8) return Number(`7${digits}`);
    return `8 (${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6, 8)}-${digits.slice(8)}`;
  };
  const moment = () => ({ date: FIRST + whole(200 * 1440) * MINUTE });
  const client = () => whole(SIZES.orders);
  const rowsOf = (count, headers, row) =>
    realm.rows(JSON.stringify([headers, ...Array.from({ length: count }, (_, i) => row(i))]));
  return [
    rowsOf(
      SIZES.orders,
      [
        'Order ID',
        'Client',
        'Email',
        'Phone',
        'Manager',
        'Source',
        'Product',
        'Status',
        'Created',
        'Paid',
        'Amount',
        'City',
      ],
      (i) => {
        const created = moment();
        const isPaid = random() < 0.3;
        const paid = isPaid ? { date: created.date + whole(30 * 1440) * MINUTE } : '';
        const status = isPaid ? 'Paid' : 'New';
        const words = [`Manager ${whole(20)}`, `Source ${whole(6)}`, `Course ${whole(9)}`];
        return [
          i + 1,
          `Client ${i}`,
          email(i),
          phone(i),
          ...words,
          status,
          created,
          paid,
          1000 + whole(90) * 100,
          'Omsk',
        ];
      },
    ),
    rowsOf(SIZES.visits, ['Name', 'Email', 'Phone', 'Join time', 'Minutes watched', 'City'], () => {
      const who = client();
      return [`Client ${who}`, email(who), random() < 0.5 ? phone(who) : '', moment(), 1 + whole(120), 'Omsk'];
    }),
    rowsOf(SIZES.calls, ['Direction', 'Call time', 'Phone', 'Status', 'Talk, sec', 'Cost'], () => {
      const isAnswered = random() < 0.6;
      const said = isAnswered ? 'Answered' : 'No answer';
      return ['outgoing', moment(), phone(client()), said, isAnswered ? 30 + whole(600) : 0, whole(9)];
    }),
    rowsOf(SIZES.letters, ['Email', 'Subject', 'Sent at', 'Status', 'Opened', 'Template'], (i) => [
      email(client()),
      `Letter ${i}`,
      moment(),
      random() < 0.95 ? 'Delivered' : 'Bounced',
      'yes',
      `Template ${whole(9)}`,
    ]),
  ];
}
