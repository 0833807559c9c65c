import { type RankingMode, type BoardStanding, leaderboard } from '../../../core/board/leaderboard.ts';
import { KpiError } from '../../../core/errors.ts';
import { NOBODY } from '../../../core/leads.ts';
import type { Evidence } from '../../../core/kpis/evidence/evidence.ts';
import type { Timeframe } from '../../../core/kpis/timeframe.ts';
import type { Estimates } from '../../../core/kpis/evidence/estimates.ts';
import { type Kpi, isRoad, milestonesOf } from '../../../core/kpis/kpi.ts';
import { ripePeriod } from '../../../core/kpis/ripePeriod.ts';
import { previousPeriod } from '../../../core/time/period.ts';
import type { Texts } from '../../../i18n/index.ts';
import { managerNames } from '../../../read/arguments/managerArgument.ts';
import type { SheetLeads } from '../../../read/leads/sheetLeads.ts';
import { managerColumn } from '../../table/managerColumn.ts';
import { rowsTitle } from '../../table/rowsTitle.ts';
import { type Column, type Table, tableOf } from '../../table/table.ts';
import { type BoardAsk, askedPart } from './boardAsk.ts';
import { bySameParts, evidenceOfRanking } from './evidenceOfRanking.ts';
import { placeColumn } from './placeColumn.ts';
import { onlyKpi, rankingColumn } from './rankingColumn.ts';

/** What decides the places. The board by attainment of targets is another one: targetBoard.ts. */
type RankedMode = Exclude<RankingMode, 'target'>;

/** A manager with a place; or the leads without a manager, which have no place. */
interface BoardLine extends Partial<BoardStanding> {
  readonly who: string;
  readonly ripening: number;
}

/**
 * The board by a KPI or a Score. Leads without a manager come last, in a line of their own.
 *
 * @throws KpiError `mode-needs-period` for a change against no period.
 */
export function rankedBoard(leads: SheetLeads, ask: BoardAsk, mode: RankedMode, texts: Texts): Table {
  const { ranking } = ask;
  leads.expect(ranking.parts.flatMap(({ kpi }) => milestonesOf(kpi)));
  const names = managerNames(leads);
  const before = timeframeBefore(ask);
  if (mode === 'improve' && before === null) throw new KpiError('mode-needs-period', { mode: texts.modes.improve });
  const found = evidenceOfRanking(leads, ranking, ask);
  const { evidence } = found;
  const compared =
    before &&
    ifCounted(mode, () =>
      bySameParts(
        found,
        evidenceOfRanking(leads, ranking, ask, (timeframe) => timeframeBefore(timeframe) ?? timeframe),
      ),
    );
  // A Score shows first what it ranks by, and calls nothing else the Score; so its change is of that.
  const isValueFirst = onlyKpi(ranking) !== null || mode === 'raw';
  const of = isValueFirst || mode === 'improve' ? 'value' : 'fair';
  const { standings, fairUnit } = leaderboard(evidence, compared && { ...compared, of }, mode, names);
  const lines = askedPart(standings, ask, leads).map((standing): BoardLine => {
    const { manager } = standing;
    return { ...standing, who: names[manager] ?? '', ripening: evidence.managers[manager]?.ripening ?? 0 };
  });
  const isWhole = ask.top === null && ask.focus === null;
  const { titles, board: words } = texts;
  if (isWhole && evidence.nobody.leads > 0) lines.push({ ...evidence.nobody, who: words.nobody });

  const value = rankingColumn(ranking, texts, found);
  const ripening: Column<BoardLine> = { title: titles.ripening, format: 'integer', cell: (line) => line.ripening };
  const measured: Column<BoardLine> = { ...value, cell: (line) => line.value };
  const deciding: Column<BoardLine> = {
    title: fairTitle(mode, fairUnit, evidence.better, texts),
    format: fairUnit === 'same' ? value.format : fairUnit,
    cell: ({ fair }) => fair,
  };
  const [first, second] = isValueFirst ? [measured, deciding] : [deciding, { ...measured, title: words.asItIs }];
  const columns: readonly Column<BoardLine>[] = [
    placeColumn(texts),
    managerColumn(texts, ({ who }) => who),
    { ...first, title: first.title + value.note },
    { title: rowsTitle(leads, texts), format: 'integer', cell: (line) => (isAbsent(line) ? null : line.leads) },
    second,
    { title: words.couldBe, format: 'text', cell: ({ couldBe }) => couldBe && placesText(couldBe) },
    { title: titles.change, format: value.format, cell: ({ change }) => change },
    ...(ripens(onlyKpi(ranking)) ? [ripening] : []),
  ];
  return {
    ...tableOf(columns, lines),
    behind: (line) =>
      [...found.told].map((kpi) => ({
        kpi,
        leads,
        who: lines[line]?.manager ?? NOBODY,
        timeframe: { period: ripePeriod(kpi, leads, ask), asOfDay: ask.asOfDay },
      })),
  };
}

/** Counts may not tell how the period before stood equally early: then nobody's change is known. */
function ifCounted<T>(mode: RankedMode, compare: () => T): T | null {
  try {
    return compare();
  } catch (error) {
    const isUncounted = error instanceof KpiError && (error.code === 'evidence-day' || error.code === 'evidence-cut');
    if (mode === 'improve' || !isUncounted) throw error;
    return null;
  }
}

/**
 * The period before, as it was known equally early: this month on its 12th day is compared with the
 * last month on its 12th day. So leads that have had no time to pay yet do not look like a slump.
 */
function timeframeBefore({ period, asOfDay }: Timeframe): Timeframe | null {
  if (period === null || !Number.isFinite(period.fromDay) || !Number.isFinite(period.toDay)) return null;
  const before = previousPeriod(period);
  return { period: before, asOfDay: before.fromDay + (asOfDay - period.fromDay) };
}

function isAbsent({ leads, value }: BoardLine): boolean {
  return leads === 0 && value === null;
}

/**
 * True where leads need time. The leads that have not had it yet are shown beside the share, so
 * that this week's leads do not look like a slump.
 */
function ripens(kpi: Kpi | null): boolean {
  return kpi !== null && isRoad(kpi) && (kpi.withinDays ?? kpi.ripeDays) !== null;
}

function fairTitle(mode: RankedMode, unit: Estimates['unit'], better: Evidence['better'], texts: Texts): string {
  const { titles, board: words } = texts;
  if (mode === 'improve') return words.improve;
  if (mode === 'cautious')
    return unit === 'pace' ? words.cautiousPace : better === 'higher' ? words.cautious : words.cautiousAtMost;
  return unit === 'pace' ? titles.fairPace : titles.fair;
}

/** The places that the data allow: `2`, or `1–3`. */
function placesText({ first, last }: NonNullable<BoardStanding['couldBe']>): string {
  return first === last ? String(first) : `${first}–${last}`;
}
