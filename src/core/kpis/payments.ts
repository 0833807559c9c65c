import { valueAt, isReached, type Leads, NEVER, NOBODY, UNDATED } from '../leads.ts';

/**
 * When each client paid first, as a serial day or UNDATED, at the lead of that payment; NEVER at
 * all other leads. A dated payment is earlier than one without a date.
 *
 * @returns Null when the data cannot tell: no payments, or nobody knows the clients.
 * @example
 * firstPaid(leadsOf({ client: ['Kim', 'Kim', 'Lee'], paid: [9, 3, null] })) // => [NaN, 3, NaN]
 */
export function firstPaid(leads: Leads): Float64Array | null {
  const payments = paymentsOf(leads);
  return payments && atFirstPayment(leads, payments, null);
}

/**
 * When each client paid the second time, at the lead of the first payment; NEVER at all other leads
 * and for who paid once.
 *
 * @returns Null when the data cannot tell: no payments, or nobody knows the clients.
 * @example
 * secondPaid(leadsOf({ client: ['Kim', 'Kim', 'Lee'], paid: [9, 3, 5] })) // => [NaN, 9, NaN]
 */
export function secondPaid(leads: Leads): Float64Array | null {
  const payments = leads.clients() === null ? null : paymentsOf(leads);
  if (payments === null) return null;
  const { clients, paid, first } = payments;
  const second = new Float64Array(first.length).fill(NEVER);
  for (let lead = 0; lead < paid.length; lead++) {
    const day = valueAt(paid, lead);
    if (!isReached(day)) continue;
    const client = clients[lead] ?? NOBODY;
    if (client === NOBODY || first[client] === lead) continue;
    if (!(valueAt(second, client) <= day)) second[client] = day;
  }
  return atFirstPayment(leads, payments, second);
}

/**
 * When each client's first referral came, as a serial. It stands at the lead with the client's
 * first payment; all other leads have NEVER. A client who comes again alone has brought nobody.
 *
 * @returns Null when the data cannot tell: no payments, no clients, or nothing about who brought
 *   whom.
 * @example
 * broughtSomebody(leadsOf({ client: ['Kim', 'Lee'], by: [null, 'Kim'], created: [1, 5], paid: [3, null] }))
 * // => [5, NaN]
 */
export function broughtSomebody(leads: Leads): Float64Array | null {
  const [by, created] = [leads.broughtBy(), leads.milestone('created')];
  const payments = by === null || created === null ? null : paymentsOf(leads);
  if (by === null || created === null || payments === null) return null;
  const { clients, first } = payments;
  const came = new Float64Array(first.length).fill(NEVER);
  for (let friend = 0; friend < by.length; friend++) {
    const client = by[friend] ?? NOBODY;
    if (client === NOBODY) continue;
    const day = valueAt(created, friend);
    // Who comes again by oneself has brought nobody.
    if (client === clients[friend] || !isReached(day)) continue;
    came[client] = sooner(valueAt(came, client), day);
  }
  return atFirstPayment(leads, payments, came);
}

/**
 * The sooner of two milestones. UNDATED wins, since what surely has happened counts on every day
 * that is asked about; NEVER loses.
 *
 * @example
 * [sooner(4, 9), sooner(4, UNDATED), sooner(NaN, 9)] // => [4, UNDATED, 9]
 */
export function sooner(a: number, b: number): number {
  if (a === UNDATED || b === UNDATED) return UNDATED;
  return a <= b ? a : b;
}

/**
 * What is known of each client, as a milestone that only the lead of the client's first payment
 * has.
 *
 * @param byClient Null: when that payment was.
 */
function atFirstPayment({ count }: Leads, { first, paid }: Payments, byClient: Float64Array | null): Float64Array {
  const days = new Float64Array(count).fill(NEVER);
  // One plain loop for all: the engine compiles it once.
  for (let client = 0; client < first.length; client++) {
    const lead = first[client] ?? NOBODY;
    if (lead !== NOBODY) days[lead] = byClient === null ? valueAt(paid, lead) : valueAt(byClient, client);
  }
  return days;
}

interface Payments {
  readonly clients: Int32Array;
  readonly paid: Float64Array;
  /**
   * By client: the lead of the first payment, the earliest dated one, else one without a date;
   * NOBODY's without payments.
   */
  readonly first: Int32Array;
}

/** As long as somebody has the leads: three milestones stand on the same payments. */
const known = new WeakMap<Leads, Payments | null>();

/** Null when nobody knows the clients. Where leads are only known to bring leads, each is a client. */
function paymentsOf(leads: Leads): Payments | null {
  const before = known.get(leads);
  if (before !== undefined) return before;
  const everyLead = (): Int32Array => Int32Array.from({ length: leads.count }, (_, lead) => lead);
  const clients = leads.clients() ?? (leads.broughtBy() === null ? null : everyLead());
  const paid = leads.milestone('paid');
  const found = clients === null || paid === null ? null : { clients, paid, first: firstPayments(clients, paid) };
  known.set(leads, found);
  return found;
}

function firstPayments(clients: Int32Array, paid: Float64Array): Int32Array {
  let most = NOBODY;
  for (const client of clients) if (client > most) most = client;
  const first = new Int32Array(most + 1).fill(NOBODY);
  for (let lead = 0; lead < clients.length; lead++) {
    const day = valueAt(paid, lead);
    if (!isReached(day)) continue;
    const client = clients[lead] ?? NOBODY;
    if (client === NOBODY) continue;
    const before = first[client] ?? NOBODY;
    if (before === NOBODY || day < valueAt(paid, before)) first[client] = lead;
  }
  return first;
}
