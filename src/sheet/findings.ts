import { UNDATED } from '../core/leads.ts';
import { type Texts, columnName, fill } from '../i18n/index.ts';
import { addressOf } from './a1.ts';
import { isBlank, isSheetError } from './cell.ts';
import type { Column } from './dates.ts';
import { DATE_IDS, NUMBER_IDS } from './headers.ts';
import type { SheetLeads } from './leads.ts';
import { cellAt } from './reader.ts';
import { isKnownStatus } from './statuses.ts';

/** Something that was not read as written, for KPI_CHECK and the Data panel. The words are in i18n under the same code. */
export interface Finding {
  readonly code: keyof Texts['findings'];
  /** The header, status or column id that the sentence names. */
  readonly subject: string;
  readonly count: number;
  /** Where: addresses inside the range, counted from its first cell as A1; the first ones only. */
  readonly cells: readonly string[];
}

/** The three sentences of a finding. */
export function findingWords(
  { code, subject }: Finding,
  texts: Texts,
): { readonly what: string; readonly done: string; readonly todo: string } {
  const [what = '', done = '', todo = ''] = texts.findings[code];
  return { what: fill(what, { subject: code === 'column-needed' ? columnName(subject, texts) : subject }), done, todo };
}

const SHOWN_CELLS = 5;

/** Everything that was left out, read as blank or needs a person's eye, in the order of the columns. */
export function findings(leads: SheetLeads, today: number): Finding[] {
  const { table } = leads;
  const { headers, columns, repeated, headerRow } = table;
  const found: Finding[] = [];

  const tell = (code: Finding['code'], subject: string, column: number, rows: readonly number[]): void => {
    const cells = rows.slice(0, SHOWN_CELLS).map((row) => addressOf(row, column));
    if (rows.length > 0) found.push({ code, subject, count: rows.length, cells });
  };
  const tellWhere = (
    code: Finding['code'],
    column: number | undefined,
    test: (lead: number) => boolean,
    subject = '',
  ): void => {
    if (column === undefined) return;
    const rows: number[] = [];
    for (let i = 0; i < leads.count; i++) if (test(i)) rows.push(table.lines[i] ?? -1);
    tell(code, subject, column, rows);
  };
  const need = (id: string): void => void found.push({ code: 'column-needed', subject: id, count: 1, cells: [] });

  function aboutColumns(): void {
    for (const id of ['manager', 'created', 'amount'] as const) if (!columns.has(id)) need(id);
    if (leads.milestone('paid') === null) {
      const closed = columns.get('close_date');
      if (closed === undefined) need('paid');
      else tell('status-needed', '', closed, [headerRow]);
    }
    const used = new Set([...columns.values(), ...leads.ownColumns().map(({ column }) => column)]);
    headers.forEach((header, column) => {
      const isRepeated = repeated.some((other) => other.column === column);
      if (isRepeated || (header !== '' && !used.has(column)))
        tell(isRepeated ? 'column-repeated' : 'column-ignored', header, column, [headerRow]);
    });
  }

  function aboutCells(): void {
    for (const [id, column] of columns) {
      if (DATE_IDS.includes(id)) aboutDates(column, leads.dates(id), id !== 'close_date');
      else aboutColumn(column, NUMBER_IDS.includes(id) ? leads.numbers(id) : null, 'amount-unreadable');
    }
    for (const { column } of leads.ownColumns()) aboutDates(column, leads.ownDates(column), true);
  }

  function aboutDates(column: number, dates: Column | null, hasHappened: boolean): void {
    aboutColumn(column, dates, 'date-unreadable');
    if (dates && hasHappened)
      tellWhere('date-future', column, (i) => Number(dates.values[i]) >= today + 1, headers[column]);
  }

  function aboutColumn(column: number, decoded: Column | null, code: Finding['code']): void {
    const isError = (lead: number): boolean => isSheetError(cellAt(table, lead, column));
    const odd = new Set(decoded?.unreadable);
    tellWhere('cell-error', column, isError, headers[column]);
    tellWhere(code, column, (i) => odd.has(i) && !isError(i), headers[column]);
  }

  function aboutLeads(): void {
    const [paid, lost, created] = ['paid', 'lost', 'created'].map((id) => leads.milestone(id));
    const [paidAt, lostAt] = (['paid', 'lost'] as const).map(
      (id) => columns.get(id) ?? columns.get('close_date') ?? columns.get('status'),
    );
    const createdAt = columns.get('created');
    const statusAt = columns.get('status');
    tellWhere('manager-missing', columns.get('manager'), (i) => leads.managers.codes[i] === -1);
    tellWhere('created-missing', createdAt, (i) => isBlank(cellAt(table, i, createdAt ?? -1)));
    if (paid && created) {
      tellWhere('paid-undated', paidAt, (i) => paid[i] === UNDATED);
      const day = (at: number | undefined): number => Math.floor(Number(at));
      tellWhere('paid-before-created', paidAt, (i) => day(paid[i]) < day(created[i]) && created[i] !== UNDATED);
    }
    if (lost) tellWhere('lost-undated', lostAt, (i) => lost[i] === UNDATED);
    if (statusAt === undefined) return;
    const [own, statuses] = [leads.dates('paid')?.values, leads.statuses()];
    if (own) tellWhere('paid-lost', statusAt, (i) => statuses?.[i] === 'lost' && own[i] === own[i]);
    for (const [status, rows] of rowsByText(leads, statusAt))
      if (!isKnownStatus(status)) tell('status-unknown', status, statusAt, rows);
  }

  aboutColumns();
  aboutCells();
  aboutLeads();
  return found;
}

/** The rows of each text of a column. */
function rowsByText({ table }: SheetLeads, column: number): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [lead, row] of table.lines.entries()) {
    const cell = cellAt(table, lead, column);
    if (isBlank(cell) || isSheetError(cell)) continue;
    const text = String(cell).trim();
    const seen = rows.get(text);
    if (seen) seen.push(row);
    else rows.set(text, [row]);
  }
  return rows;
}
