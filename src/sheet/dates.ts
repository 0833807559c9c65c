import { dayOf, isCivil } from '../core/days.ts';
import { type Cell, isBlank, isDate } from './cell.ts';
import { type Lines, type Reader, cellAt, columnReader } from './reader.ts';
import type { Zone } from './zone.ts';

/** A cell that holds something, but not what is expected. */
export const UNREADABLE = -Infinity;

/** Serials of October 1954 to January 2119; no client came before, and a time of day (1899) or a mistyped year is not a date. */
const [FIRST_SERIAL, LAST_SERIAL] = [20000, 80000];
/** Instants that are surely inside, whatever the zone. */
const [FIRST_INSTANT, LAST_INSTANT] = [-480e9, 4700e9];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[,\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const NO_DATE = /^[-–—]$/;

/**
 * The local serial of a date cell: a Date, a serial number, or text as `2026-11-05`, `2026-11-05 14:30` or `05.11.2026`.
 *
 * @returns NaN for a blank cell (an unticked checkbox and a dash are blank), UNREADABLE for anything else; a day that does
 *   not exist (31.02) is never rolled over.
 */
export function dateSerial(cell: Cell, zone: Zone): number {
  if (isDate(cell)) {
    const instant = cell.getTime();
    return instant === instant ? plausible(zone.serialOf(instant)) : UNREADABLE;
  }
  if (isBlank(cell) || cell === false) return NaN;
  if (typeof cell === 'number') return plausible(cell);
  return typeof cell === 'string' ? textSerial(cell.trim()) : UNREADABLE;
}

/** The serial of a date written as text; NaN for a dash, UNREADABLE for what is not a date. */
function textSerial(text: string): number {
  if (NO_DATE.test(text)) return NaN;
  const iso = ISO.exec(text);
  if (iso) return civilSerial(iso.slice(1));
  const dotted = DOTTED.exec(text);
  if (!dotted) return UNREADABLE;
  const [, day, month, year, ...time] = dotted;
  return civilSerial([year, month, day, ...time]);
}

function civilSerial(parts: readonly (string | undefined)[]): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  if (!isCivil(year, month, day) || hour > 23 || minute > 59 || second > 59) return UNREADABLE;
  return plausible(dayOf(year, month, day) + (hour * 3600 + minute * 60 + second) / 86400);
}

function plausible(serial: number): number {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? serial : UNREADABLE;
}

/** What a column of cells says, and which leads it says nothing readable for. */
export interface Column {
  readonly values: Float64Array;
  /** Indices of leads whose cell could not be read; their value is NaN. */
  readonly unreadable: readonly number[];
}

/** Reads one column of dates. */
export function dateReader(table: Lines, column: number, zone: Zone): Reader<Column> {
  const values = new Float64Array(table.lines.length);
  const unreadable: number[] = [];
  const others: number[] = [];
  // Once one Date has been recognised, its likes are known by their method: the tag of every cell is slow to ask.
  let known: Date['getTime'] | null = null;

  function read(row: readonly Cell[], lead: number): void {
    const cell = row[column];
    let instant = NaN;
    if (cell === '') {
      // Blank: most cells of most date columns.
    } else if (typeof cell === 'object' && cell !== null && (cell.getTime === known || isDate(cell))) {
      if (known === null) known = cell.getTime;
      instant = cell.getTime();
      if (!(instant > FIRST_INSTANT && instant < LAST_INSTANT)) {
        others.push(lead);
        instant = NaN;
      }
    } else others.push(lead);
    values[lead] = instant;
  }

  function finish(): Column {
    zone.toSerials(values);
    for (const lead of others) {
      const serial = dateSerial(cellAt(table, lead, column), zone);
      if (serial === UNREADABLE) unreadable.push(lead);
      else values[lead] = serial;
    }
    return { values, unreadable: unreadable.sort((a, b) => a - b) };
  }

  return columnReader(table, read, finish);
}
