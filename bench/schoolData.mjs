import { MANAGERS, SEED, TAIL, TYPED, mulberry32 } from './data.mjs';

/** A table that carries all 18 KPIs: 13 columns of dates, numbers, clients and who brought them. */
export const SCHOOL_HEADERS = [
  ...['Lead ID', 'Client', 'Manager', 'Status', 'Created', 'First response', 'Call', 'Webinar', 'Meeting', 'Proposal'],
  ...['Paid', 'Refunded', 'Left', 'Finished', 'Result', 'Lost', 'NPS date'],
  ...['Amount', 'Refund amount', 'Emails before call', 'Calls', 'NPS', 'Referred by'],
];

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1, 6);
const DAYS = 600;

/**
 * Rows as Google Sheets passes them. Every tenth lead is an earlier client, every twelfth was
 * brought by a client. For one payment in 50 only the status is known; one refund in three is
 * partial.
 *
 * @param {import('./data.mjs').Realm} realm whose arrays and Dates
 */
export function schoolDeals(count, realm, { cells = TYPED } = {}) {
  const random = mulberry32(SEED);
  const skill = Array.from({ length: MANAGERS }, () => 0.12 + 0.2 * random());
  const batches = [];
  let rows = [SCHOOL_HEADERS];
  for (let id = 1; id <= count; id++) {
    rows.push(schoolDeal(id, skill, random, cells));
    if (rows.length < 10_000 && id < count) continue;
    batches.push(realm.rows(JSON.stringify(rows)));
    rows = [];
  }
  batches.push(realm.rows(JSON.stringify(Array.from({ length: TAIL }, () => SCHOOL_HEADERS.map(() => '')))));
  return realm.joined(batches);
}

function schoolDeal(id, skill, random, { dateCell, moneyCell }) {
  const who = Math.floor(skill.length * random() ** 1.3);
  const minute = (at) => Math.floor(at / 60_000) * 60_000;
  const after = (from, days) => minute(from - Math.log(1 - random()) * days * DAY);
  const sometimes = (chance, at) => (random() < chance ? at() : null);
  const earlier = () => `Client number ${1 + Math.floor(random() * (id - 1))}`;
  const created = minute(FIRST + random() * DAYS * DAY);
  const response = sometimes(0.9, () => after(created, 0.2));
  const call = sometimes(0.7, () => after(response ?? created, 1));
  const webinar = sometimes(0.5, () => after(created, 4));
  const meeting = sometimes(0.4, () => after(webinar ?? created, 6));
  const proposal = meeting === null ? null : sometimes(0.7, () => after(meeting, 2));
  const isPaid = random() < skill[who];
  const paid = isPaid ? after(meeting ?? created, 9) : null;
  const isUndated = isPaid && random() < 0.02;
  const lost = isPaid ? null : sometimes(0.6, () => after(created, 20));
  const refunded = isPaid && !isUndated ? sometimes(0.06, () => after(paid, 25)) : null;
  const left = isPaid ? sometimes(0.1, () => after(paid, 50)) : sometimes(0.03, () => after(created, 30));
  const finished = isPaid ? sometimes(0.6, () => after(paid, 60)) : null;
  const result = finished === null ? null : sometimes(0.5, () => after(finished, 50));
  const score = isPaid ? sometimes(0.4, () => Math.floor(11 * random() ** 0.5)) : null;
  const scored = score === null ? null : sometimes(0.7, () => after(paid, 70));
  const amount = 5000 + Math.floor(random() * 400) * 100;
  const date = (at) => (at === null ? '' : dateCell(at));
  return [
    id,
    id > 1 && random() < 0.1 ? earlier() : `Client number ${id}`,
    `Manager number ${who + 1}`,
    isPaid ? 'Paid' : lost === null ? 'In progress' : 'Lost',
    ...[created, response, call, webinar, meeting, proposal, isUndated ? null : paid].map(date),
    ...[refunded, left, finished, result, lost, scored].map(date),
    isPaid ? moneyCell(amount) : '',
    refunded !== null && random() < 0.33 ? moneyCell(amount / 2) : '',
    call === null ? '' : Math.floor(4 * random()),
    Math.floor(6 * random()),
    score ?? '',
    id > 1 && random() < 0.08 ? earlier() : '',
  ];
}
