import { evaluate, needsAge } from '../../core/kpis/evaluate.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { Measured } from '../../core/kpis/measured.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { type EarlyPeriod, earlyPeriods } from '../../core/road/earlyPeriods.ts';
import { trendSource } from '../../core/road/trendSource.ts';
import { periodLabel, periodsFromTo } from '../../core/time/periodUnit.ts';
import type { PlaceRange } from '../../core/board/possiblePlaces.ts';
import { KpiError } from '../../core/errors.ts';
import { MILESTONES, NOBODY } from '../../core/leads.ts';
import type { Period } from '../../core/time/period.ts';
import { type Texts, fill, kpiName } from '../../i18n/index.ts';
import { kpisListed } from '../../read/arguments/kpisListed.ts';
import { type Arg, isBlank, isGrid, isOmitted, single } from '../../read/cells/cell.ts';
import { firstDay } from '../../read/leads/firstDay.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { type SliceGroups, sliceGroups, timeUnit } from '../../read/slices/sliceGroups.ts';
import { isTeam, teamsOf } from '../../read/slices/teamsOf.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { mustBeKnownThen } from '../knownThen.ts';
import { leadsOf } from '../leadsOf.ts';
import { type OneGroup, groupQuestion } from '../receipt/groupQuestion.ts';
import { howCounted } from '../table/howCounted.ts';
import { rowsTitle } from '../table/rowsTitle.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { tooEarly } from '../table/tooEarly.ts';
import { type SlicedLine, slicedLines } from './slicedLines.ts';
import { type SliceAxis, slicedPivot } from './slicedPivot.ts';

/**
 * KPIs by manager, team, source, product, any column, week or month: a row for each group. For a
 * single KPI also the score allowing for luck, the possible places, and what is surely higher or lower
 * than the rest, however many groups there are. Two columns make a pivot of one KPI. A period most of
 * whose leads are too early to count is blank, as in KPI_TREND, and a line below says so. Each group is
 * what the KPI of its rows alone is: who bought in two groups is a client of each, and friends count
 * where both are rows of the group.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param kpi One KPI or several: a name, a range, or "conversion, sales, revenue".
 * @param by A header, or manager, team, source, product, status, week, month, quarter. Two of them,
 *   "source, month", make a pivot. A status is that of today: not with a past as_of.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its
 *   month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param team Optional. The Team tab, which says who is in which team: Team!A:F.
 * @param settings Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_BY(Deals!A:L, "conversion", "source") // => Referral | 0.3864 | 132 | 0.3707 | 1–2 | higher
 * @example =KPI_BY(Deals!A:L, "conversion, revenue", "manager", "2026-Q3") // => Max Hunter | 0.1 | 140 | 7622 | 17
 * @example =KPI_BY(Deals!A:L, "sales", "source, month") // => Instagram ads | 2 | 5 | 6 | 3 | 5 | 6 | 5 | 6 | 3
 * @customfunction
 */
export function KPI_BY(
  host: Host,
  data: Arg,
  kpi: Arg,
  by: Arg,
  period?: Arg,
  as_of?: Arg,
  team?: Arg,
  settings?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ team, settings, tabs, tabs2 });
  const { texts } = host;
  const leads = leadsOf(data, host, given, as_of);
  const kpis = kpisListed(kpi, leads, ownKpis(given.kpis, leads));
  const names = namesIn(by, leads);
  const isExact = kpis.some(needsAge) || names.some((name) => timeUnit(leads, name) !== null);
  // The latest day is looked for in all dates: they are read in one walk.
  leads.expect(isExact && isOmitted(as_of) ? MILESTONES : kpis.flatMap(milestonesOf));
  const timeframe = { period: askedPeriod(period, leads, host, as_of), asOfDay: asOfDay(as_of, leads, host, isExact) };
  const axes = names.map((name) => axisOf(name, leads, timeframe));
  for (const [i, axis] of axes.entries()) if (axis.by === 'column') mustBeKnownThen(names[i] ?? '', leads, host, as_of);
  const [first, second, third] = axes;
  const [only] = kpis;
  if (first === undefined || third !== undefined || only === undefined)
    throw new KpiError('by-columns', { found: names.join(', '), known: leads.columns });
  const notes = notesOf(axes, kpis, leads, texts);
  if (second !== undefined) {
    if (first.by === 'time' && second.by === 'time')
      throw new KpiError('by-columns', { found: names.join(', '), known: leads.columns });
    if (kpis.length > 1) notes.push(fill(texts.by.onlyOne, { kpi: kpiName(only.id, texts) }));
    return pivotTable(leads, only, [first, second], timeframe, texts, notes);
  }
  if (first.by === 'time') return timeTable(first, leads, kpis, timeframe, texts);
  const { lines, fairUnit } = slicedLines(leads, first.groups, kpis, timeframe);
  const nameOf = groupName(first.groups, texts);
  const columns: readonly Column<SlicedLine>[] = [
    { title: first.groups.title, format: 'text', cell: ({ name }) => nameOf(name) },
    ...measuredColumns<SlicedLine>(kpis, leads, texts, ({ measured }) => measured),
    ...(kpis.length > 1 ? [] : findingColumns(only, fairUnit, texts)),
  ];
  const { groups } = first;
  return {
    ...tableOf(columns, lines, notes),
    behind(line, column) {
      const code = lines[line]?.code;
      if (code === undefined) return [];
      return kpisAt(kpis, column).map((kpi) =>
        groupQuestion(kpi, leads, timeframe, [[groups, code]], nameOf(groups.names[code] ?? null)),
      );
    },
  };
}

