import { KpiError } from '../core/errors.ts';
import { NOBODY } from '../core/leads.ts';
import { type Texts, columnName } from '../i18n/index.ts';
import { isBlank } from './cell.ts';
import { COLUMN_IDS, type ColumnId, DATE_IDS, NUMBER_IDS } from './headers.ts';
import type { SheetLeads } from './leads.ts';
import { cellAt } from './reader.ts';
import type { Answer, Format } from './spill.ts';

/**
 * The canonical table of KPI_DATA: one row per lead, known columns in one order, dates as dates, then the milestones of
 * this table's own. Read again it gives the same leads. `lost` and `paid` are what statuses and dates say together.
 *
 * @throws KpiError `columns-unknown` when no column says anything by itself: a closing date without a status.
 */
export function canonicalAnswer(leads: SheetLeads, texts: Texts): Answer {
  const { headerRow } = leads.table;
  const known = COLUMN_IDS.map((id) => ({
    title: columnName(id, texts),
    format: formatOf(id),
    at: valueAt(id, leads, texts),
  }));
  const own = leads.ownColumns().map(({ name, header }) => ({
    title: header,
    format: 'date' as const,
    at: numbersAt(leads.milestone(name)),
  }));
  const columns = [...known, ...own].flatMap(({ at, ...column }) => (at === null ? [] : [{ ...column, at }]));
  if (columns.length === 0)
    throw new KpiError('columns-unknown', { argument: 'raw', row: headerRow + 1, found: leads.columns.slice(0, 5) });
  return { columns, rows: Array.from({ length: leads.count }, (_, i) => columns.map(({ at }) => at(i))) };
}

type ValueAt = (lead: number) => string | number | boolean | null;

function formatOf(id: ColumnId): Format {
  if (DATE_IDS.includes(id)) return 'date';
  if (!NUMBER_IDS.includes(id)) return 'text';
  return id.endsWith('amount') ? 'money' : 'integer';
}

/** What a column says of each lead; null when this table has no such column. */
function valueAt(id: ColumnId, leads: SheetLeads, texts: Texts): ValueAt | null {
  const { table } = leads;
  if (id === 'status') return statusAt(leads, texts);
  // A milestone known by its status only has no dates to show: a column of blanks would promise some.
  if (DATE_IDS.includes(id)) return id !== 'close_date' && leads.isDated(id) ? numbersAt(leads.milestone(id)) : null;
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

/** Won, lost or open, so that a payment without a date is kept; without any status the dates say it all. */
function statusAt(leads: SheetLeads, { statuses }: Texts): ValueAt | null {
  const [paid, lost] = [leads.milestone('paid'), leads.milestone('lost')];
  if (paid === null || lost === null) return null;
  return (i) => (paid[i] === paid[i] ? statuses.won : lost[i] === lost[i] ? statuses.lost : statuses.open);
}

/** Blank where there is no number, and where nobody knows the day. */
function numbersAt(values: Float64Array | null): ValueAt | null {
  return values && ((i) => (Number.isFinite(values[i]) ? Number(values[i]) : null));
}
