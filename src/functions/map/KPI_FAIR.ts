import { needsAge } from '../../core/kpis/evaluate.ts';
import { textArgument } from '../../read/arguments/arguments.ts';
import type { Arg, Result } from '../../read/cells/cell.ts';
import { fairAnswer } from './fair.ts';
import { kpiOf } from '../../read/arguments/kpis.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { type Shown, answer, asOfDay, leadsOf, tableShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * Who does well with the leads they got: what each manager achieved against what the team makes of the same mix of leads. 1.2 is a fifth more than the mix promised. The score allowing for luck adds five results that came out as expected, so that two lucky leads are no record.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param kpi Optional. A share, a time or an average, by id or name, or a road: "webinar > paid in 30". Left out: conversion.
 * @param mix Optional. The column whose groups are told apart, by its header or name: "source", "product". Left out: source. Leads without it are a group of their own.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row, the best first.
 * @example =KPI_FAIR(Deals!A:L) // => Anna Smirnova | 96 | 38 | 23.7442 | 1.6004 | 1.496 | 1.2284 | 2.0048
 * @example =KPI_FAIR(Deals!A:L, "cycle", "source", "2026-Q3") // => Victor Stone | 39 | 13 | 6.8742 | 1.8911 | 1.5159 | 1.006 | 3.2341
 * @customfunction
 */
export function KPI_FAIR(data: Arg, kpi?: Arg, mix?: Arg, period?: Arg, as_of?: Arg): Result {
  return answer((host) => fairShown(host, data, kpi, mix, period, as_of).cells);
}

export function fairShown(host: Host, data: Arg, kpi?: Arg, mix?: Arg, period?: Arg, as_of?: Arg): Shown {
  const leads = leadsOf(data, host);
  const asked = kpiOf(textArgument(kpi) ?? 'conversion', leads);
  const slice = { period: periodOf(period, host), asOfDay: asOfDay(as_of, leads, host, needsAge(asked)) };
  return tableShown(fairAnswer(leads, asked, textArgument(mix), slice, host.texts), host);
}
