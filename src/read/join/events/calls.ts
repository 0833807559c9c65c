import type { Cell } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { durationDays, durationUnit } from '../../cells/dates/durations.ts';
import { flagOf } from '../../cells/flagOf.ts';
import type { TableReading } from '../../leads/tableReading.ts';
import { cellSigns } from '../cellSigns.ts';
import { type LineFacts, lineFacts } from '../fact.ts';
import type { RoleColumns } from '../roleColumns.ts';
import { rowDates } from './rowDates.ts';

/** Seconds of talk from which on a call without a status was answered. */
const A_TALK = 20;
const SECONDS_A_DAY = 86_400;
/** In calls `2:05` is minutes and seconds. */
const SHORT_CLOCK = /^\s*\d+:\d\d\s*$/;

/**
 * Telephony: each row is a call. A yes or no, else the status says whether it was answered, else how
 * long they talked.
 */
export function calls(reading: TableReading, roles: RoleColumns): LineFacts {
  const { table, locale } = reading;
  const times = rowDates(reading, roles, [], ['created', 'call', 'response']);
  const ringing = roles.all('ring');
  const unitOf = (column: number): number => durationUnit(table.headers[column] ?? '') ?? 1 / SECONDS_A_DAY;
  const talk = [...roles.all('talk'), ...roles.all('duration')].find(
    (column) => !ringing.includes(column) && roles.sample(column).some((cell) => secondsOf(cell, unitOf(column)) >= 0),
  );
  const unit = unitOf(talk ?? -1);
  const flag = roles.all('answered').find((column) => {
    const cells = roles.sample(column);
    return cells.length > 0 && cells.every((cell) => flagOf(cell) !== null);
  });
  const says = cellSigns(table, roles, ['answered', 'missed'], flag === undefined ? [] : [flag]);
  const [isAnswered, isMissed] = [says('answered'), says('missed')];

  function secondsOf(cell: Cell, unitDays: number): number {
    const clock = typeof cell === 'string' && SHORT_CLOCK.test(cell) ? `0:${cell.trim()}` : cell;
    return durationDays(clock, locale.zone, unitDays) * SECONDS_A_DAY;
  }

  /** A log that says neither how long nor how it ended is one of calls that were made. */
  const isLong = (line: number): boolean =>
    talk === undefined || secondsOf(cellAt(table, line, talk), unit) > A_TALK - 0.5;
  const is: ('call' | 'unanswered')[] = [];
  for (let line = 0; line < table.lines.length; line++) {
    const told = flag === undefined ? null : flagOf(cellAt(table, line, flag));
    is.push((told ?? (!isMissed(line) && (isAnswered(line) || isLong(line)))) ? 'call' : 'unanswered');
  }
  return lineFacts(is, 'call', times, null);
}
