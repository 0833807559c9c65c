import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import { isReached, NOBODY, UNDATED, valueAt } from '../../core/leads.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import { isBlank } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { COLUMN_IDS, type ColumnId, DATE_IDS, NUMBER_IDS } from '../../read/table/headers.ts';
import type { Format } from '../table/format.ts';
import type { Column } from '../table/table.ts';

/**
 * The columns of the canonical table; a lead is given by its index. First the known columns that
 * this table can fill, in their order, then its own milestones. `lost` and `paid` combine what
 * statuses and dates say.
 */
export function canonicalColumns(leads: SheetLeads, texts: Texts): readonly Column<number>[] {
  const counts = leads.kind.is === 'report' ? COUNTS : [];
  const known = COLUMN_IDS.map((id) => columnOf(columnName(id, texts), formatOf(id), contentOf(id, leads, texts)));
  const own = leads.ownColumns().map(({ name, header }) => columnOf(header, 'date', ownAt(leads.milestone(name))));
  const totals = counts.map((id) => columnOf(kpiName(id, texts), 'integer', numbersAt(leads.number(id))));
  return [...known, ...own, ...totals].filter((column) => column !== null);
}

/** What a daily report counts beside the known columns, by the KPI that adds it up. */
const COUNTS = ['meetings', 'sales'] as const;

function columnOf(title: string, format: Format, cell: ValueAt | null): Column<number> | null {
  return cell && { title, format, cell };
}

type ValueAt = (lead: number) => string | number | boolean | null;

function formatOf(id: ColumnId): Format {
  if (DATE_IDS.includes(id)) return 'date';
  if (!NUMBER_IDS.includes(id)) return 'text';
  return id.endsWith('amount') ? 'money' : 'integer';
}

/** What a column says of each lead; null when this table has no such column. */
function contentOf(id: ColumnId, leads: SheetLeads, texts: Texts): ValueAt | null {
  const { table } = leads;
  // A list of sales has one date. With two it would be a table of leads when it is read again.
  if (id === 'created' && leads.rowKind === 'sale') return null;
  if (id === 'created' && leads.rowKind === 'day total') return numbersAt(leads.milestone(REPORT_DAY));
  if (id === 'status') return statusAt(leads, texts);
  // A milestone known by its status only has no dates to show: a column of blanks would promise
  // some.
  if (DATE_IDS.includes(id)) return id !== 'close_date' && leads.isDated(id) ? dateAt(id, leads) : null;
  if (id === 'amount') return numbersAt(leads.amounts());
  if (id === 'currency') return currencyAt(leads);
  if (NUMBER_IDS.includes(id)) return numbersAt(leads.number(id));
  const column = table.columns.get(id);
  if (column === undefined) return null;
  if (id === 'manager') {
    const { names, codes } = leads.managers;
    return (i) => names[codes[i] ?? NOBODY] ?? null;
  }
  return (i) => {
    const cell = cellAt(table, i, column);
    return isBlank(cell) ? null : typeof cell === 'number' ? cell : String(cell);
  };
}

/**
 * Won, lost, refunded or open. It keeps a payment without a date; a table without statuses does not
 * need it.
 */
function statusAt(leads: SheetLeads, { statuses }: Texts): ValueAt | null {
  const [paid, lost, refunded] = ['paid', 'lost', 'refunded'].map((id) => leads.milestone(id));
  if (!paid || !lost) return null;
  return (i) => {
    if (leads.merged.loose.has(i)) return null;
    if (refunded?.[i] === UNDATED) return statuses.refunded;
    return isReached(valueAt(paid, i)) ? statuses.won : isReached(valueAt(lost, i)) ? statuses.lost : statuses.open;
  };
}

/**
 * The day. True where the step is known to have happened, but not when; blank if the status says so
 * already, or for the creation, which every lead has.
 */
function dateAt(id: ColumnId, leads: SheetLeads): ValueAt | null {
  const days = leads.milestone(id);
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

/** Blank where there is no number. */
function numbersAt(values: Float64Array | null): ValueAt | null {
  return values && ((i) => finite(values[i]));
}

function finite(value: number | undefined): number | null {
  return Number.isFinite(value) ? Number(value) : null;
}
