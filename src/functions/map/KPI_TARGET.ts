import type { Tier } from '../../core/targets/tiers.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import type { Who } from '../../read/arguments/managerArgument.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import { unitArgument } from '../../read/arguments/unitArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { howCounted } from '../table/howCounted.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { type TiersAhead, tiersAhead } from './tiersAhead.ts';

/**
 * Three honest targets for the next period: one that is reached about two times in three, one in
 * three, and one in ten, each with its chance from own past periods, and beside them the middle and
 * the best of those. A share without a limit in days counts as it stood when each period was over,
 * for so the target will be judged; one with a limit where at least half of the leads had the time.
 * Blank where leads are too few for such a number: take a longer period. Who has
 * no past stands on the team's. In the first fifth of a period the targets are for that period.
 *
 * @param data Table with a header row: Deals!A:L. Of a count, such as sales, also Evidence!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid in 30".
 * @param manager Optional. A name or team, or "Anna; Boris" for both together. Left out: the whole
 *   team.
 * @param per Optional. "week", "month" or "quarter". Left out: month.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_TARGET(Deals!A:L, "sales", "Anna Smirnova") // => 2026-11 | likely | 3 | 0.7137 | 4 | 9 | 8 | own past
 * @example =KPI_TARGET(Deals!A:L, "revenue", "", "quarter") // => 2027-Q1 | likely | 45000 | 0.6542 | 54906 | 55324 | 2 | the team’s past
 * @customfunction
 */
export function KPI_TARGET(
  host: Host,
  data: Arg,
  kpi: Arg,
  manager?: Arg,
  per?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const { texts } = host;
  const { titles, tiers: words } = texts;
  const given = settingsOf({ tabs, tabs2 });
  const all = leadsOf(data, host, given, as_of);
  const asked = kpiArgument(kpi, all, given.kpis);
  const unit = unitArgument(per, texts);
  const lastDay = asOfDay(as_of, all, host, true);
  const { who, leads } = oneAsked(manager, all);
  const { period, tiers, basedOn, past } = tiersAhead(asked, who, leads, { unit, asOfDay: lastDay });
  const columns: readonly Column<Tier>[] = [
    { title: titles.period, format: 'text', cell: () => periodLabel(period) },
    { title: words.tier, format: 'text', cell: ({ id }) => words.names[id] },
    {
      title: kpiName(asked.id, texts) + howCounted(asked, unit, texts),
      format: asked.unit,
      cell: ({ target }) => target,
    },
    { title: titles.chance, format: 'share', cell: ({ chance }) => chance },
    { title: words.median, format: asked.unit, cell: () => past.median },
    { title: words.best, format: asked.unit, cell: () => past.best },
    { title: words.periods, format: 'integer', cell: () => past.periods },
    {
      title: words.basis,
      format: 'text',
      cell: ({ target }) =>
        target === null && basedOn !== null ? words.tooFew[unit] : basisOf({ basedOn, past }, who, texts),
    },
  ];
  return tableOf(columns, tiers);
}

/** Whose past the targets are based on. */
function basisOf({ basedOn, past }: Pick<TiersAhead, 'basedOn' | 'past'>, who: Who, { tiers: words }: Texts): string {
  if (basedOn === null) return past.periods > 0 ? words.short : words.none;
  if (basedOn === 'team') return words.colleagues;
  return who.kind === 'one' ? words.own : words.team;
}
