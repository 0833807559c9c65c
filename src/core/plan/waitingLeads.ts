import { valueAt, isDatedBy, isOnADay, isReachedBy, type Leads, NEVER } from '../leads.ts';
import { roadColumns, usualByStretch } from './stretchCounts.ts';

/** Leads of one person that are on a stretch of the road right now. */
interface WaitingLeads {
  readonly from: string;
  readonly to: string;
  readonly leads: number;
  /** Nine of ten arrivals come within so many days. */
  readonly usualDays: number;
}

/** What undoes a lead: nobody has to be called back about it. */
const ENDS = ['lost', 'left', 'refunded'];

/**
 * Whom a person can still help on: for each stretch, their leads that came to its beginning and no
 * further, no longer ago than this stretch usually takes (nine of ten arrivals). Left out are those
 * who were lost, left or got the money back, and leads with a next step in the calendar.
 *
 * @param manager Their code.
 * @returns Stretches with at least one such lead, in the order of the road. Those whose usual time
 *   no date tells are left out.
 * @throws KpiError `column-missing` when the data do not carry a milestone.
 */
export function waitingLeads(
  leads: Leads,
  milestones: readonly string[],
  manager: number,
  asOfDay: number,
): readonly WaitingLeads[] {
  const columns = roadColumns(leads, milestones);
  const ends = ENDS.flatMap((id) => leads.milestone(id) ?? []);
  const usual = usualByStretch(leads, columns, asOfDay);
  const counts = usual.map(() => 0);
  for (let lead = 0; lead < leads.count; lead++) {
    if (leads.managers.codes[lead] !== manager || ends.some((column) => isReachedBy(valueAt(column, lead), asOfDay)))
      continue;
    const days = columns.map((column) => valueAt(column, lead));
    let furthest = days.length - 1;
    while (furthest >= 0 && !isReachedBy(days[furthest] ?? NEVER, asOfDay)) furthest--;
    const since = days[furthest] ?? NaN;
    const isPlanned = days.some((day) => isOnADay(day) && !isDatedBy(day, asOfDay));
    // Who came on a day nobody wrote down may have come long ago.
    const isRecent = isDatedBy(since, asOfDay) && Math.floor(since) + (usual[furthest] ?? NaN) >= asOfDay;
    if (isRecent && !isPlanned) counts[furthest] = (counts[furthest] ?? 0) + 1;
  }
  return counts.flatMap((count, i) => {
    const [from, to, days] = [milestones[i], milestones[i + 1], usual[i]];
    return count === 0 || from === undefined || to === undefined || days === undefined || days === null
      ? []
      : [{ from, to, leads: count, usualDays: days }];
  });
}
