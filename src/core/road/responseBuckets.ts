import { SECONDS_PER_DAY } from '../time/days.ts';
import { columnMissing } from '../kpis/evaluate.ts';
import { mustTellRoad } from '../kpis/uncountable.ts';
import { timeframeTest } from '../kpis/window.ts';
import { valueAt, isReachedBy, type Leads, UNDATED } from '../leads.ts';
import { type Bucket, type BucketAsk, bucketsOf } from './buckets.ts';

/** How soon a lead was answered; `unclear` when the dates do not tell, or contradict each other. */
type Answered = 'minutes' | 'hour' | 'day' | 'sameDay' | 'nextDay' | 'later' | 'never' | 'unclear';

const BY_CLOCK = ['minutes', 'hour', 'day', 'later', 'never', 'unclear'] as const;
const BY_DAY = ['sameDay', 'nextDay', 'later', 'never', 'unclear'] as const;

/**
 * Conversion by how soon the lead was answered: within 5 minutes, an hour, 24 hours (each without
 * the ones before), later, not yet. Counted are the leads created in the period; answered means by
 * `asOf`.
 *
 * Where most dates carry no time of day the buckets are the same day, the next and later: a
 * midnight says nothing about minutes. `unclear` is there only when there are any: a milestone
 * without a date, or an answer before the lead.
 *
 * @param timing `exact`: how long each answer took is written down, so the times of day do not
 *   matter. `dates`: it is told by two dates.
 * @throws KpiError `column-missing` without dates of creation and answer, or without payments.
 *   Also `sales-only` and `one-date`: rows that are no leads, see `mustTellRoad`.
 */
export function responseBuckets(leads: Leads, ask: BucketAsk, timing: 'exact' | 'dates'): readonly Bucket<Answered>[] {
  const { asOfDay } = ask;
  mustTellRoad(leads, ['created', 'paid'], false);
  const [created, response] = [dated(leads, 'created'), dated(leads, 'response')];
  const paid = leads.milestone('paid');
  if (paid === null) throw columnMissing(leads, ['paid']);
  const isInside = timeframeTest(ask);
  const byClock = timing === 'exact' || haveTimes(created, response);
  const buckets = bucketsOf<Answered>(leads, ask, paid, byClock ? BY_CLOCK : BY_DAY, (lead) => {
    const [start, end] = [valueAt(created, lead), valueAt(response, lead)];
    if (!isInside(start)) return null;
    if (!isReachedBy(end, asOfDay)) return 'never';
    if (end === UNDATED) return 'unclear';
    // A lead that came nobody knows when (UNDATED) is later than any answer.
    return byClock
      ? byClockOf(leads.elapsed?.(start, end) ?? end - start)
      : byDayOf(Math.floor(end) - Math.floor(start));
  });
  return buckets.filter(({ key, leads: count }) => key !== 'unclear' || count > 0);
}

function byClockOf(days: number): Answered {
  // Fractions of a day: whole seconds, so that 5 minutes are 5 minutes.
  const seconds = Math.round(days * SECONDS_PER_DAY);
  if (seconds < 0) return 'unclear';
  return seconds <= 300 ? 'minutes' : seconds <= 3600 ? 'hour' : seconds <= SECONDS_PER_DAY ? 'day' : 'later';
}

function byDayOf(days: number): Answered {
  if (days < 0) return 'unclear';
  return days === 0 ? 'sameDay' : days === 1 ? 'nextDay' : 'later';
}

/**
 * True when at least half of the answered leads have a time of day at both ends; asked of all
 * leads, so that every manager gets the same buckets.
 */
function haveTimes(created: Float64Array, response: Float64Array): boolean {
  let [timed, answered] = [0, 0];
  created.forEach((start, lead) => {
    const end = valueAt(response, lead);
    if (!Number.isFinite(start) || !Number.isFinite(end)) return;
    answered++;
    if (start % 1 !== 0 && end % 1 !== 0) timed++;
  });
  return timed * 2 >= answered;
}

function dated(leads: Leads, id: string): Float64Array {
  const days = leads.milestone(id);
  if (days === null || !leads.isDated(id)) throw columnMissing(leads, [id]);
  return days;
}
