import { KpiError } from '../core/errors.ts';
import { evaluate, needsAge } from '../core/kpis/evaluate.ts';
import { milestonesOf } from '../core/kpis/kpi.ts';
import { textArgument } from '../sheet/arguments.ts';
import type { Arg, Result } from '../sheet/cell.ts';
import { kpiOf } from '../sheet/kpis.ts';
import { valuesFor, whoOf } from '../sheet/managers.ts';
import { periodOf } from '../sheet/periods.ts';
import { type Shown, answer, asOfDay, leadsOf } from './answer.ts';
import type { Host } from './host.ts';

/**
 * The value of any KPI: conversion, win_rate, sales, revenue, average_check, cycle, retention and others, or a road such as "meeting > paid in 30". Shares are fractions from 0 to 1; blank when there is nothing to count.
 *
 * @param data Range with a header row, one lead per row. Open ranges such as Deals!A:L are fine.
 * @param kpi The KPI's id or name in English or Russian, or a road: "created > paid", "webinar > meeting in 14".
 * @param manager Optional. A name, or a column of names to fill a column. Left out: the whole team.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two cells (first and last day). Left out: all time.
 * @param as_of Optional. Date cell: what was known on that day. Left out: the latest date in the data.
 * @returns A number, or a column of numbers for a column of names.
 * @example =KPI(Deals!A:L, "conversion") // => 0.2133
 * @example =KPI(Deals!A:L, "created > paid in 30") // => 0.1835
 * @example =KPI(Pipeline!A:H, "win_rate") // => 0.6315
 * @customfunction
 */
export function KPI(data: Arg, kpi: Arg, manager?: Arg, period?: Arg, as_of?: Arg): Result {
  return answer((host) => kpiShown(host, data, kpi, manager, period, as_of).cells);
}

export function kpiShown(host: Host, data: Arg, kpi: Arg, manager?: Arg, period?: Arg, as_of?: Arg): Shown {
  const leads = leadsOf(data, host);
  const name = textArgument(kpi);
  if (name === null) throw new KpiError('kpi-unknown', { found: '', nearest: null });
  const asked = kpiOf(name, leads);
  leads.expect(milestonesOf(asked));
  const who = whoOf(manager, leads);
  const slice = {
    period: periodOf(period, host.zone, 'period'),
    asOfDay: asOfDay(as_of, leads, host, needsAge(asked)),
  };
  return { cells: valuesFor(who, evaluate(asked, leads, slice)), formats: [asked.unit], layout: 'values' };
}
