import { historiesOf } from '../../core/forecast/histories.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { type PastValues, pastValues } from '../../core/forecast/past/pastValues.ts';
import { workedShare } from '../../core/forecast/past/workShare.ts';
import { mustKnowDay } from '../../core/kpis/counted/kpiCounts.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { type Tier, tiersOf } from '../../core/targets/tiers.ts';
import type { Period } from '../../core/time/period.ts';
import { type PeriodUnit, nextPeriod, periodAt } from '../../core/time/periodUnit.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../core/time/schedule.ts';
import type { Who } from '../../read/arguments/managerArgument.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';

/** The honest targets of somebody for the next period, and the past that they are based on. */
export interface TiersAhead {
  readonly period: Period;
  /** From the likely one to the hardest. */
  readonly tiers: readonly Tier[];
  /** Whose past: one's own, the colleagues', or nobody's. */
  readonly basedOn: 'own' | 'team' | null;
  readonly past: PastValues;
}

/** The three honest targets for the next whole period, or for the one that has just begun. */
export function tiersAhead(
  kpi: Kpi,
  who: Who,
  leads: SheetLeads,
  { unit, asOfDay }: { readonly unit: PeriodUnit; readonly asOfDay: number },
): TiersAhead {
  leads.expect(milestonesOf(kpi));
  mustKnowDay(kpi, leads, asOfDay);
  const period = tieredPeriod(unit, asOfDay);
  const ask = { unit, asOfDay, period, schedules: sameForEverybody(PLAIN_SCHEDULE) };
  const { managers, team } = historiesOf(kpi, leads, ask);
  const history = (who.kind === 'one' ? managers[who.code] : null) ?? team;
  const { kind: basedOn } = outlookOf(history);
  // A person without a past is shown the past of all colleagues.
  const past = pastValues(basedOn === 'team' ? managers : [history]);
  return { period, tiers: tiersOf(history), basedOn, past };
}

/** Up to this part of a period a head still sets targets for it. */
const STILL_EARLY = 0.2;

/** The next whole period, or the one that has just begun. */
function tieredPeriod(unit: PeriodUnit, asOfDay: number): Period {
  const running = periodAt(unit, asOfDay);
  return workedShare(PLAIN_SCHEDULE, running, asOfDay) <= STILL_EARLY ? running : nextPeriod(unit, asOfDay);
}
