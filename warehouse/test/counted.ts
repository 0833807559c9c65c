import { countKpi } from '../../src/core/kpis/counted/countKpi.ts';
import { KpiError } from '../../src/core/errors.ts';
import { type Kpi, isRoad } from '../../src/core/kpis/kpi.ts';
import { type Leads, NOBODY } from '../../src/core/leads.ts';
import { civilOf, dayOf, isoDay } from '../../src/core/time/days.ts';
import { periodsFromTo } from '../../src/core/time/periodUnit.ts';
import { timesText } from '../../src/read/evidence/timesText.ts';
import type { SqlRow } from './engines/zetasql.ts';

/** A row of evidence for comparing: small letters, numbers to twelve digits. */
export const lineOf = (row: SqlRow): readonly unknown[] => {
  const { KPI, Manager, From, To, As_of, Leads: leads, Reached, Ripening, Sum, Squares, Present, Days } = row;
  const counts = [leads, Reached, Ripening, Sum ?? 0].map(near);
  return [KPI, lower(Manager), ...[From, To, As_of].map(day), ...counts, near(Squares), near(Present), Days];
};

/** Lines in one order, as texts. */
export const sorted = (lines: readonly (readonly unknown[])[]): readonly string[] =>
  lines.map((line) => JSON.stringify(line)).sort();

/** What the add-on counts of these leads as of a day: months, and days of the last seven for volumes. */
export function countedByTheAddOn(kpis: readonly Kpi[], leads: Leads, asOfDay: number): readonly string[] {
  const first = dayOf(2020, 1, 1);
  const { year, month } = civilOf(asOfDay);
  const lines = kpis.flatMap((kpi) => {
    const daily = isRoad(kpi) || kpi.measure === 'average' ? Infinity : dayOf(year, month - 6, 1);
    const spans = [
      ...periodsFromTo('month', first, asOfDay).filter(({ fromDay }) => fromDay < daily),
      ...(daily < Infinity ? periodsFromTo('day', daily, asOfDay) : []),
    ];
    try {
      return countKpi(kpi, leads, spans, asOfDay).map(({ manager, period, counted: of }) => [
        kpi.id,
        manager === NOBODY ? null : lower(leads.managers.names[manager]),
        period && isoDay(period.fromDay),
        period && isoDay(period.toDay),
        isoDay(asOfDay),
        ...[of.leads, of.reached, of.ripening, of.sum, of.squares, of.present].map(near),
        timesText(of.times) || null,
      ]);
    } catch (mistake) {
      // A table without a single known lead of the kind: the query counts nothing either.
      if (mistake instanceof KpiError) return [];
      throw mistake;
    }
  });
  return sorted(lines);
}

/** A day without its midnight. */
const day = (when: unknown): unknown => (typeof when === 'string' ? when.slice(0, 10) : null);
const lower = (name: unknown): unknown => (typeof name === 'string' ? name.toLowerCase() : name);
/** A number as it is, or as a text: databases give big ones so. */
const near = (value: unknown): unknown =>
  value === null || value === undefined ? null : Number(Number(value).toPrecision(12));
