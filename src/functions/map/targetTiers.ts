import { PLAIN, sameFor } from '../../core/time/schedule.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { type HistoryAsk, historiesOf } from '../../core/forecast/histories.ts';
import { workedShare } from '../../core/forecast/workShare.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { pastValues, tiersOf } from '../../core/targets/tiers.ts';
import type { Period } from '../../core/time/period.ts';
import { type PeriodUnit, nextPeriod, periodAt, periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import type { Answer } from '../table/spill.ts';

export interface TierOptions {
  readonly kpi: Kpi;
  /** A name as typed; null is the whole team. */
  readonly manager: string | null;
  readonly unit: PeriodUnit;
  readonly asOfDay: number;
}

/** While no more of a period is over, a head still sets targets for it. */
const STILL_EARLY = 0.2;

/**
 * The three tiers as a table. Beside them the middle and the best of one's own past periods; who has none is shown those of all colleagues. Where nobody has any, targets and chances
 * are blank and a word says why.
 */
export function tiersAnswer(leads: SheetLeads, { kpi, manager, unit, asOfDay }: TierOptions, texts: Texts): Answer {
  leads.expect(milestonesOf(kpi));
  const who = whoOf(manager, leads);
  const period = tieredPeriod(unit, asOfDay);
  const ask: HistoryAsk = { unit, asOfDay, period, schedules: sameFor(PLAIN) };
  const { managers, team } = historiesOf(kpi, leads, ask);
  const history = (who.kind === 'one' ? managers[who.code] : null) ?? team;
  const { kind } = outlookOf(history);
  const { median, best, periods } = pastValues(kind === 'team' ? managers : [history]);
  const words = texts.tiers;
  const basis =
    kind === null ? words.none : kind === 'team' ? words.colleagues : who.kind === 'one' ? words.own : words.team;
  return {
    columns: [
      { title: texts.trend.period, format: 'text' },
      { title: words.tier, format: 'text' },
      { title: kpiName(kpi.id, texts), format: kpi.unit },
      { title: words.chance, format: 'share' },
      { title: words.median, format: kpi.unit },
      { title: words.best, format: kpi.unit },
      { title: words.periods, format: 'integer' },
      { title: words.basis, format: 'text' },
    ],
    rows: tiersOf(history).map(({ id, target, chance }) => [
      periodLabel(period),
      words.names[id],
      target,
      chance,
      median,
      best,
      periods,
      basis,
    ]),
  };
}

/** The next whole period, or the one that has just begun. */
function tieredPeriod(unit: PeriodUnit, asOfDay: number): Period {
  const running = periodAt(unit, asOfDay);
  return workedShare(PLAIN, running, asOfDay) <= STILL_EARLY ? running : nextPeriod(unit, asOfDay);
}
