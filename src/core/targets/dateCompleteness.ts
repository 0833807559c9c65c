import { numberOf, milestoneOf } from '../kpis/derivedMilestones.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { type Leads, UNDATED, at, earliestOf } from '../leads.ts';
import { ratio } from '../stats/ratio.ts';

/**
 * How much of what a KPI needs is written down, 0 to 1: of the leads that reached a milestone of it, the share with a date; of those that have a number to
 * give, the share with one. The least of them counts. Null when no lead has come so far.
 */
export function filledOf(kpi: Kpi, leads: Leads): number | null {
  const ends = isRoad(kpi) ? [kpi.from, kpi.to] : [kpi.to];
  const shares = ends.map((ids) => {
    const days = earliestOf(ids.map((id) => milestoneOf(leads, id)));
    return (
      days &&
      shareOf(
        days,
        (day) => day === day,
        (day) => day !== UNDATED,
      )
    );
  });
  if (!isRoad(kpi) && kpi.column !== '') {
    const [to, numbers] = [earliestOf(kpi.to.map((id) => milestoneOf(leads, id))), numberOf(leads, kpi.column)];
    shares.push(
      to &&
        numbers &&
        shareOf(
          to,
          (day) => day === day,
          (_, lead) => at(numbers, lead) === at(numbers, lead),
        ),
    );
  }
  const known = shares.filter((share) => share !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function shareOf(
  days: Float64Array,
  isThere: (day: number) => boolean,
  isWritten: (day: number, lead: number) => boolean,
): number | null {
  let [there, written] = [0, 0];
  days.forEach((day, lead) => {
    if (!isThere(day)) return;
    there++;
    if (isWritten(day, lead)) written++;
  });
  return ratio(written, there);
}
