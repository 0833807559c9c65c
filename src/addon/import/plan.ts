import { BUILD } from '../../i18n/languages.ts';
import { exportOf } from '../../read/exports/exportOf.ts';
import { NO_LEADS, joinSource } from '../../read/join/joinSource.ts';
import { columnsRead } from '../../read/leads/columnsRead.ts';
import { readLeads } from '../../read/leads/readLeads.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { isDealId } from '../../read/leads/sameId/dealIds.ts';
import { idGroups } from '../../read/leads/sameId/idGroups.ts';
import { NO_ANSWERS } from '../../read/table/answers.ts';
import type { FileLook, FileRows, ImportColumn, ImportPlan, Outcome } from '../api/index.ts';
import { type Asked, endpoint, outcome } from '../endpoint.ts';
import { columnType, provenOrder } from './columns/columnType.ts';
import { isNameColumn } from './columns/isNameColumn.ts';
import { tabsWithId } from './tabsWithId.ts';

/** How many of ten rows must have an ID. */
const MOST = 9;

/**
 * What a file is recognised as. Nothing is written.
 *
 * @param look What was seen of all its parts.
 * @param rows Its first part, header included.
 */
export function sidebarImportPlan(look: FileLook, rows: FileRows): Outcome<ImportPlan> {
  return endpoint((asked) => {
    const { host, language } = asked;
    const read = outcome(language, () => readLeads(rows, ADDRESS, host));
    const columns = columnsOf(look, rows, read.ok ? read.value : null, asked);
    const id = read.ok ? idColumn(read.value) : null;
    return {
      above: look.headerRow + 1,
      from: read.ok ? (read.value.reading.table.from?.name ?? null) : null,
      columns,
      id,
      notLeads: read.ok ? null : read.message,
      events: eventsIn(rows, asked),
      tabs: id === null ? [] : tabsWithId(asked, columns, id),
    };
  });
}

/** How a mistake about the table calls it. */
const ADDRESS = 'data';

/** Attendance, calls, letters, forms: what a join would read. */
function eventsIn(rows: FileRows, { host, language, texts }: Asked): string | null {
  const kind = outcome(language, () => joinSource(rows, ADDRESS, host, NO_ANSWERS).kind);
  return kind.ok && NO_LEADS.includes(kind.value) ? texts.join.kinds[kind.value] : null;
}

function columnsOf(
  { headers, facts, headerRow }: FileLook,
  rows: FileRows,
  leads: SheetLeads | null,
  { host }: Asked,
): ImportColumn[] {
  const meanings = new Map(
    leads === null ? [] : columnsRead(leads.reading).map(({ column, id }) => [column, id ?? 'own']),
  );
  const from = exportOf(headers);
  const order = provenOrder(facts);
  const { dayFormat } = BUILD[host.language];
  return facts.map((fact, column) => {
    const header = headers[column] ?? '';
    const meaning = meanings.get(column) ?? null;
    const example = rows.slice(headerRow + 1).find((row) => isFilled(row[column]))?.[column];
    return {
      header,
      meaning,
      type: columnType(fact, isNameColumn(header, meaning, from), order, dayFormat),
      filled: fact.filled,
      example: example === undefined ? '' : String(example).slice(0, LONGEST_EXAMPLE),
    };
  });
}

const LONGEST_EXAMPLE = 60;

const isFilled = (cell: FileRows[number][number] | undefined): boolean =>
  cell !== null && cell !== undefined && String(cell).trim() !== '';

/**
 * The column whose IDs say which row of an earlier export a row is. Not the ids of clients, IDs
 * that have lost digits or stand in few rows, and numbers that only count the rows.
 */
function idColumn({ reading, road }: SheetLeads): number | null {
  const { table } = reading;
  const column = table.columns.get('id');
  if (column === undefined) return null;
  const { idOf, areIds, damaged } = idGroups(reading, road, () => '');
  const ids = Array.from(table.lines.keys(), idOf);
  const isFew = ids.filter((id) => id !== '').length * 10 < ids.length * MOST;
  const areNumbersOfRows = !isDealId(table.headers[column] ?? '') && ids.every((id, at) => id === String(at + 1));
  return areIds && damaged.length === 0 && !isFew && !areNumbersOfRows ? column : null;
}
