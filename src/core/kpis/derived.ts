import { meaningOfScore } from '../stats/nps.ts';
import { type Leads, MILESTONES, NEVER, NOBODY, UNDATED, at } from '../leads.ts';

/** Before a milestone's id: the next step of the road after it, `later than webinar`. */
export const LATER = 'later than ';

/** Steps that are no progress: how it began, and how it ended badly. */
const NO_PROGRESS: readonly string[] = ['created', 'response', 'left', 'lost', 'refunded'];

/**
 * When each lead reached a milestone: one of the data, or one that follows from several leads or columns.
 * `first_paid` and `second_paid` stand at the client's first paid lead: when this client paid first and the second time; `brought`, at the same
 * lead: when the first lead came that this client had referred. `answered`: when the client gave a score (its own date, else the end of the
 * course, else the payment). `later than X`: the first step of progress on or after X.
 *
 * @returns Null when the data cannot tell.
 */
export function milestoneOf(leads: Leads, id: string): Float64Array | null {
  if (id === 'first_paid') return atFirstPayment(leads, (lead, paid) => at(paid, lead));
  if (id === 'second_paid') return secondPaid(leads);
  if (id === 'brought') return brought(leads);
  if (id === 'answered') return answered(leads);
  return id.startsWith(LATER) ? later(leads, id.slice(LATER.length)) : leads.milestone(id);
}

/** True when the data say when; see {@link Leads.isDated}. */
export function isDated(leads: Leads, id: string): boolean {
  if (id.endsWith('_paid')) return leads.isDated('paid');
  if (id === 'brought') return leads.isDated('created');
  if (id === 'answered') return ANSWERED.some((milestone) => leads.isDated(milestone));
  return id.startsWith(LATER) ? milestoneOf(leads, id) !== null : leads.isDated(id);
}

/** The columns that a milestone stands on, for messages. */
export function columnsBehind(leads: Leads, id: string): readonly string[] {
  if (id === 'first_paid' || id === 'second_paid') return leads.milestone('paid') === null ? ['paid'] : ['client'];
  if (id === 'brought' && leads.broughtBy() !== null) return ['paid'];
  if (id === 'brought') return leads.clients() === null ? ['client'] : ['referred_by'];
  if (id === 'answered') return leads.number('nps') === null ? ['nps'] : ANSWERED;
  return id.startsWith(LATER) ? [id.slice(LATER.length)] : [id];
}

/** A number column; `nps_points` are 100 for a score of 9 and 10, -100 for 0 to 6, 0 between: their mean is the NPS. */
export function numberOf(leads: Leads, id: string): Float64Array | null {
  if (id !== 'nps_points') return leads.number(id);
  const scores = leads.number('nps');
  return scores && scores.map((score) => (score === score ? POINTS[meaningOfScore(score)] : NaN));
}

const POINTS = { promoters: 100, passives: 0, detractors: -100, invalid: NaN };

const ANSWERED = ['nps_date', 'finished', 'paid'] as const;

function answered(leads: Leads): Float64Array | null {
  const scores = leads.number('nps');
  if (scores === null) return null;
  const dates = ANSWERED.map((id) => leads.milestone(id)).filter((days) => days !== null);
  const dayOf = (lead: number): number => dates.map((days) => at(days, lead)).find((day) => day === day) ?? UNDATED;
  return scores.map((score, lead) => (score === score ? dayOf(lead) : NEVER));
}

/** The lead of each client's first payment, by client: the earliest dated one, else one without a date. Null when nobody knows the clients. */
function firstPayments(leads: Leads): { clients: Int32Array; paid: Float64Array; first: Map<number, number> } | null {
  const [clients, paid] = [leads.clients(), leads.milestone('paid')];
  if (clients === null || paid === null) return null;
  const first = new Map<number, number>();
  clients.forEach((client, lead) => {
    const day = at(paid, lead);
    if (client === NOBODY || day !== day) return;
    const known = first.get(client);
    if (known === undefined || day < at(paid, known)) first.set(client, lead);
  });
  return { clients, paid, first };
}

/** A milestone that only the lead of a client's first payment has. */
function atFirstPayment(leads: Leads, dayOf: (lead: number, paid: Float64Array) => number): Float64Array | null {
  const found = firstPayments(leads);
  if (found === null) return null;
  const days = new Float64Array(leads.count).fill(NEVER);
  for (const lead of found.first.values()) days[lead] = dayOf(lead, found.paid);
  return days;
}

function secondPaid(leads: Leads): Float64Array | null {
  const found = firstPayments(leads);
  if (found === null) return null;
  const { clients, paid, first } = found;
  const days = new Float64Array(leads.count).fill(NEVER);
  clients.forEach((client, lead) => {
    const [start, day] = [first.get(client), at(paid, lead)];
    if (start === undefined || start === lead || day !== day) return;
    const known = at(days, start);
    if (known !== known || day < known) days[start] = day;
  });
  return days;
}

function brought(leads: Leads): Float64Array | null {
  const [by, clients, created] = [leads.broughtBy(), leads.clients(), leads.milestone('created')];
  if (by === null || clients === null || created === null) return null;
  const first = new Map<number, number>();
  by.forEach((client, friend) => {
    const day = at(created, friend);
    // Who comes again by oneself has brought nobody.
    if (client === NOBODY || client === clients[friend] || day !== day) return;
    first.set(client, sooner(first.get(client) ?? day, day));
  });
  return atFirstPayment(leads, (lead) => first.get(clients[lead] ?? NOBODY) ?? NEVER);
}

function later(leads: Leads, id: string): Float64Array | null {
  const start = leads.milestone(id);
  if (start === null) return null;
  const others = MILESTONES.filter((other) => other !== id && !NO_PROGRESS.includes(other));
  const columns = others.map((other) => leads.milestone(other)).filter((days) => days !== null);
  return start.map((from, lead) => {
    const days = columns.map((column) => at(column, lead)).filter((day) => day >= Math.floor(from));
    return days.length === 0 ? NEVER : days.reduce(sooner);
  });
}

/** What surely has happened comes before what happened on a day: without a limit it counts on every day that is asked about. */
function sooner(a: number, b: number): number {
  return a === UNDATED || b === UNDATED ? UNDATED : Math.min(a, b);
}
