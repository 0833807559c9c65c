import { PLAIN_SCHEDULE, type Schedule, type Schedules, sameForEverybody } from '../../../core/time/schedule.ts';
import { KpiError } from '../../../core/errors.ts';
import type { Leads } from '../../../core/leads.ts';
import { typedText } from '../../arguments/plainArguments.ts';
import { type Arg, type Cell, isBlank, isDate, isGrid, isOmitted } from '../../cells/cell.ts';
import { dateSerial } from '../../cells/dates/dates.ts';
import { foldName } from '../../cells/fold.ts';
import type { SheetLocale } from '../../cells/sheetLocale.ts';
import { daysOffOf } from './daysOff.ts';
import { type Rows, headerOf, rowsOf } from '../tabRows.ts';
import type { RowOf } from '../rowReader.ts';
import type { Settings } from '../settingsOf.ts';
import { HOLIDAYS, TEAM } from '../tabs.ts';

/**
 * When the team works: Monday to Friday, without the days of two tabs, of which both may be left
 * out:
 * - holidays: dates, with or without a header (when it names a date column, only that one counts);
 * - a Team tab, with the first and last day, the working hours and the days off of each manager. A
 *   row without a manager is for everybody. Weekdays among the days off replace Saturday and
 *   Sunday.
 *
 * @throws KpiError `date-unreadable`, or `tab-cell-unreadable` with the row.
 */
export function schedulesOf(
  { holidays, team }: Pick<Settings, 'holidays' | 'team'>,
  leads: Leads,
  locale: SheetLocale,
): Schedules {
  const everybody = isOmitted(holidays)
    ? PLAIN_SCHEDULE
    : { ...PLAIN_SCHEDULE, daysOff: holidaysOf(isGrid(holidays) ? holidays : [[holidays]], locale) };
  return team === undefined ? sameForEverybody(everybody) : teamSchedules(team, everybody, leads, locale);
}

function holidaysOf(rows: Rows, locale: SheetLocale): Set<number> {
  const header = headerOf(HOLIDAYS, rows);
  const column = header?.columns.get('date');
  const days = new Set<number>();
  rows.slice(header === null ? 0 : header.row + 1).forEach((cells) => {
    for (const cell of column === undefined ? cells : [cells[column]]) {
      const serial = dateSerial(cell, locale);
      if (Number.isFinite(serial)) days.add(Math.floor(serial));
      else if (!isBlank(cell)) throw new KpiError('date-unreadable', { found: typedText(cell), argument: 'holidays' });
    }
  });
  return days;
}

type TeamRow = RowOf<typeof TEAM>;

function teamSchedules(team: Arg, plain: Schedule, leads: Leads, locale: SheetLocale): Schedules {
  const rows = rowsOf(TEAM, team, 'team');
  const isEverybody = (row: TeamRow): boolean => row.text('manager') === '';
  const build = (from: Schedule, own: readonly TeamRow[]): Schedule =>
    own.reduce((schedule, row) => withRow(schedule, row, locale), from);
  const everybody = build(plain, rows.filter(isEverybody));
  const named = new Map<string, TeamRow[]>();
  for (const row of rows) {
    const name = foldName(row.text('manager'));
    if (!isEverybody(row)) named.set(name, [...(named.get(name) ?? []), row]);
  }
  const byCode = leads.managers.names.map((name) => build(everybody, named.get(foldName(name)) ?? []));
  return { everybody, of: (code) => byCode[code ?? -1] ?? everybody };
}

function withRow(schedule: Schedule, row: TeamRow, locale: SheetLocale): Schedule {
  const [from, to] = [boundOf(row, 'from', locale), boundOf(row, 'to', locale)];
  const { days, weekend } = daysOffOf(row, locale);
  const { hours } = schedule;
  return {
    weekend: weekend.length > 0 ? weekend : schedule.weekend,
    daysOff: days.length > 0 ? new Set([...schedule.daysOff, ...days]) : schedule.daysOff,
    fromDay: from !== null && from >= 2 ? Math.floor(from) : schedule.fromDay,
    toDay: to !== null && to >= 2 ? Math.floor(to) : schedule.toDay,
    hours: from !== null && to !== null && from < 2 && to < 2 ? { from, to } : hours,
  };
}

/**
 * A day as its serial (2 or more), or a time of day as a fraction of the day (`9:00`, 9, a cell
 * with a time). Null when the cell is blank.
 *
 * @throws KpiError `tab-cell-unreadable`.
 */
function boundOf(row: TeamRow, field: 'from' | 'to', locale: SheetLocale): number | null {
  const text = row.text(field);
  if (text === '') return null;
  const cell = row.cellOf(field);
  const time = timeOf(cell, text, locale);
  if (time !== null) return time;
  const serial = dateSerial(cell, locale);
  if (Number.isFinite(serial)) return serial;
  throw row.odd(field, ['day']);
}

/**
 * A time of day as a fraction of the day; null when the cell holds no time. A spreadsheet keeps a
 * time as a moment of 1899-12-30. It is rounded to the minute, because time zones of that year had
 * odd seconds.
 */
function timeOf(cell: Cell, text: string, { zone }: SheetLocale): number | null {
  const [, hour, minute = 0] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(text) ?? [];
  if (hour !== undefined && Number(hour) <= 24) return (Number(hour) + Number(minute) / 60) / 24;
  const serial = isDate(cell) ? zone.serialOf(cell.getTime()) : typeof cell === 'number' ? cell : NaN;
  return serial > -1 && serial <= 1.5 ? Math.round((serial - Math.floor(serial)) * 1440) / 1440 : null;
}
