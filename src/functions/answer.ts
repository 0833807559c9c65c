import { KpiError } from '../core/errors.ts';
import { evaluate, needsAge } from '../core/kpis/evaluate.ts';
import { type Kpi, milestonesOf } from '../core/kpis/kpi.ts';
import { sentence } from '../i18n/index.ts';
import { dayArgument } from '../read/arguments/arguments.ts';
import type { Arg, Result } from '../read/cells/cell.ts';
import { type SheetLeads, readLeads } from '../read/leads/leads.ts';
import { valuesFor, whoOf } from '../read/arguments/managers.ts';
import { mappingOf } from '../read/table/mapping.ts';
import { periodOf } from '../read/arguments/periods.ts';
import { type Answer, type Format, spill } from './table/spill.ts';
import { type Host, currentHost } from './host.ts';

/** Runs a custom function: a mistake of the user becomes a sentence in the spreadsheet's language, which the cell shows. */
export function answer(compute: (host: Host) => Result): Result {
  const host = currentHost();
  try {
    return compute(host);
  } catch (error) {
    if (error instanceof KpiError) throw new Error(sentence(error, host.language));
    throw error;
  }
}

/** The leads of a range argument. */
export function leadsOf(data: Arg, host: Host, mapping?: Arg, argument = 'data'): SheetLeads {
  return readLeads(data, argument, host, mappingOf(mapping));
}

/**
 * The last known day: `as_of` as given, else the latest day in the data that is not in the future. Where the answer does not depend on
 * the age of leads, today gives the same and spares reading every date.
 */
export function asOfDay(as_of: Arg, leads: SheetLeads, host: Host, exact: boolean): number {
  return dayArgument(as_of, host, 'as_of') ?? (exact ? leads.lastDay(host.today) : host.today);
}

/** What a formula shows: its cells, and the format of each column, which a formula cannot set but the sidebar can. */
export interface Shown {
  readonly cells: Result;
  readonly formats: readonly Format[];
  /** `table` has a header row, `values` has none. */
  readonly layout: 'table' | 'values';
}

/** The values of a KPI for those who are asked about. */
export function valuesShown(kpi: Kpi, leads: SheetLeads, host: Host, manager: Arg, period: Arg, as_of: Arg): Shown {
  leads.expect(milestonesOf(kpi));
  const who = whoOf(manager, leads);
  const slice = { period: periodOf(period, host), asOfDay: asOfDay(as_of, leads, host, needsAge(kpi)) };
  return { cells: valuesFor(who, evaluate(kpi, leads, slice)), formats: [kpi.unit], layout: 'values' };
}

/** An answer with its titles as the cells of a table. */
export function tableShown(table: Answer, host: Host): Shown {
  return { cells: spill(table, host.zone), formats: table.columns.map(({ format }) => format), layout: 'table' };
}
