import { NOBODY } from '../../core/leads.ts';
import { type CountsAs } from '../../core/receipt/receiptLine.ts';
import { sumOf } from '../../core/stats/sumOf.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { CELL_LIMIT } from '../table/cellLimit.ts';
import { managerColumn } from '../table/managerColumn.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { rowCells } from './receiptNames.ts';
import type { ReceiptRow } from './receiptRows.ts';
import type { SaidReceipt } from './saidReceipt.ts';

/** A row of the sheet, or what is told below the rows. */
interface Line extends Partial<ReceiptRow> {
  /** What stands in its first cell where that is no row. */
  readonly title?: string;
  readonly said: string;
  readonly as: string;
}

/** So many columns there are. */
const WIDTH = 9;

/**
 * The table of a receipt: its rows; what has no room, by how it counts; the rows that are not listed,
 * by why; and the result. How many rows a line stands for is in its words: Value holds values alone.
 */
export function receiptTable(leads: SheetLeads, receipt: SaidReceipt, texts: Texts): Table {
  const { receipt: words } = texts;
  const { rows, rest, value, format, resultWords } = receipt;
  const below: Line[] = [
    ...[...rest].map(([of, count]) => ({ as: words.counts.rest, said: `${receipt.restWords(of)}: ${count}` })),
    { title: words.result, as: '', value, said: resultWords },
  ];
  const room = Math.floor(CELL_LIMIT / WIDTH) - 1 - below.length;
  const isWhole = rows.length <= room;
  const shown = isWhole ? rows : rows.slice(0, room - COUNTS.length);
  const lines: Line[] = [
    ...shown.map((row) => ({ ...row, said: receipt.why(row), as: words.counts[row.countsAs] })),
    ...(isWhole ? [] : sumsOf(rows.slice(shown.length), texts)),
    ...below,
  ];
  const cellsOf = rowCells(leads);
  const columns: readonly Column<Line>[] = [
    { title: words.row, format: 'integer', cell: ({ row, title }) => row ?? title },
    { title: columnName('id', texts), format: 'text', cell: (line) => cellsOf(line, 'id') },
    { title: words.client, format: 'text', cell: (line) => cellsOf(line, 'client') },
    managerColumn(texts, ({ lead, line }) => managerOf(leads, lead, line)),
    { title: words.from, format: 'date', cell: ({ from }) => from },
    { title: words.to, format: 'date', cell: ({ to }) => to },
    { title: words.countsAs, format: 'text', cell: ({ as }) => as },
    { title: words.value, format, cell: (line) => line.value },
    { title: words.why, format: 'text', cell: ({ said }) => said },
  ];
  return tableOf(columns, lines);
}

const COUNTS: readonly CountsAs[] = ['reached', 'not', 'early', 'out'];

/** The rows that have no room, added up by how they count. */
function sumsOf(rows: readonly ReceiptRow[], { receipt: words }: Texts): Line[] {
  return COUNTS.flatMap((countsAs) => {
    const own = rows.filter((row) => row.countsAs === countsAs);
    const said = fill(words.more, { count: String(own.length) });
    const value = own.every((row) => row.value === null) ? null : sumOf(own, (row) => row.value ?? 0);
    return own.length === 0 ? [] : [{ title: words.counts.more, as: words.counts[countsAs], value, said }];
  });
}

/** Whose a row is; a row without a lead is told by its own cell. */
function managerOf(
  { managers, reading }: SheetLeads,
  lead: number | null | undefined,
  line: number | null | undefined,
) {
  if (lead !== null && lead !== undefined) return managers.names[managers.codes[lead] ?? NOBODY];
  const { names, codes } = reading.people();
  return names[codes[line ?? -1] ?? NOBODY];
}
