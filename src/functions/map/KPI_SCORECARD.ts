import { KpiError } from '../../core/errors.ts';
import type { Period } from '../../core/time/period.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, fill, sentence } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { percentNote } from '../../read/tabs/rows/percentNote.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import { perTarget } from '../../read/tabs/rows/perTarget.ts';
import { type ReadTarget, type TargetRow, targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { type TargetScore, targetScores } from './targetScores.ts';

/** A row of the Targets tab and how it stands, where it could be read and counted. */
interface ScorecardLine extends Partial<TargetScore> {
  readonly row: ReadTarget;
  readonly note: string;
}

/**
 * Where each target stands: actual, target and attainment, what would be there by now on the way to
 * it, where the period will probably end (in 8 cases of 10), the chance of the target, and what is
 * needed on each working day that is left. Days off make a target of sales or money smaller in
 * proportion; a share is not spread over time.
 *
 * @param data Table with a header row: Deals!A:L. Of a count, such as sales, also Evidence!A:L.
 * @param targets The tab of targets: Targets!A:E.
 * @param period Optional. The period to look at, no longer than that of the targets: "2026-Q4",
 *   "2026-11", "2026-W47", "last month", a date cell. Left out: the one that is running.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param holidays Optional. Dates of holidays, or the Team tab with days off: Holidays!A:A,
 *   Team!A:F. Left out: Monday to Friday.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_SCORECARD(Deals!A:T, Targets!A:E) // => Team | Revenue | 2026-10 | 18949 | 18000 | 1.0527 | 18000 | 18949 | 18949 | 1 | 0 | 0
 * @example =KPI_SCORECARD(Deals!A:T, Targets!A:E, "2026-10", "2026-10-15") // => Team | Revenue | 2026-10 | 12341 | 18000 | 0.6856 | 9256.8994 | 17540.5773 | 25690.679 | 0.8702 | 514.4545 | 0
 * @customfunction
 */
export function KPI_SCORECARD(
  host: Host,
  data: Arg,
  targets: Arg,
  period?: Arg,
  as_of?: Arg,
  holidays?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ targets, holidays, kpis, tabs, tabs2 });
  const { texts } = host;
  const { titles, scorecard: words } = texts;
  const leads = leadsOf(data, host, given, as_of);
  const rows = targetsOf(given.targets, leads, ownKpis(given.kpis, leads));
  const timeframe = { period: askedPeriod(period, leads, host, as_of), asOfDay: asOfDay(as_of, leads, host, true) };
  const scoreOf = perTarget(leads, (own) => targetScores(own, timeframe, schedulesOf(given, own, host)));
  const everybody = wordText('targets', 'everybody', texts);
  const columns: readonly Column<ScorecardLine>[] = [
    managerColumn(texts, ({ row }) => row.who || everybody),
    { title: titles.kpi, format: 'text', cell: ({ row }) => row.kpiText },
    { title: titles.period, format: 'text', cell: (line) => line.period && periodLabel(line.period) },
    { title: titles.actual, format: 'mixed', cell: ({ actual }) => actual },
    { title: titles.target, format: 'mixed', cell: ({ goal }) => goal },
    { title: titles.attained, format: 'share', cell: ({ attained }) => attained },
    { title: words.expected, format: 'mixed', cell: ({ expected }) => expected },
    { title: words.low, format: 'mixed', cell: ({ low }) => low },
    { title: words.high, format: 'mixed', cell: ({ high }) => high },
    { title: titles.chance, format: 'share', cell: ({ chance }) => chance },
    { title: words.perDay, format: 'mixed', cell: ({ perDay }) => perDay },
    { title: titles.ripening, format: 'integer', cell: ({ ripening }) => ripening },
    { title: titles.note, format: 'text', cell: ({ note }) => note },
  ];
  const lines = rows.map((row) => scorecardLine(row, scoreOf, timeframe.period, host));
  return {
    ...tableOf(columns, lines),
    behind(line) {
      const { period, row } = lines[line] ?? {};
      if (period === undefined || !row?.value) return [];
      const { kpi, manager: who, teams } = row.value;
      return [{ kpi, leads: teams ?? leads, who, timeframe: { period, asOfDay: timeframe.asOfDay } }];
    },
  };
}

function scorecardLine(
  row: ReadTarget,
  scoreOf: (target: TargetRow) => TargetScore | null,
  asked: Period | null,
  { texts, language }: Host,
): ScorecardLine {
  try {
    if (row.mistake !== null) throw row.mistake;
    const score = scoreOf(row.value);
    return { row, ...score, note: noteOf(row.value, score, asked, texts) };
  } catch (mistake) {
    if (!(mistake instanceof KpiError)) throw mistake;
    return { row, note: sentence(mistake, language) };
  }
}

/**
 * Notes: how a target was read and changed, whether it is out of reach, or that it has no such
 * period.
 */
function noteOf(target: TargetRow, score: TargetScore | null, asked: Period | null, texts: Texts): string {
  const { scorecard: words, periodUnits } = texts;
  if (score === null)
    return fill(words.longer, { per: periodUnits[target.per], period: asked === null ? '' : periodLabel(asked) });
  const notes = [
    percentNote(target, texts),
    score.goal === target.goal ? '' : words.daysOff,
    score.sentence === null ? '' : score.sentence === 'again' ? words.again : words.sentence,
  ];
  return notes.filter(Boolean).join(' ');
}
