import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import { isReached, NOBODY, UNDATED, valueAt } from '../../core/leads.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import { isBlank, isSheetError } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { COLUMN_IDS, type ColumnId, DATE_IDS, NUMBER_IDS } from '../../read/table/headers.ts';
import type { SourceTable } from '../../read/table/sourceTable.ts';
import type { Format } from '../table/format.ts';
import type { Column } from '../table/table.ts';
import type { CanonicalRow } from './canonicalRows.ts';

/**
 * The columns of the canonical table, see `canonicalRows`. First the known columns that
 * this table can fill, in their order, then its own milestones. `lost` and `paid` combine what
 * statuses and dates say.
 */
export function canonicalColumns(leads: SheetLeads, texts: Texts): readonly CanonicalColumn[] {
  const counts = leads.kind.is === 'report' ? COUNTS : [];
  const known = COLUMN_IDS.map((id) =>
    columnOf(id, texts, contentOf(id, leads, texts), partContentOf(id, leads, texts)),
  );
  const own = leads
    .ownColumns()
    .map(({ name, header }) => ownColumn(name, header, 'date', ownAt(leads.milestone(name))));
  const totals = counts.map((id) => ownColumn(id, kpiName(id, texts), 'integer', numbersAt(leads.number(id))));
  return [...known, ...own, ...totals].filter((column) => column !== null);
}

/** What a daily report counts beside the known columns, by the KPI that adds it up. */
const COUNTS = ['meetings', 'sales'] as const;

/** A column of the canonical table. */
export interface CanonicalColumn extends Column<CanonicalRow> {
  /** The known column that it is, else the name of the milestone or the count. */
  readonly id: string;
}

function columnOf(id: ColumnId, texts: Texts, ofLead: ValueAt | null, ofPart: ValueAt | null): CanonicalColumn | null {
  const cell = ({ lead, part }: CanonicalRow): ReturnType<ValueAt> =>
    part === null ? (ofLead?.(lead) ?? null) : (ofPart?.(part) ?? null);
  return ofLead && { id, title: columnName(id, texts), format: formatOf(id), cell };
}

function ownColumn(id: string, title: string, format: Format, ofLead: ValueAt | null): CanonicalColumn | null {
  return ofLead && { id, title, format, cell: ({ lead, part }) => (part === null ? ofLead(lead) : null) };
}

/** What stands in a row: that of a lead, or that of a further payment, each by its index. */
type ValueAt = (lead: number) => string | number | boolean | null;

export function formatOf(id: ColumnId): Format {
  if (DATE_IDS.includes(id)) return 'date';
  if (!NUMBER_IDS.includes(id)) return 'text';
  return id.endsWith('amount') ? 'money' : 'integer';
}

/** What a column says of each lead; null when this table has no such column. */
function contentOf(id: ColumnId, leads: SheetLeads, texts: Texts): ValueAt | null {
  const { table } = leads;
  // A list of sales has one date. With two it would be a table of leads when it is read again.
  if (id === 'created' && leads.rowKind === 'sale') return null;
  // Under our header a number of a row or of a client would be the id of a deal.
  if (id === 'id' && !leads.merged.areIds) return null;
  if (id === 'created' && leads.rowKind === 'day total') return numbersAt(leads.milestone(REPORT_DAY));
  if (id === 'status') return statusAt(leads, texts);
  // A milestone known by its status only has no dates to show: a column of blanks would promise
  // some.
  if (DATE_IDS.includes(id))
    return id !== 'close_date' && (leads.isDated(id) || table.columns.has(id))
      ? dateOf(id, leads, leads.milestone(id))
      : null;
  if (id === 'amount') return numbersAt(leads.amounts());
  if (id === 'currency') return currencyAt(leads);
  if (NUMBER_IDS.includes(id)) return numbersAt(leads.number(id));
  if (id === 'manager' && table.columns.has(id)) {
    const { names, codes } = leads.managers;
    return (i) => names[codes[i] ?? NOBODY] ?? null;
  }
  return textAt(table, id, (lead) => lead);
}

