import { type Comparison, compareSides } from '../../core/compare/compareSides.ts';
import { ripePeriod } from '../../core/kpis/ripePeriod.ts';
import type { Period } from '../../core/time/period.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { fill, kpiName } from '../../i18n/index.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { rowsTitle } from '../table/rowsTitle.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { comparedSides } from '../../read/arguments/comparedSides.ts';

/**
 * Is the difference between two periods or two managers real? Gives the difference of a KPI with
 * its 95 % interval, "signal" or "noise", which side is better, and for noise how many leads more
 * on each side would settle it. A share without a limit in days is lower where leads had less time:
 * compare "created > paid in 30".
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid", "webinar > meeting in 14".
 * @param a A period ("2026-10", "2026-Q3", a date cell is its month) or a manager.
 * @param b The other period or manager.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_COMPARE(Deals!A:L, "created > paid in 30", "2026-08", "2026-09") // => 2026-08 | 0.1527 | 131 | 0
 * @example =KPI_COMPARE(Deals!A:L, "cycle", "Anna Smirnova", "Victor Stone") // => Anna Smirnova | 12 | 27 | 30 | | | better
 * @customfunction
 */
export function KPI_COMPARE(
  host: Host,
  data: Arg,
  kpi: Arg,
  a: Arg,
  b: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const { titles, compare: words } = host.texts;
  const given = settingsOf({ tabs, tabs2 });
  const all = leadsOf(data, host, given, as_of);
  const asked = kpiArgument(kpi, all, given.kpis);
  const lastDay = asOfDay(as_of, all, host, true);
  const { sides, leads } = comparedSides(a, b, all, { ...host, day: () => lastDay });
  const compared = compareSides(asked, leads, ...sides, lastDay);
  const columns: readonly Column<CompareLine>[] = [
    { title: words.side, format: 'text', cell: ({ name }) => name },
    { title: kpiName(asked.id, host.texts), format: asked.unit, cell: ({ value }) => value },
    { title: rowsTitle(leads, host.texts), format: 'integer', cell: (line) => line.leads },
    { title: titles.ripening, format: 'integer', cell: ({ ripening }) => ripening },
    { title: titles.low, format: asked.unit, cell: ({ interval }) => interval?.low },
    { title: titles.high, format: asked.unit, cell: ({ interval }) => interval?.high },
    { title: titles.verdict, format: 'text', cell: ({ verdict }) => verdict },
    { title: words.more, format: 'integer', cell: ({ more }) => more },
  ];
  const ripe =
    compared.verdict === 'tooEarly'
      ? sides.flatMap(({ period }) => {
          const newest = ripePeriod(asked, leads, { period, asOfDay: lastDay });
          return newest === null || newest === period ? [] : [newest];
        })
      : [];
  const [newest = null] = ripe.sort((one, other) => other.toDay - one.toDay);
  return {
    ...tableOf(columns, linesOf(compared, [sides[0].name, sides[1].name], newest, host)),
    behind(line) {
      const side = sides[line];
      return side
        ? [{ kpi: asked, leads, who: side.manager, timeframe: { period: side.period, asOfDay: lastDay } }]
        : [];
    },
  };
}

/** A side of the comparison, their difference, or for times their shift or pace. */
interface CompareLine {
  readonly name: string;
  readonly value: number | null;
  readonly leads?: number;
  readonly ripening?: number;
  readonly interval?: Interval | null;
  readonly verdict?: string | null;
  readonly more?: number | null;
}

type Interval = NonNullable<NonNullable<Comparison['found']>['interval']>;

/** Above this number of leads on each side the answer is "never". */
const MOST_MORE = 10_000;

/**
 * A line for each side and one for the difference. For times there is one more, with the interval:
 * days later, day against day, or the pace.
 *
 * @param newest Where a side is too early: the newest period that is not.
 */
function linesOf(
  compared: Comparison,
  [first, second]: [string, string],
  newest: Period | null,
  { texts }: Host,
): CompareLine[] {
  const { compare: words } = texts;
  const { found, better } = compared;
  const side = (name: string, id: 'a' | 'b'): CompareLine => ({
    name,
    ...compared[id],
    verdict: better && (better === id ? words.better : words.worse),
  });
  const interval = found?.interval ?? null;
  const pace = found?.pace ?? null;
  const isHopeless = (found?.more ?? 0) > MOST_MORE;
  const verdict = words.verdicts[isHopeless ? 'hopeless' : compared.verdict];
  const difference = {
    name: found?.scaled ? words.atEqualDays : words.difference,
    value: found?.difference ?? null,
    interval: pace === null ? interval : null,
    verdict: newest === null ? verdict : fill(words.newest, { verdict, period: periodLabel(newest) }),
    more: isHopeless ? null : (found?.more ?? null),
  };
  const both = [side(first, 'a'), side(second, 'b'), difference];
  const shift = found?.shift ?? null;
  if (shift !== null) return [...both, { name: words.shift, value: shift.difference, interval: shift }];
  return pace === null ? both : [...both, { name: words.pace, value: pace, interval }];
}
