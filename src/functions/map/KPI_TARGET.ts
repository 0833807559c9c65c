import { type HistoryAsk, historiesOf } from '../../core/forecast/histories.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { workedShare } from '../../core/forecast/workShare.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { pastValues } from '../../core/forecast/pastValues.ts';
import { type Tier, tiersOf } from '../../core/targets/tiers.ts';
import type { Period } from '../../core/time/period.ts';
import { type PeriodUnit, nextPeriod, periodAt, periodLabel } from '../../core/time/periodUnit.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../core/time/schedule.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { type Who, whoOf } from '../../read/arguments/managerArgument.ts';
import { unitArgument } from '../../read/arguments/unitArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * Three honest targets for the next period: one that is reached about two times in three, one in
 * three, and one in ten, each with its chance from own past periods, and beside them the middle and
 * the best of those. Who has no past stands on the team's. In the first fifth of a period the
 * targets are for that period.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid in 30".
 * @param manager Optional. A name. Left out: the whole team.
 * @param per Optional. "week", "month" or "quarter". Left out: month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_TARGET(Deals!A:L, "sales", "Anna Smirnova") // => 2026-11 | likely | 3 | 0.785 | 4 | 9 | 8 | own past
 * @example =KPI_TARGET(Deals!A:L, "revenue", "", "quarter") // => 2027-Q1 | likely | 52000 | 0.6344 | 54906 | 55324 | 2 | the team’s past
 * @customfunction
 */
export function KPI_TARGET(host: Host, data: Arg, kpi: Arg, manager?: Arg, per?: Arg, as_of?: Arg): Table {
  const { texts } = host;
  const { titles, tiers: words } = texts;
  const leads = leadsOf(data, host);
  const asked = kpiArgument(kpi, leads);
  const name = textArgument(manager);
  const unit = unitArgument(per, texts);
  const lastDay = asOfDay(as_of, leads, host, true);
  leads.expect(milestonesOf(asked));
  const who = whoOf(name, leads);
  const period = tieredPeriod(unit, lastDay);
  const ask: HistoryAsk = { unit, asOfDay: lastDay, period, schedules: sameForEverybody(PLAIN_SCHEDULE) };
  const { managers, team } = historiesOf(asked, leads, ask);
  const history = (who.kind === 'one' ? managers[who.code] : null) ?? team;
  const { kind } = outlookOf(history);
  // A person without a past is shown the past of all colleagues.
  const { median, best, periods } = pastValues(kind === 'team' ? managers : [history]);
  const columns: readonly Column<Tier>[] = [
    { title: titles.period, format: 'text', cell: () => periodLabel(period) },
    { title: words.tier, format: 'text', cell: ({ id }) => words.names[id] },
    { title: kpiName(asked.id, texts), format: asked.unit, cell: ({ target }) => target },
    { title: titles.chance, format: 'share', cell: ({ chance }) => chance },
    { title: words.median, format: asked.unit, cell: () => median },
    { title: words.best, format: asked.unit, cell: () => best },
    { title: words.periods, format: 'integer', cell: () => periods },
    { title: words.basis, format: 'text', cell: () => basisOf(kind, who, texts) },
  ];
  return tableOf(columns, tiersOf(history));
}

/** Whose past the targets are based on. */
function basisOf(kind: 'own' | 'team' | null, who: Who, { tiers: words }: Texts): string {
  if (kind === null) return words.none;
  if (kind === 'team') return words.colleagues;
  return who.kind === 'one' ? words.own : words.team;
}

/** Up to this part of a period a head still sets targets for it. */
const STILL_EARLY = 0.2;

/** The next whole period, or the one that has just begun. */
function tieredPeriod(unit: PeriodUnit, asOfDay: number): Period {
  const running = periodAt(unit, asOfDay);
  return workedShare(PLAIN_SCHEDULE, running, asOfDay) <= STILL_EARLY ? running : nextPeriod(unit, asOfDay);
}
