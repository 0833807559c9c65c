import { dayOf } from '../../src/core/days.ts';
import { type Leads, NEVER, NOBODY, UNDATED } from '../../src/core/leads.ts';

/** A lead written plainly: days of its milestones counted from 2026-09-01 as day 1, `?` for "nobody wrote down when". */
export interface PlainLead {
  readonly who?: string;
  readonly amount?: number;
  readonly [milestone: string]: number | string | undefined;
}

export const DAY_ZERO = dayOf(2026, 9, 1) - 1;

/** Core leads made row by row, without any sheet: every milestone named by some row is a dated column. */
export function coreLeads(rows: readonly PlainLead[]): Leads {
  const names = [...new Set(rows.flatMap(({ who }) => (who === undefined ? [] : [who])))];
  const ids = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = new Map<string, Float64Array>();
  for (const id of ids) {
    if (id === 'who' || id === 'amount') continue;
    columns.set(
      id,
      Float64Array.from(rows, (row) => at(row[id])),
    );
  }
  if (!columns.has('created')) columns.set('created', new Float64Array(rows.length).fill(UNDATED));
  const amounts = ids.has('amount') ? Float64Array.from(rows, ({ amount }) => amount ?? NaN) : null;
  return {
    count: rows.length,
    managers: { names, codes: Int32Array.from(rows, ({ who }) => (who === undefined ? NOBODY : names.indexOf(who))) },
    columns: [...ids],
    isDated: (id: string) => ids.has(id),
    milestone: (id: string) => columns.get(id) ?? null,
    number: (id: string) => (id === 'amount' ? amounts : null),
    lastDay: (today: number) => today,
  };
}

function at(value: number | string | undefined): number {
  return typeof value === 'number' ? DAY_ZERO + value : value === '?' ? UNDATED : NEVER;
}