/** The KPIs that a column tells of: each has two, behind the one of the names. */
function kpisAt(kpis: readonly Kpi[], column: number): readonly Kpi[] {
  const at = Math.min(Math.floor((column - 1) / 2), kpis.length - 1);
  return column === 0 ? kpis : kpis.slice(at, at + 1);
}

/** The columns that are named: one name, a range, or one text with commas. */
function namesIn(by: Arg, leads: SheetLeads): readonly string[] {
  const value = single(by);
  if (isGrid(value)) return value.flatMap((row) => row.flatMap((cell) => (isBlank(cell) ? [] : [String(cell).trim()])));
  const text = isBlank(value) ? '' : String(value).trim();
  // A header may hold a comma itself.
  if (leads.columns.includes(text)) return [text];
  return text
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** So many periods are shown, the newest ones. */
const PERIODS = 200;

function axisOf(named: string, leads: SheetLeads, { period, asOfDay: day }: Timeframe): SliceAxis {
  const unit = timeUnit(leads, named);
  if (unit === null) return { by: 'column', groups: sliceGroups(leads, named) };
  const [from, to] = [
    Math.max(firstDay(leads) ?? day, period?.fromDay ?? -Infinity),
    Math.min(day, period?.toDay ?? Infinity),
  ];
  const periods = periodsFromTo(unit, from, to)
    .slice(-PERIODS)
    .map(({ fromDay, toDay }) => ({
      fromDay: Math.max(fromDay, period?.fromDay ?? fromDay),
      toDay: Math.min(toDay, period?.toDay ?? toDay),
    }));
  return { by: 'time', title: named, periods };
}

const groupName =
  ({ count, names }: SliceGroups, { slices, by }: Texts) =>
  (name: string | null): string =>
    name === null ? fill(by.others, { count: String(count - names.length + 2) }) : name || slices.blank;

function measuredColumns<Line>(
  kpis: readonly Kpi[],
  leads: SheetLeads,
  texts: Texts,
  of: (line: Line) => readonly Measured[],
  noteOf: (kpi: Kpi) => string = () => '',
): readonly Column<Line>[] {
  const title = rowsTitle(leads, texts);
  return kpis.flatMap((kpi, i): Column<Line>[] => [
    { title: kpiName(kpi.id, texts) + noteOf(kpi), format: kpi.unit, cell: (line) => of(line)[i]?.value },
    {
      title: kpis.length > 1 ? `${title}: ${kpiName(kpi.id, texts)}` : title,
      format: 'integer',
      cell: (line) => of(line)[i]?.leads,
    },
  ]);
}

function findingColumns(
  kpi: Kpi,
  fairUnit: ReturnType<typeof slicedLines>['fairUnit'],
  { titles, board, by }: Texts,
): readonly Column<SlicedLine>[] {
  return [
    {
      title: fairUnit === 'pace' ? titles.fairPace : titles.fair,
      format: fairUnit === 'same' ? kpi.unit : fairUnit,
      cell: ({ finding }) => finding?.fair,
    },
    {
      title: board.couldBe,
      format: 'text',
      cell: ({ finding }) => (finding?.couldBe ? placesText(finding.couldBe) : tooEarly(finding?.early, board)),
    },
    { title: by.differs, format: 'text', cell: ({ finding }) => finding?.differs && by[finding.differs] },
  ];
}

const placesText = ({ first, last }: PlaceRange): string => (first === last ? String(first) : `${first}–${last}`);

interface TimeLine {
  readonly label: string;
  readonly period: Period;
  readonly measured: readonly Measured[];
}

function timeTable(
  { title, periods }: Extract<SliceAxis, { by: 'time' }>,
  leads: SheetLeads,
  kpis: readonly Kpi[],
  { asOfDay: day }: Timeframe,
  texts: Texts,
): Table {
  const earlies = kpis.map((kpi) => earlyOf(kpi, leads, periods, day));
  const lines = periods.map((period, at): TimeLine => ({
    label: periodLabel(period),
    period,
    measured: kpis.map((kpi, i) => {
      const { team } = evaluate(kpi, leads, { period, asOfDay: day });
      return earlies[i]?.[at] ? { ...team, value: null } : team;
    }),
  }));
  const notes = kpis.flatMap((kpi, i) => earlyNotes(kpi, earlies[i] ?? [], periods, texts));
  const columns: readonly Column<TimeLine>[] = [
    { title, format: 'text', cell: ({ label }) => label },
    ...measuredColumns<TimeLine>(
      kpis,
      leads,
      texts,
      ({ measured }) => measured,
      (kpi) => howCounted(kpi, null, texts),
    ),
  ];
  return {
    ...tableOf(columns, lines, notes),
    behind(line, column) {
      const period = lines[line]?.period;
      if (period === undefined) return [];
      return kpisAt(kpis, column).map((kpi) => ({ kpi, leads, timeframe: { period, asOfDay: day }, who: null }));
    },
  };
}

function pivotTable(
  leads: SheetLeads,
  kpi: Kpi,
  axes: readonly [SliceAxis, SliceAxis],
  timeframe: Timeframe,
  texts: Texts,
  notes: readonly string[],
): Table {
  const earlies = axes.map((axis) => (axis.by === 'time' ? earlyOf(kpi, leads, axis.periods, timeframe.asOfDay) : []));
  const values = slicedPivot(leads, kpi, axes, timeframe).map((row, at) =>
    row.map((value, across) => ((earlies[0]?.[at] ?? earlies[1]?.[across]) ? null : value)),
  );
  const early = axes.flatMap((axis, i) =>
    axis.by === 'time' ? earlyNotes(kpi, earlies[i] ?? [], axis.periods, texts) : [],
  );
  const labels = axes.map((axis) =>
    axis.by === 'time' ? axis.periods.map(periodLabel) : axis.groups.names.map(groupName(axis.groups, texts)),
  );
  const [down = [], across = []] = labels;
  const titleOf = (axis: SliceAxis): string => (axis.by === 'time' ? axis.title : axis.groups.title);
  const isFilled = (column: number): boolean => values.some((row) => row[column] !== null);
  const rows = down
    .map((label, at): PivotLine => ({ label, at, values: values[at] ?? [] }))
    .filter((row) => row.values.some((value) => value !== null));
  const shown = [...across.keys()].filter(isFilled);
  const columns: readonly Column<PivotLine>[] = [
    { title: titleOf(axes[0]), format: 'text', cell: ({ label }) => label },
    ...shown.map((at) => ({ title: across[at] ?? '', format: kpi.unit, cell: (row: PivotLine) => row.values[at] })),
  ];
  return {
    ...tableOf(columns, rows, [...notes, ...early]),
    behind(line, column) {
      const [row, at] = [rows[line], shown[column - 1]];
      if (row === undefined || at === undefined) return [];
      const places = [row.at, at];
      const period = axes.flatMap((axis, i) => (axis.by === 'time' ? (axis.periods[places[i] ?? 0] ?? []) : []))[0];
      const groups = axes.flatMap((axis, i): OneGroup[] =>
        axis.by === 'time' ? [] : [[axis.groups, places[i] ?? NOBODY]],
      );
      const name = groups.map(([of, code]) => groupName(of, texts)(of.names[code] ?? null)).join(', ');
      return [groupQuestion(kpi, leads, { ...timeframe, period: period ?? timeframe.period }, groups, name)];
    },
  };
}

/** A row of a pivot, and its place on its axis. */
interface PivotLine {
  readonly label: string;
  readonly at: number;
  readonly values: readonly (number | null)[];
}

/** Which of the periods are too early to count for the whole table. */
const earlyOf = (kpi: Kpi, leads: SheetLeads, periods: readonly Period[], asOfDay: number) =>
  earlyPeriods(trendSource(kpi, leads, null, asOfDay), periods);

/** From which period on it is too early: later leads are younger still. */
function earlyNotes(
  kpi: Kpi,
  earlies: readonly (EarlyPeriod | null)[],
  periods: readonly Period[],
  texts: Texts,
): string[] {
  const at = earlies.findIndex((early) => early !== null);
  const [early, period] = [earlies[at], periods[at]];
  if (!early || period === undefined) return [];
  const told = { kpi: kpiName(kpi.id, texts), period: periodLabel(period), days: String(early.days) };
  return [fill(texts.by.early, told)];
}

/** What is not as one would expect. */
function notesOf(axes: readonly SliceAxis[], kpis: readonly Kpi[], leads: SheetLeads, { by }: Texts): string[] {
  return axes.flatMap((axis) => {
    if (axis.by === 'time') return [];
    const { names, count, parts, title } = axis.groups;
    const several = isTeam(title) ? teamsOf(leads).inSeveral : [];
    return [
      names.includes(null) ? fill(by.biggest, { most: String(names.length - 2), count: String(count) }) : '',
      parts !== null && kpis.some(({ measure }) => measure === 'sum') ? by.parts : '',
      kpis.some((kpi) => milestonesOf(kpi).includes('first_paid')) ? by.clients : '',
      several.length > 0 ? fill(by.teams, { names: several.join(', ') }) : '',
    ].filter(Boolean);
  });
}
