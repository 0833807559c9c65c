import { UNDATED } from '../../core/leads.ts';
import { isSheetError } from '../cells/cell.ts';
import type { DateColumn } from '../cells/dates/dates.ts';
import { DATE_IDS, NUMBER_IDS } from '../table/headers.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { TableReading } from '../leads/tableReading.ts';
import type { FindingCode, TellFinding } from './finding.ts';

/**
 * Finds cells that do not fit their column, and cells that could be read only with the help of the
 * others.
 */
export function aboutCells(reading: TableReading, tell: TellFinding): void {
  const { table, locale } = reading;
  const { headers, columns, lines } = table;
  const rowsOf = (all: readonly number[]): number[] => all.map((line) => lines[line] ?? -1);
  const linesWhere = (test: (line: number) => boolean): number[] => Array.from(lines.keys()).filter(test);

  const told = new Set<number>();
  for (const [id, column] of columns) {
    // In a list of sales one column is two dates.
    if (told.has(column)) continue;
    told.add(column);
    if (id === 'amount' || id === 'refund_amount') aboutMoney(id, column);
    else if (NUMBER_IDS.includes(id)) {
      aboutUnreadable(column, reading.numbers(id)?.unreadable, 'amount-unreadable');
      const scores = id === 'nps' ? reading.numbers(id)?.values : undefined;
      const isOff = (line: number): boolean => Number(scores?.[line]) < 0 || Number(scores?.[line]) > 10;
      tell('nps-invalid', column, rowsOf(linesWhere(isOff)));
    } else if (!DATE_IDS.includes(id)) aboutUnreadable(column, []);
    else aboutDates(column, reading.dates(id), id);
  }
  for (const { column } of reading.ownColumns()) aboutDates(column, reading.ownDates(column), '');

  function aboutUnreadable(column: number, unreadable: readonly number[] = [], code?: FindingCode): void {
    const subject = headers[column] ?? '';
    const isError = (line: number): boolean => isSheetError(cellAt(table, line, column));
    tell('cell-error', column, rowsOf(linesWhere(isError)), { subject });
    if (code) tell(code, column, rowsOf(unreadable.filter((line) => !isError(line))), { subject });
  }

  function aboutDates(column: number, dates: DateColumn | null, id: string): void {
    const subject = headers[column] ?? '';
    aboutUnreadable(column, dates?.unreadable, 'date-unreadable');
    if (dates === null) return;
    tell('date-guessed', column, rowsOf(dates.guessed), { subject });
    tell('date-turned', column, rowsOf(dates.turned), { subject });
    const happens = id !== 'close_date' && id !== 'modified';
    const is = (test: (at: number) => boolean): number[] =>
      rowsOf(linesWhere((line) => test(dates.values[line] ?? NaN)));
    if (happens)
      tell(
        'date-future',
        column,
        is((at) => at >= locale.today + 1 && at !== UNDATED),
        { subject },
      );
    // Leads paid or lost without a date are told by `aboutLeads`.
    if (happens && id !== 'paid' && id !== 'lost')
      tell(
        'yes-undated',
        column,
        is((at) => at === UNDATED),
        { subject },
      );
  }

  function aboutMoney(id: 'amount' | 'refund_amount', column: number): void {
    const money = reading.money(id);
    const subject = headers[column] ?? '';
    aboutUnreadable(column, money?.unreadable, 'amount-unreadable');
    if (money === null) return;
    tell('amount-guessed', column, rowsOf(money.guessed), { subject });
    for (const [currency, foreign] of money.foreign)
      tell('amount-foreign', column, rowsOf(foreign), { subject: currency, other: money.currency ?? '' });
  }
}
