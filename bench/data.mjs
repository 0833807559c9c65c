/** The table of the contest: deals like those of a small online school, only many more. */
export const HEADERS = [
  'Lead ID',
  'Client',
  'Manager',
  'Source',
  'Status',
  'Created',
  'Webinar',
  'Meeting',
  'Paid',
  'Lost on',
  'Left',
  'Amount',
];
export const MANAGERS = 50;
/** Blank rows below the deals, as an open range such as A:L has them. */
export const TAIL = 1000;
export const SEED = 20261123;

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1, 6);
const DAYS = 730;
const SOURCES = ['Webinar', 'Instagram', 'Telegram', 'Recommendation', 'Search', 'Partner'];
const OPEN = ['New', 'In progress', 'Waiting for payment'];

/** Dates as Dates, amounts as numbers. */
export const TYPED = { dateCell: (at) => ({ date: at }), moneyCell: (amount) => amount };

const two = (value) => String(value).padStart(2, '0');

/**
 * The same as texts, as an export writes them: `05.11.2026 14:30` on a clock in Moscow,
 * `12 500,00 ₽`.
 */
export const TEXTS = {
  dateCell(at) {
    const local = new Date(at + 3 * 3_600_000);
    const day = `${two(local.getUTCDate())}.${two(local.getUTCMonth() + 1)}.${local.getUTCFullYear()}`;
    return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  },
  moneyCell: (amount) => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '\u00a0')},00\u00a0₽`,
};

/**
 * Rows as Google Sheets passes them: texts, numbers, Dates, '' for a blank cell. Managers sell with
 * different success. For one deal in 200 only the status says that it is paid.
 *
 * @param {number} count how many deals
 * @param {Realm} realm whose arrays and Dates
 * @param {{ cells?: typeof TYPED }} options how dates and amounts are written
 */
export function deals(count, realm, { managers = MANAGERS, seed = SEED, cells = TYPED } = {}) {
  const random = mulberry32(seed);
  const skill = Array.from({ length: managers }, () => 0.12 + 0.2 * random());
  const rows = [HEADERS];
  const batches = [];
  for (let id = 1; id <= count; id++) {
    rows.push(deal(id, skill, random, cells));
    if (rows.length < 10_000 && id < count) continue;
    batches.push(realm.rows(JSON.stringify(rows)));
    rows.length = 0;
  }
  batches.push(realm.rows(JSON.stringify(Array.from({ length: TAIL }, () => HEADERS.map(() => '')))));
  return realm.joined(batches);
}

function deal(id, skill, random, { dateCell, moneyCell }) {
  const who = Math.floor(skill.length * random() ** 1.3);
  const created = FIRST + random() * DAYS * DAY;
  const after = (from, days) => Math.floor((from + -Math.log(1 - random()) * days * DAY) / 60_000) * 60_000;
  const webinar = random() < 0.6 ? after(created, 4) : null;
  const meeting = random() < 0.4 ? after(webinar ?? created, 6) : null;
  const isPaid = random() < skill[who];
  const paid = isPaid ? after(meeting ?? created, 9) : null;
  const isLost = !isPaid && random() < 0.6;
  const lost = isLost ? after(created, 20) : null;
  const left = isPaid && random() < 0.08 ? after(paid, 40) : null;
  const status = isPaid ? 'Paid' : isLost ? 'Lost' : OPEN[Math.floor(random() * OPEN.length)];
  const date = (at) => (at === null ? '' : dateCell(at));
  const amount = isPaid ? moneyCell(5000 + Math.floor(random() * 400) * 100) : '';
  const isUndated = isPaid && random() < 0.02;
  return [
    id,
    `Client number ${id}`,
    `Manager number ${who + 1}`,
    SOURCES[Math.floor(random() * SOURCES.length)],
    status,
    date(Math.floor(created / 60_000) * 60_000),
    date(webinar),
    date(meeting),
    isUndated ? '' : date(paid),
    date(lost),
    date(left),
    amount,
  ];
}

/** Source: mulberry32 by Tommy Ettinger, public domain. */
export function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @typedef {object} Realm
 * @property {(json: string) => unknown[][]} rows an array of rows; `{"date": ms}` is a Date
 * @property {(batches: unknown[][][]) => unknown[][]} joined
 */

/** It runs in either realm from its text, so it may use only the language itself. */
function makeRows(json) {
  const rows = JSON.parse(json);
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) if (typeof row[i] === 'object') row[i] = new Date(row[i].date);
  }
  return rows;
}

function join(batches) {
  const rows = [];
  for (const batch of batches) for (const row of batch) rows.push(row);
  return rows;
}

/** @param {(code: string) => unknown} evaluate @returns {Realm} */
export const realmOf = (evaluate) => ({ rows: evaluate(`(${makeRows})`), joined: evaluate(`(${join})`) });
