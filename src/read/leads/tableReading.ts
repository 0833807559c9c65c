import { isOnADay, UNDATED } from '../../core/leads.ts';
import { type ColumnValues, type DateColumn, type DayOrder, dateReader, dayOrderOf } from '../cells/dates/dates.ts';
import { durationDays, durationUnit } from '../cells/dates/durations.ts';
import { type ColumnId, DATE_IDS } from '../table/headers.ts';
import { type ColumnCells, cellsReader } from './columnCells.ts';
import { memo } from '../memo.ts';
import { type MergeSigns, mergeSigns } from './merging/mergeSigns.ts';
import { type MoneyColumn, moneyColumn } from '../cells/numbers/moneyColumn.ts';
import { type People, peopleReader } from '../cells/names/peopleReader.ts';
import { numberColumn } from '../cells/numbers/numbers.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import { type ColumnReader, cellAt, readTogether } from '../cells/columnReader.ts';
import type { Status } from '../cells/statuses/status.ts';
import { type Statuses, statusReader } from '../cells/statuses/statuses.ts';
import { statusWordsOf } from '../cells/statuses/statusWordsOf.ts';
import { headerSense } from '../table/columns/headerSense.ts';
import { type OwnColumn, ownDateColumns } from '../table/columns/ownDateColumns.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** What is read beside dates and statuses: nothing, the people, or these and what stands in every cell. */
export type Expected = 'team' | 'managers' | 'cells';

/**
 * The columns of a table as they are written, line by line. Each column is decoded once, when it is
 * first asked for.
 */
export interface TableReading {
  readonly table: SourceTable;
  readonly locale: SheetLocale;
  /** Null when there is no such column. */
  dates(id: ColumnId): DateColumn | null;
  /** The dates of one of the table's own columns. */
  ownDates(column: number): DateColumn;
  /** Sums of money. */
  money(id: ColumnId): MoneyColumn | null;
  /** Numbers that are no money: counts and scores. */
  numbers(id: ColumnId): ColumnValues | null;
  /** What status and stage say together. Null when the table has neither. */
  statuses(): readonly (Status | null)[] | null;
  /** The same, with the words. */
  statusColumn(): Statuses | null;
  people(): People;
  /** What stands in the cells of each column. */
  cells(): ColumnCells;
  /** Lines that are not known yet on the day that is asked about: see `knownOn`. */
  away(): readonly number[];
  /** Whether lines may have to be merged. */
  signs(): MergeSigns;
  /** The date columns that are not known: each is a milestone named by its folded header. */
  ownColumns(): readonly OwnColumn[];
  /**
   * Reads the columns of these dates, of statuses and of what is expected in one walk over the rows. Only for
   * speed: the answers are the same without it.
   */
  expect(ids: readonly ColumnId[], what?: Expected): void;
}

export function tableReadingOf(table: SourceTable, locale: SheetLocale): TableReading {
  const { columns, from, answers } = table;
  const once = memo();
  const ofColumn = <T>(id: ColumnId, what: string, make: (column: number) => T): T | null => {
    const column = columns.get(id);
    return column === undefined ? null : once(what + id, () => make(column));
  };

  const order = (): DayOrder | null => once('order', () => provenOrder(table));
  /** By its column: in a list of sales one column is two dates. */
  const dateCells = (id: ColumnId): ColumnReader<DateColumn> | null => {
    const column = columns.get(id);
    return column === undefined ? null : once(`cells ${column}`, () => dateReader(table, column, locale, order));
  };
  const stages = (): ColumnReader<Statuses> | null => {
    const [status, stage] = [columns.get('status'), columns.get('stage')];
    if (status === undefined && stage === undefined) return null;
    const isOfPayment = headerSense(table.headers[status ?? -1] ?? '').says('paid') > 0;
    return once('stages', () =>
      statusReader(table, { status, stage }, statusWordsOf(from, answers.statuses, isOfPayment)),
    );
  };
  const signs = (): ColumnReader<MergeSigns> => once('signs', () => mergeSigns(table));
  const cells = (): ColumnReader<ColumnCells> => once('cells', () => cellsReader(table));
  const people = (): ColumnReader<People> => once('people', () => peopleReader(table, columns.get('manager')));

  const reading: TableReading = {
    table,
    locale,
    dates: (id) => ofColumn(id, 'dates ', (column) => withDurations(id, dateCells(id)?.result(), reading, column)),
    ownDates: (column) => once(`own ${column}`, () => dateReader(table, column, locale, order).result()),
    money: (id) =>
      ofColumn(id, 'money ', (column) =>
        moneyColumn(table, column, { header: table.headers[column] ?? '', currencyColumn: columns.get('currency') }),
      ),
    numbers: (id) => ofColumn(id, 'numbers ', (column) => numberColumn(table, column)),
    statuses: () => stages()?.result().all ?? null,
    statusColumn: () => stages()?.result() ?? null,
    people: () => people().result(),
    cells: () => cells().result(),
    away: () => [],
    signs: () => signs().result(),
    ownColumns: () => once('own', () => ownDateColumns(table, locale)),
    expect(ids, what = 'managers') {
      const dates = new Set(ids.map(dateCells));
      const readers = [
        signs(),
        what === 'team' ? null : people(),
        stages(),
        ...dates,
        what === 'cells' ? cells() : null,
      ];
      readTogether(
        table.lines.length,
        readers.filter((reader) => reader !== null),
      );
    },
  };
  return reading;
}

/**
 * What all date columns together prove about the order of day and month. An export writes all its
 * dates in one way.
 */
function provenOrder(table: SourceTable): DayOrder | null {
  const orders = new Set(
    DATE_IDS.map((id) => table.columns.get(id)).map((column) =>
      column !== undefined ? dayOrderOf(table, column) : null,
    ),
  );
  if (orders.has('both') || (orders.has('day') && orders.has('month'))) return null;
  return orders.has('day') ? 'day' : orders.has('month') ? 'month' : null;
}

/**
 * The dates of a column. The first answer may be written as how long it took: its date is then that
 * long after the lead was created.
 */
function withDurations(id: ColumnId, dates: DateColumn | undefined, reading: TableReading, column: number): DateColumn {
  if (dates === undefined) throw new Error(`No column ${id}`);
  const { table, locale } = reading;
  const unit = durationUnit(table.headers[column] ?? '');
  if (id !== 'response' || (dates.unreadable.length === 0 && unit === null)) return dates;
  const created = reading.dates('created')?.values;
  const isDuration = new Set<number>();
  const values = dates.values.map((serial, line) => {
    const days = Number.isFinite(serial) ? NaN : durationDays(cellAt(table, line, column), locale.zone, unit);
    if (!Number.isFinite(days)) return serial;
    isDuration.add(line);
    const start = created?.[line] ?? NaN;
    if (!isOnADay(start)) return UNDATED;
    // A duration is real time, also where the clock is changed in it.
    return locale.zone.serialOf(locale.zone.instantOf(start) + Math.round(days * 864e5));
  });
  const unreadable = dates.unreadable.filter((line) => !isDuration.has(line));
  return { ...dates, values, unreadable, isFull: false };
}
