import { isOnADay, isReached, NEVER, valueAt } from '../../../core/leads.ts';
import type { Cell } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { durationDays, durationUnit } from '../../cells/dates/durations.ts';
import { flagOf } from '../../cells/flagOf.ts';
import { saysNo } from '../../cells/saysNo.ts';
import type { TableReading } from '../../leads/tableReading.ts';
import { cellSigns } from '../cellSigns.ts';
import { type LineFacts, lineFacts } from '../fact.ts';
import type { JoinWord } from '../joinWords.ts';
import type { RoleColumns } from '../roleColumns.ts';
import { rowDates } from './rowDates.ts';

const MINUTES_A_DAY = 1440;

/** Attendance: each row is a visit with its minutes. Who did not come has registered at most. */
export function visits(reading: TableReading, roles: RoleColumns): LineFacts {
  const { table, locale } = reading;
  const datesOf = (word: JoinWord): Float64Array | null =>
    roles.all(word).length > 0 ? rowDates(reading, roles, [word], []) : null;
  const came = rowDates(reading, roles, ['entered'], ['webinar', 'created']);
  const [registered, exits] = [datesOf('registered'), datesOf('exited')];
  const stayed = [...roles.all('stayed'), ...roles.all('duration')].find((column) =>
    roles.sample(column).some((cell) => minutesOf(cell, unitOf(column)) >= 0),
  );
  const unit = unitOf(stayed ?? -1);
  const flag = roles.all('attended').find((column) => roles.sample(column).every(isFlag));
  const says = cellSigns(table, roles, ['absent', 'came'], flag === undefined ? [] : [flag]);

  function unitOf(column: number): number {
    return durationUnit(table.headers[column] ?? '') ?? 1 / MINUTES_A_DAY;
  }

  function minutesOf(cell: Cell, unitDays: number): number {
    const days = durationDays(cell, locale.zone, unitDays);
    return days >= 0 ? Math.round(days * MINUTES_A_DAY) : NaN;
  }

  const [isAbsent, hasCome] = [says('absent'), says('came')];
  const sizes = new Float64Array(table.lines.length);
  const is: ('visit' | 'absent')[] = [];
  for (let line = 0; line < table.lines.length; line++) {
    const at = came ? valueAt(came, line) : NEVER;
    const told = stayed === undefined ? NaN : minutesOf(cellAt(table, line, stayed), unit);
    const minutes = isReached(told) || exits === null ? told : Math.round((valueAt(exits, line) - at) * MINUTES_A_DAY);
    sizes[line] = minutes >= 0 ? minutes : NaN;
    const answer = flag === undefined ? '' : cellAt(table, line, flag);
    const isYes = flagOf(answer) === true;
    const isNo = saysNo(answer) || (isAbsent(line) && !hasCome(line));
    is.push(!isNo && (isYes || (told !== 0 && isReached(at))) ? 'visit' : 'absent');
  }
  const visited = lineFacts(is, 'visit', came, sizes);
  if (registered === null) return visited;
  const known = is.map((said, line) => {
    const since = valueAt(registered, line);
    if (said === 'visit' || !isOnADay(since)) return said;
    visited.at[line] = since;
    return 'registration';
  });
  return { ...visited, is: known };
}

const isFlag = (cell: Cell): boolean => flagOf(cell) !== null || cell === 0 || cell === 1;
