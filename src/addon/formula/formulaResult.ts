import { isoDay } from '../../core/time/days.ts';
import type { Host } from '../../functions/host.ts';
import { FUNCTIONS } from '../../functions/index.ts';
import { cellsOf } from '../../functions/table/cellsOf.ts';
import { type Value, isDate, isGrid } from '../../read/cells/cell.ts';
import type { Format } from '../../functions/table/format.ts';
import type { Composed } from './compose.ts';
import type { Grid } from '../api/index.ts';

/** What will stand in the cells: the names, if there are any, and the result of the formula. */
export interface FilledCells {
  readonly rows: readonly (readonly Value[])[];
  readonly formats: readonly Format[];
  readonly hasTitles: boolean;
}

/** Calls the very code that the cell will call. @throws KpiError where the cell would show one. */
export function resultOf(name: string, { values, names }: Composed, host: Host): FilledCells {
  const compute = FUNCTIONS.get(name);
  if (compute === undefined) throw new Error(`No function ${name}`);
  const answer = compute(host, ...values);
  const cells = cellsOf(answer, host.zone);
  const rows = isGrid(cells) ? cells : [[cells]];
  const hasTitles = 'rows' in answer;
  const formats = hasTitles ? answer.columns.map(({ format }) => format) : [answer.format];
  if (names.length === 0) return { rows, formats, hasTitles };
  return { rows: names.map((name, i) => [name, ...(rows[i] ?? [])]), formats: ['text', ...formats], hasTitles };
}

/**
 * The first rows of a result as JSON. A date is an ISO text, with the time of day when it has one.
 */
export function gridOf({ rows, formats, hasTitles }: FilledCells, limit: number, host: Host): Grid {
  return {
    rows: rows.slice(0, limit).map((row) => row.map((value) => (isDate(value) ? isoText(value, host) : value))),
    formats,
    hasTitles,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
  };
}

function isoText(date: Date, { zone }: Host): string {
  const minutes = Math.round(zone.serialOf(date.getTime()) * 1440);
  const time = new Date((minutes % 1440) * 60_000).toISOString().slice(11, 16);
  return isoDay(Math.floor(minutes / 1440)) + (time === '00:00' ? '' : ` ${time}`);
}
