import { UNDATED, valueAt } from '../../core/leads.ts';
import type { DateColumn } from '../cells/dates/dates.ts';
import { DATE_IDS, NUMBER_IDS } from '../table/headers.ts';
import type { TableReading } from '../leads/tableReading.ts';
import type { FindingCode, TellFinding } from './finding.ts';

/**
 * Finds cells that do not fit their column, and cells that could be read only with the help of the
 * others.
 */
export function aboutCells(reading: TableReading, tell: TellFinding): void {
  const { table, locale } = reading;
  const { headers, columns, lines } = table;
  const { errors } = reading.cells();
  const rowsOf = (all: readonly number[]): number[] => all.map((line) => lines[line] ?? -1);

  const told = new Set<number>();
  for (const [id, column] of columns) {
    // In a list of sales one column is two dates.
    if (told.has(column)) continue;
    told.add(column);
    if (id === 'amount' || id === 'refund_amount') aboutMoney(id, column);
    else if (NUMBER_IDS.includes(id)) {
      aboutUnreadable(column, reading.numbers(id)?.unreadable, 'amount-unreadable');
      const scores = id === 'nps' ? reading.numbers(id)?.values : undefined;
      if (scores) tell('nps-invalid', column, rowsOf(outside(scores, 0, 10)));
    } else if (!DATE_IDS.includes(id)) aboutUnreadable(column, []);
    else aboutDates(column, reading.dates(id), id);
  }
  for (const { column } of reading.ownColumns()) aboutDates(column, reading.ownDates(column), '');

  function aboutUnreadable(column: number, unreadable: readonly number[] = [], code?: FindingCode): void {
    const subject = headers[column] ?? '';
    const wrong = errors.get(column) ?? [];
    tell('cell-error', column, rowsOf(wrong), { subject });
    if (code === undefined) return;
    const known = new Set(wrong);
    tell(code, column, rowsOf(unreadable.filter((line) => !known.has(line))), { subject });
  }

  function aboutDates(column: number, dates: DateColumn | null, id: string): void {
    const subject = headers[column] ?? '';
    aboutUnreadable(column, dates?.unreadable, 'date-unreadable');
    if (dates === null) return;
    tell('date-guessed', column, rowsOf(dates.guessed), { subject });
    tell('date-turned', column, rowsOf(dates.turned), { subject });
    if (id === 'close_date' || id === 'modified') return;
    const { future, undated } = notYet(dates.values, locale.today);
    tell('date-future', column, rowsOf(future), { subject });
    // Leads paid or lost without a date are told by `aboutLeads`.
    if (id !== 'paid' && id !== 'lost') tell('yes-undated', column, rowsOf(undated), { subject });
  }

  function aboutMoney(id: 'amount' | 'refund_amount', column: number): void {
    const money = reading.money(id);
    const subject = headers[column] ?? '';
    aboutUnreadable(column, money?.unreadable, 'amount-unreadable');
    if (money === null) return;
    tell('amount-guessed', column, rowsOf(money.guessed), { subject });
    for (const [currency, foreign] of money.foreign)
      tell('amount-foreign', column, rowsOf(foreign), { subject: currency, other: money.currency ?? '' });
    tell('amount-named', column, rowsOf(money.named), { subject: money.currency ?? '' });
  }
}

/** The lines whose day is after today, and those of a milestone without a day. */
function notYet(values: Float64Array, today: number): { future: readonly number[]; undated: readonly number[] } {
  const [future, undated]: [number[], number[]] = [[], []];
  for (let line = 0; line < values.length; line++) {
    const at = valueAt(values, line);
    if (at >= today + 1) (at === UNDATED ? undated : future).push(line);
  }
  return { future, undated };
}

/** The lines whose number is less than the least or more than the most. */
function outside(values: Float64Array, least: number, most: number): readonly number[] {
  const lines: number[] = [];
  for (let line = 0; line < values.length; line++) {
    const value = valueAt(values, line);
    if (value < least || value > most) lines.push(line);
  }
  return lines;
}
