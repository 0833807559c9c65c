import { valueAt, isReached, isWritten, type Leads, MILESTONES, type MilestoneId, NEVER, UNDATED } from '../leads.ts';
import { npsCategory } from './npsCategory.ts';
import { broughtSomebody, firstPaid, secondPaid, sooner } from './payments.ts';
import { wholeAmounts } from './wholeAmounts.ts';

/**
 * Before a milestone's id it makes the id of the next step of the road after that milestone.
 *
 * @example
 * LATER_THAN + 'webinar' // => 'later than webinar'
 */
export const LATER_THAN = 'later than ';

/** Steps that are no progress: how it began, and how it ended badly. */
const NO_PROGRESS: readonly string[] = ['created', 'response', 'left', 'lost', 'refunded'];

/**
 * When each lead reached a milestone, as a serial day, NEVER or UNDATED: a milestone of the data,
 * or one that follows from several leads or columns. Each is worked out once, so ask as often as
 * you like.
 *
 * - `first_paid`, `second_paid`: when this client paid first, and the second time. Both stand at
 *   the lead of the client's first payment, all other leads have NEVER.
 * - `brought`: when the first lead came that this client had referred; it stands at the same lead.
 * - `answered`: when the client gave a score: its own date, else the end of the course, else the
 *   payment.
 * - `later than X`: the first step of progress on the day of X or after.
 *
 * @returns Null when the data cannot tell.
 * @example
 * const leads = leadsOf({ client: ['Kim', 'Lee', 'Kim'], paid: [3, 4, 9] });
 * milestoneDays(leads, 'second_paid') // => [9, NaN, NaN]
 * milestoneDays(leads, 'brought') // => null
 */
export function milestoneDays(leads: Leads, id: string): Float64Array | null {
  const make = id.startsWith(LATER_THAN) ? () => later(leads, id.slice(LATER_THAN.length)) : DERIVED.get(id);
  if (make === undefined) return leads.milestone(id);
  const made = milestones.get(leads) ?? new Map<string, Float64Array | null>();
  milestones.set(leads, made);
  const days = made.has(id) ? made.get(id) : make(leads);
  made.set(id, days ?? null);
  return days ?? null;
}

/** Those that follow, by id. */
const DERIVED: ReadonlyMap<string, (leads: Leads) => Float64Array | null> = new Map([
  ['first_paid', firstPaid],
  ['second_paid', secondPaid],
  ['brought', broughtSomebody],
  ['answered', answered],
]);

/**
 * The steps of progress that may come after a milestone: all but how it began and how it ended badly.
 *
 * @example
 * progressBeside('webinar') // => ['call', 'meeting', 'proposal', 'paid', 'finished', 'result']
 */
export function progressBeside(id: string): readonly MilestoneId[] {
  return MILESTONES.filter((other) => other !== id && !NO_PROGRESS.includes(other));
}

/** What was worked out, as long as somebody has the leads. */
const milestones = new WeakMap<Leads, Map<string, Float64Array | null>>();

/**
 * True when the data say when a milestone was reached, not only that it was. A milestone that
 * follows from others is dated when those are.
 *
 * @example
 * const leads = leadsOf({ client: ['Kim', 'Lee'], paid: [3, 4] });
 * isDated(leads, 'first_paid') // => true
 * isDated(leads, 'meeting') // => false
 */
export function isDated(leads: Leads, id: string): boolean {
  if (id.endsWith('_paid')) return leads.isDated('paid');
  if (id === 'brought') return leads.isDated('created');
  if (id === 'answered') return ANSWERED.some((milestone) => leads.isDated(milestone));
  return id.startsWith(LATER_THAN) ? leads.milestone(id.slice(LATER_THAN.length)) !== null : leads.isDated(id);
}

/**
 * The columns that a milestone stands on, for a message about what is missing: of several, the ones
 * that the data lack.
 *
 * @returns Canonical ids; any one of them would do.
 * @example
 * columnsBehind(leadsOf({ paid: [3] }), 'second_paid') // => ['client']
 */
export function columnsBehind(leads: Leads, id: string): readonly string[] {
  if (id === 'first_paid' || id === 'second_paid') return leads.milestone('paid') === null ? ['paid'] : ['client'];
  if (id === 'brought' && leads.broughtBy() !== null) return ['paid'];
  if (id === 'brought') return leads.clients() === null ? ['client'] : ['referred_by'];
  if (id === 'answered') return leads.number('nps') === null ? ['nps'] : ANSWERED;
  return id.startsWith(LATER_THAN) ? [id.slice(LATER_THAN.length)] : [id];
}

/**
 * A number column, one number for each lead, NaN where there is none. An amount holds all parts of
 * its lead that are known at `asOfDay`. `nps_points` are made of the answers: 100 for 9 and 10, -100
 * for 0 to 6, 0 between, so that their mean is the NPS.
 *
 * @param asOfDay Left out: whenever the parts came.
 * @returns Null when there is no such column.
 * @example
 * leadNumbers(leadsOf({ nps: [10, 8, 3, null] }), 'nps_points') // => [100, 0, -100, NaN]
 * @see Reichheld 2003, "The One Number You Need to Grow", Harvard Business Review 81(12).
 */
export function leadNumbers(leads: Leads, id: string, asOfDay = Infinity): Float64Array | null {
  if (id === 'amount') return wholeAmounts(leads, asOfDay);
  if (id !== 'nps_points') return leads.number(id);
  const scores = leads.number('nps');
  return scores && scores.map((score) => (isWritten(score) ? POINTS[npsCategory(score)] : NaN));
}

const POINTS = { promoters: 100, passives: 0, detractors: -100, invalid: NaN };

const ANSWERED = ['nps_date', 'finished', 'paid'] as const;

function answered(leads: Leads): Float64Array | null {
  const scores = leads.number('nps');
  if (scores === null) return null;
  const dates = ANSWERED.map((id) => leads.milestone(id)).filter((days) => days !== null);
  const answers = new Float64Array(leads.count).fill(NEVER);
  for (let lead = 0; lead < answers.length; lead++) {
    if (!isWritten(valueAt(scores, lead))) continue;
    let day = NEVER;
    for (let i = 0; i < dates.length && !isReached(day); i++) day = valueAt(dates[i] ?? scores, lead);
    answers[lead] = isReached(day) ? day : UNDATED;
  }
  return answers;
}

function later(leads: Leads, id: string): Float64Array | null {
  const start = leads.milestone(id);
  if (start === null) return null;
  const days = new Float64Array(leads.count).fill(NEVER);
  for (const column of progressBeside(id).map((other) => leads.milestone(other))) {
    for (let lead = 0; column !== null && lead < days.length; lead++) {
      const day = valueAt(column, lead);
      if (day >= Math.floor(valueAt(start, lead))) days[lead] = sooner(valueAt(days, lead), day);
    }
  }
  return days;
}
