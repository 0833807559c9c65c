import { KpiError } from '../../core/errors.ts';
import type { CountsRow, KpiCounts } from '../../core/kpis/counted/kpiCounts.ts';
import type { GroupCounts } from '../../core/kpis/counted/groupCounts.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { isoDay } from '../../core/time/days.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { memo } from '../memo.ts';
import { evidenceKey } from './evidenceKpi.ts';
import { type EvidenceSpan, asOfDays, countsOfRow, evidenceSpan, wrongCell } from './evidenceRow.ts';
import { type OwnedSpan, spansIn, spansOn } from './evidenceSpans.ts';
import type { EvidenceTable } from './evidenceTable.ts';

/** What an Evidence tab counts. Each row is decoded once, when its KPI is asked for. */
export interface EvidenceCounts extends KpiCounts {
  /** The latest day that the counts are of and that is not after `today`. */
  lastDay(today: number): number;
}

/**
 * @param slotOf The place of a manager's code among those who have rows.
 * What is asked of a table with a row without a KPI is a KpiError `evidence-cell`.
 */
export function evidenceCounts(
  table: EvidenceTable,
  locale: SheetLocale,
  slotOf: (code: number) => number,
): EvidenceCounts {
  const once = memo();
  const spansOf = (key: string): readonly OwnedSpan[] =>
    once(`spans ${key}`, () =>
      (table.ofKpi.get(key) ?? []).map((row) => ({
        ...evidenceSpan(table, row, locale),
        code: table.codes[row] ?? -1,
      })),
    );
  const knownOn = (key: string, day: number): readonly OwnedSpan[] =>
    once(`known ${day} ${key}`, () => spansOn(spansOf(key), day, table.kpis.get(key) ?? key));
  const counted = new Map<number, GroupCounts>();
  const countsOf = (row: number): GroupCounts => {
    const known = counted.get(row) ?? countsOfRow(table, row);
    counted.set(row, known);
    return known;
  };
  const mustBeNamed = (): void => {
    const [nameless] = table.ofKpi.get('') ?? [];
    if (nameless !== undefined) throw wrongCell(table, nameless, 'kpi');
  };
  const everything = (): readonly EvidenceSpan[] => once('all', () => [...table.ofKpi.keys()].flatMap(spansOf));
  const lastDay = (today: number): number => {
    mustBeNamed();
    const days = once('days', () => asOfDays(table, locale));
    return Math.max(...(days.some((day) => day <= today) ? days.filter((day) => day <= today) : days));
  };
  return {
    has: (kpi) => evidenceKey(kpi, table) !== null,
    lastDay: (today) => once(`last ${today}`, () => lastDay(today)),
    firstDay: () =>
      once('first', () =>
        everything().reduce((first, { period }) => Math.min(first, period?.fromDay ?? Infinity), Infinity),
      ),
    rowsOf(kpi: Kpi, timeframe: Timeframe): readonly CountsRow[] {
      const key = evidenceKey(kpi, table);
      if (key === null) throw new KpiError('evidence-kpi', { found: kpi.id, known: [...table.kpis.values()] });
      const { period } = timeframe;
      const last = lastDay(Infinity);
      if (period !== null && period.fromDay > last)
        throw new KpiError('evidence-late', { found: periodLabel(period), day: isoDay(last) });
      return spansIn(knownOn(key, timeframe.asOfDay), spansOf(key), timeframe).map((span) => ({
        slot: slotOf(span.code),
        period: span.period,
        counted: countsOf(span.row),
      }));
    },
  };
}
