import { UNDATED } from '../core/leads.ts';
import { type Texts, columnName, fill } from '../i18n/index.ts';
import { columnLetter } from './a1.ts';
import { type Cell, isBlank, isSheetError } from './cell.ts';
import type { Column } from './dates.ts';
import type { ColumnId } from './headers.ts';
import type { SheetLeads } from './leads.ts';
import { fold } from './fold.ts';
import { statusOf } from './statuses.ts';

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
const KNOWN_OPEN =
  /^(?:new|open|in progress|in work|engaging|prospecting|qualified|negotiation|pending|waiting|новый|новая|новое|в работе|открыт[ао]?|в процессе|ожида\S+ оплаты|думает|переговоры|первичный контакт)$/;

/** Everything that was left out, read as blank or needs a person's eye, in the order of the columns. */
export function findings(leads: SheetLeads, today: number): Finding[] {
  return [...columnFindings(leads), ...cellFindings(leads, today), ...leadFindings(leads)];
}

function columnFindings(leads: SheetLeads): Finding[] {
  const { headers, columns, repeated, headerRow } = leads.table;
  const used = new Set([...columns.values(), ...leads.ownMilestones().values()]);
  const at = (column: number): string => `${columnLetter(column)}${headerRow + 1}`;
  const found: Finding[] = [];
  for (const id of ['manager', 'created', 'amount'] as const) {
    if (!columns.has(id)) found.push({ code: 'column-needed', subject: id, count: 1, cells: [] });
  }
  if (leads.milestone('paid') === null) {
    const closed = columns.get('close_date');
    if (closed === undefined) found.push({ code: 'column-needed', subject: 'paid', count: 1, cells: [] });
    else found.push({ code: 'status-needed', subject: '', count: 1, cells: [at(closed)] });
  }
  headers.forEach((header, column) => {
    if (repeated.some((other) => other.column === column)) {
      found.push({ code: 'column-repeated', subject: header, count: 1, cells: [at(column)] });
    } else if (header !== '' && !used.has(column)) {
      found.push({ code: 'column-ignored', subject: header, count: 1, cells: [at(column)] });
    }
  });
  return found;
}

function cellFindings(leads: SheetLeads, today: number): Finding[] {
  const { table } = leads;
  const found: Finding[] = [];
  for (const [id, column] of table.columns) {
    const header = table.headers[column] ?? '';
    const errors = linesWhere(leads, (i) => isSheetError(cellOf(leads, i, column)));
    push(found, leads, 'cell-error', header, errors, column);
    const decoded = decode(leads, id);
    if (decoded === null) continue;
    const broken = new Set(errors);
    const code = leads.dates(id) === decoded ? 'date-unreadable' : 'amount-unreadable';
    push(
      found,
      leads,
      code,
      header,
      decoded.unreadable.filter((i) => !broken.has(i)),
      column,
    );
    if (code === 'date-unreadable' && id !== 'close_date') {
      const late = linesWhere(leads, (i) => (decoded.values[i] ?? NaN) >= today + 1);
      push(found, leads, 'date-future', header, late, column);
    }
  }
  return found;
}

const NUMBER_IDS: readonly ColumnId[] = ['amount', 'refund_amount', 'emails_before_call', 'calls', 'nps'];
const TEXT_IDS: readonly ColumnId[] = ['id', 'client', 'manager', 'source', 'product', 'status', 'referred_by'];

function decode(leads: SheetLeads, id: ColumnId): Column | null {
  if (TEXT_IDS.includes(id)) return null;
  return NUMBER_IDS.includes(id) ? leads.numbers(id) : leads.dates(id);
}

function leadFindings(leads: SheetLeads): Finding[] {
  const found: Finding[] = [];
  const { columns } = leads.table;
  const [paid, created, statuses] = [leads.milestone('paid'), leads.milestone('created'), leads.statuses()];
  const manager = columns.get('manager');
  if (manager !== undefined) {
    push(
      found,
      leads,
      'manager-missing',
      '',
      linesWhere(leads, (i) => leads.managers.codes[i] === -1),
      manager,
    );
  }
  const createdColumn = columns.get('created');
  if (createdColumn !== undefined) {
    const blank = linesWhere(leads, (i) => isBlank(cellOf(leads, i, createdColumn)));
    push(found, leads, 'created-missing', '', blank, createdColumn);
  }
  const paidColumn = columns.get('paid') ?? columns.get('close_date') ?? columns.get('status');
  if (paid !== null && paidColumn !== undefined) {
    push(
      found,
      leads,
      'paid-undated',
      '',
      linesWhere(leads, (i) => paid[i] === UNDATED),
      paidColumn,
    );
    const early = linesWhere(
      leads,
      (i) => Math.floor(paid[i] ?? NaN) < Math.floor(created?.[i] ?? NaN) && created?.[i] !== UNDATED,
    );
    push(found, leads, 'paid-before-created', '', early, paidColumn);
  }
  const lost = leads.milestone('lost');
  const lostColumn = columns.get('lost') ?? columns.get('close_date') ?? columns.get('status');
  if (lost !== null && lostColumn !== undefined) {
    push(
      found,
      leads,
      'lost-undated',
      '',
      linesWhere(leads, (i) => lost[i] === UNDATED),
      lostColumn,
    );
  }
  const own = leads.dates('paid');
  const statusColumn = columns.get('status');
  if (statusColumn !== undefined && statuses !== null) {
    if (own !== null) {
      const both = linesWhere(leads, (i) => statuses[i] === 'lost' && own.values[i] === own.values[i]);
      push(found, leads, 'paid-lost', '', both, statusColumn);
    }
    for (const [status, lines] of unknownStatuses(leads, statusColumn)) {
      push(found, leads, 'status-unknown', status, lines, statusColumn);
    }
  }
  return found;
}

function unknownStatuses(leads: SheetLeads, column: number): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (let i = 0; i < leads.count; i++) {
    const cell = cellOf(leads, i, column);
    if (isBlank(cell) || isSheetError(cell)) continue;
    const text = String(cell).trim();
    if (statusOf(text) !== 'open' || KNOWN_OPEN.test(fold(text))) continue;
    const seen = lines.get(text);
    if (seen) seen.push(i);
    else lines.set(text, [i]);
  }
  return lines;
}

function cellOf({ table }: SheetLeads, lead: number, column: number): Cell {
  return table.rows[table.lines[lead] ?? -1]?.[column];
}

function linesWhere(leads: SheetLeads, test: (lead: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < leads.count; i++) if (test(i)) found.push(i);
  return found;
}

function push(
  found: Finding[],
  { table }: SheetLeads,
  code: Finding['code'],
  subject: string,
  lines: readonly number[],
  column: number,
): void {
  if (lines.length === 0) return;
  const address = (lead: number): string => `${columnLetter(column)}${(table.lines[lead] ?? 0) + 1}`;
  found.push({ code, subject, count: lines.length, cells: lines.slice(0, SHOWN_CELLS).map(address) });
}
