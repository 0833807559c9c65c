import { KpiError } from '../../core/errors.ts';
import { isoDay } from '../../core/time/days.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { countsOfRow, evidenceSpan, wrongCell } from './evidenceRow.ts';
import { type OwnedSpan, SETTLED_DAYS, spansOn } from './evidenceSpans.ts';
import type { EvidenceTable } from './evidenceTable.ts';

/** What stands in an Evidence tab, every cell of it read. */
export interface EvidenceSurvey {
  readonly rows: number;
  /** The first and the last day that rows are about; null without any. */
  readonly days: readonly [number, number] | null;
  /** As of which days, the newest first. */
  readonly asOfDays: readonly number[];
  /** The first days of months that are known from before: `2024-03-01`. */
  readonly archived: readonly string[];
  /** The KPIs that these months do not have. */
  readonly notArchived: readonly string[];
  /** Cells that cannot be read, and rows that overlap. */
  readonly mistakes: readonly { readonly row: number; readonly mistake: KpiError }[];
}

/** Reads every row. */
export function evidenceSurvey(table: EvidenceTable, locale: SheetLocale): EvidenceSurvey {
  const mistakes: { readonly row: number; readonly mistake: KpiError }[] = [];
  const unlessWrong = <T>(row: number, read: () => T): T[] => {
    try {
      return [read()];
    } catch (mistake) {
      if (!(mistake instanceof KpiError)) throw mistake;
      mistakes.push({ row, mistake });
      return [];
    }
  };
  const byKpi = [...table.ofKpi].map(([key, rows]) => ({
    name: table.kpis.get(key) ?? key,
    spans: rows.flatMap((row) =>
      unlessWrong(row, (): OwnedSpan => {
        if (key === '') throw wrongCell(table, row, 'kpi');
        countsOfRow(table, row);
        return { ...evidenceSpan(table, row, locale), code: table.codes[row] ?? -1 };
      }),
    ),
  }));
  const all = byKpi.flatMap(({ spans }) => spans);
  const asOfDays = [...new Set(all.map(({ asOfDay }) => asOfDay))].sort((a, b) => b - a);
  for (const { name, spans } of byKpi)
    for (const day of asOfDays) unlessWrong(spans[0]?.row ?? 0, () => spansOn(spans, day, name));
  const [newest = 0] = asOfDays;
  const isArchived = ({ period, asOfDay }: OwnedSpan): boolean =>
    period !== null && asOfDay < newest && asOfDay - period.toDay >= SETTLED_DAYS;
  const monthsOf = (spans: readonly OwnedSpan[]): number[] =>
    spans.filter(isArchived).flatMap(({ period }) => period?.fromDay ?? []);
  const archived = [...new Set(monthsOf(all))].sort((a, b) => a - b);
  const periods = all.flatMap(({ period }) => period ?? []);
  return {
    rows: [...table.ofKpi.values()].reduce((sum, rows) => sum + rows.length, 0),
    days:
      periods.length === 0
        ? null
        : [
            periods.reduce((first, { fromDay }) => Math.min(first, fromDay), Infinity),
            periods.reduce((last, { toDay }) => Math.max(last, toDay), -Infinity),
          ],
    asOfDays,
    archived: archived.map(isoDay),
    notArchived: byKpi
      .filter(({ spans }) => archived.length > 0 && monthsOf(spans).length === 0)
      .map(({ name }) => name),
    mistakes,
  };
}
