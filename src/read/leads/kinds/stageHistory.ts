import { isBlank, isSheetError } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { fold, foldName } from '../../cells/fold.ts';
import type { Status } from '../../cells/statuses/status.ts';
import { statusWordsOf } from '../../cells/statuses/statusWordsOf.ts';
import { headerKind } from '../../table/headerKind.ts';
import type { ColumnId } from '../../table/headers.ts';
import { MILESTONE_DATES } from '../../table/leadRow.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import type { TableReading } from '../tableReading.ts';

/** A table with a row each time a lead enters a stage. */
export interface StageHistory {
  /** The column that says whose row it is: the id of the lead, or the client. */
  readonly leadColumn: number;
  readonly stageColumn: number;
  readonly dateColumn: number;
  /** Whose row each is, folded; '' where it names nobody. */
  readonly leadKeys: readonly string[];
}

/** Dates that only a table of leads has. */
const OF_LEADS: readonly ColumnId[] = ['paid', 'lost', 'close_date', 'refunded', 'call', 'meeting'];

/**
 * The history of stages in a table: whose stage, which stage and one day, when it was entered. Most
 * leads have several rows, each with another stage. When a lead left a stage decides nothing.
 *
 * @returns Null for a table of leads, also one in which some leads have several states.
 */
export function stageHistoryOf({ table }: TableReading): StageHistory | null {
  const { columns, headers, answers } = table;
  if (answers.sameId !== null || OF_LEADS.some((id) => columns.has(id))) return null;
  const kinds = headers.map((header) => (header === '' ? null : headerKind(header)));
  const [to, entered] = [kinds.indexOf('to'), kinds.indexOf('entered')];
  const stageColumn = to >= 0 ? to : (columns.get('stage') ?? columns.get('status'));
  const dates = new Set([...MILESTONE_DATES, 'modified' as const].flatMap((id) => columns.get(id) ?? []));
  kinds.forEach((kind, column) => kind === 'exited' && dates.delete(column));
  const [only] = dates.size === 1 ? dates : [];
  const dateColumn = entered >= 0 ? entered : only;
  if (stageColumn === undefined || dateColumn === undefined) return null;
  // “Created” is the day of a row where that says what it changed.
  const isDay = headerKind(headers[dateColumn] ?? '') === 'day';
  if (entered < 0 && to < 0 && !isDay) return null;
  // When a lead was changed and when it was created are what a table of leads says.
  const created = columns.get('created');
  const isChange = columns.get('modified') === dateColumn;
  const others = [...dates].filter((column) => column !== dateColumn && (column !== created || isChange));
  const once = withoutCopies(table);
  const lead = leadColumnOf(table, once);
  if (others.length > 0 || lead === null) return null;
  if (entered < 0 && to < 0 && areOfPayments(table, stageColumn)) return null;
  const { leadKeys, leadColumn } = lead;
  return isHistory(table, once, leadKeys, stageColumn, entered >= 0)
    ? { leadColumn, stageColumn, dateColumn, leadKeys }
    : null;
}

/** The id of the lead; where ids never repeat they number the rows, and the client tells. */
function leadColumnOf(
  table: SourceTable,
  once: readonly number[],
): Pick<StageHistory, 'leadColumn' | 'leadKeys'> | null {
  const [id, client] = [table.columns.get('id'), table.columns.get('client')];
  const keysOf = (column: number): string[] =>
    Array.from(table.lines, (_, line) => {
      const cell = cellAt(table, line, column);
      return isBlank(cell) || isSheetError(cell) ? '' : foldName(String(cell));
    });
  const ids = id === undefined ? [] : keysOf(id);
  if (id !== undefined && (client === undefined || new Set(ids).size < once.length))
    return { leadColumn: id, leadKeys: ids };
  return client === undefined ? null : { leadColumn: client, leadKeys: keysOf(client) };
}

/** The lines without those that are written like one above, cell by cell: they say nothing new. */
function withoutCopies({ rows, lines }: SourceTable): number[] {
  const seen = new Set<string>();
  return [...lines.keys()].filter((line) => seen.size < seen.add(JSON.stringify(rows[lines[line] ?? -1])).size);
}

/**
 * Whether rows with sums say nothing but how a payment ended, as Paid and Refunded: then each is a
 * payment or a refund of its own.
 */
function areOfPayments(table: SourceTable, stage: number): boolean {
  const { columns, lines, from, answers } = table;
  const amount = columns.get('amount');
  if (amount === undefined) return false;
  const { of } = statusWordsOf(from, answers.statuses);
  const isOf = (line: number): boolean => {
    const cell = cellAt(table, line, stage);
    return isBlank(cell) || (OF_PAYMENTS.includes(of(cell)) && !isBlank(cellAt(table, line, amount)));
  };
  return Array.from(lines.keys()).every(isOf);
}

const OF_PAYMENTS: readonly (Status | null)[] = ['won', 'refunded', 'lost', 'unpaid'];

/** How many rows a lead of a history has on average, where no header says that it is one. */
const FEWEST_ROWS = 1.5;

function isHistory(
  table: SourceTable,
  once: readonly number[],
  keys: readonly string[],
  stage: number,
  isNamed: boolean,
): boolean {
  const stages = new Map<string, Set<string>>();
  const rows = new Map<string, number>();
  for (const line of once) {
    const key = keys[line] ?? '';
    if (key === '') continue;
    const cell = cellAt(table, line, stage);
    stages.set(key, (stages.get(key) ?? new Set()).add(isBlank(cell) ? '' : fold(String(cell))));
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  const repeated = [...rows].filter(([, count]) => count > 1);
  const differ = repeated.filter(([key]) => (stages.get(key)?.size ?? 0) > 1);
  const isOften = isNamed || once.length >= FEWEST_ROWS * rows.size;
  return repeated.length > 0 && isOften && differ.length * 5 >= repeated.length * 4;
}