function textAt(table: SourceTable, id: ColumnId, lineOf: (index: number) => number): ValueAt | null {
  const column = table.columns.get(id);
  if (column === undefined) return null;
  return (index) => {
    const cell = cellAt(table, lineOf(index), column);
    return isBlank(cell) ? null : typeof cell === 'number' ? cell : String(cell);
  };
}

/**
 * Won, lost, refunded, unpaid or open; a word that nobody knows as it is written, so that it is
 * asked about again. It keeps a payment without a date; a table without statuses does not need it.
 */
function statusAt(leads: SheetLeads, { statuses }: Texts): ValueAt | null {
  const { reading, merged, table } = leads;
  const { columns } = table;
  const [paid, lost, refunded] = ['paid', 'lost', 'refunded'].map((id) => leads.milestone(id));
  const said = reading.statuses();
  if (!lost || (!paid && !said)) return null;
  const wordAt = (lead: number): string | null => {
    const cells = [columns.get('status'), columns.get('stage')].map((column) => cellAt(table, lead, column ?? -1));
    const word = cells.find((cell) => !isBlank(cell) && !isSheetError(cell));
    return word === undefined ? null : String(word).trim();
  };
  return (i) => {
    if (merged.loose.has(i)) return null;
    if (refunded?.[i] === UNDATED) return statuses.refunded;
    if (paid && isReached(valueAt(paid, i))) return statuses.won;
    if (isReached(valueAt(lost, i))) return statuses.lost;
    const status = said?.[merged.kept?.[i] ?? i] ?? null;
    if (status === 'unpaid') return statuses.unpaid;
    return (said && status === null ? wordAt(i) : null) ?? statuses.open;
  };
}

/**
 * The day. True where the step is known to have happened, but not when; blank if the status says so
 * already, or for the creation, which every lead has.
 */
function dateOf(id: ColumnId, leads: SheetLeads, days: Float64Array | null): ValueAt | null {
  const isTold =
    id === 'created' || ((id === 'paid' || id === 'lost' || id === 'refunded') && leads.milestone('lost') !== null);
  return isTold ? numbersAt(days) : ownAt(days);
}

function ownAt(days: Float64Array | null): ValueAt | null {
  return days && ((i) => (days[i] === UNDATED ? true : finite(days[i])));
}

/** Blank when all amounts are in one currency and no column names it. */
function currencyAt({ table, reading, currencyOf }: SheetLeads): ValueAt | null {
  const isMixed = (reading.money('amount')?.foreign.size ?? 0) > 0;
  return table.columns.has('currency') || isMixed ? (i) => currencyOf(i) : null;
}

/**
 * What a column says of each further payment: whose it is, when it came, how much it was and for
 * what. All else is said by the row of the lead.
 */
function partContentOf(id: ColumnId, leads: SheetLeads, { statuses }: Texts): ValueAt | null {
  const { merged, reading, managers } = leads;
  const leadOf = (part: number): number => merged.parts[part]?.lead ?? NOBODY;
  const lineOf = (part: number): number => merged.parts[part]?.line ?? NOBODY;
  if (id === 'status') return () => statuses.won;
  if (id === 'paid') return dateOf(id, leads, leads.parts()?.paid ?? null);
  if (id === 'manager') return (part) => managers.names[managers.codes[leadOf(part)] ?? NOBODY] ?? null;
  const money = reading.money('amount');
  if (id === 'amount') return (part) => finite(money?.all[lineOf(part)]);
  if (id === 'currency') return (part) => money?.currencyOf(lineOf(part)) ?? null;
  if (id === 'id' || id === 'client') return textAt(leads.table, id, leadOf);
  return id === 'product' ? textAt(reading.table, id, lineOf) : null;
}

/** Blank where there is no number. */
function numbersAt(values: Float64Array | null): ValueAt | null {
  return values && ((i) => finite(values[i]));
}

function finite(value: number | undefined): number | null {
  return Number.isFinite(value) ? Number(value) : null;
}
