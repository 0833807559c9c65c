import { KpiError } from '../core/errors.ts';
import { MILESTONES, NOBODY, UNDATED } from '../core/leads.ts';
import type { Texts } from '../i18n/index.ts';
import { isBlank } from './cell.ts';
import { COLUMN_IDS, type ColumnId } from './headers.ts';
import type { SheetLeads } from './leads.ts';
import type { Answer, Format } from './spill.ts';

const NUMBERS: readonly ColumnId[] = ['amount', 'refund_amount', 'emails_before_call', 'calls', 'nps'];

/**
 * The canonical table of KPI_DATA: one row per lead, known columns in one order, dates as dates, then the milestones of
 * this table's own. Read again it gives the same leads. `lost` and `paid` are what statuses and dates say together.
 *
 * @throws KpiError `columns-unknown` when no column says anything by itself: a closing date without a status.
 */
export function canonicalAnswer(leads: SheetLeads, texts: Texts): Answer {
  const columns = [...knownColumns(leads, texts), ...ownColumns(leads)];
  if (columns.length === 0) {
    const { headerRow } = leads.table;
    throw new KpiError('columns-unknown', { argument: 'raw', row: headerRow + 1, found: leads.columns.slice(0, 5) });
  }
  return {
    columns: columns.map(({ title, format }) => ({ title, format })),
    rows: Array.from({ length: leads.count }, (_, i) => columns.map(({ at }) => at(i))),
  };
}

interface Source {
  readonly title: string;
  readonly format: Format;
  readonly at: (lead: number) => string | number | boolean | null;
}

function knownColumns(leads: SheetLeads, texts: Texts): Source[] {
  return COLUMN_IDS.filter((id) => id !== 'close_date').flatMap((id) => {
    const at = valueAt(id, leads, texts);
    if (at === null) return [];
    const isDate = id === 'nps_date' || MILESTONES.some((milestone) => milestone === id);
    const format: Format = isDate
      ? 'date'
      : id === 'amount' || id === 'refund_amount'
        ? 'money'
        : NUMBERS.includes(id)
          ? 'integer'
          : 'text';
    return [{ title: texts.columns[id], format, at }];
  });
}

function valueAt(id: ColumnId, leads: SheetLeads, texts: Texts): Source['at'] | null {
  const { table } = leads;
  if (id === 'manager') {
    const { names, codes } = leads.managers;
    if (!table.columns.has('manager')) return null;
    return (i) => names[codes[i] ?? NOBODY] ?? null;
  }
  if (id === 'status') return statusAt(leads, texts);
  if (MILESTONES.some((milestone) => milestone === id)) {
    // A milestone known by its status only has no dates to show: a column of blanks would promise some.
    const dates = leads.isDated(id) ? leads.milestone(id) : null;
    return dates === null ? null : dayAt(dates);
  }
  if (id === 'nps_date') {
    const dates = leads.dates(id);
    return dates === null ? null : dayAt(dates.values);
  }
  if (NUMBERS.includes(id)) {
    const numbers = leads.number(id);
    return numbers === null ? null : (i) => finite(numbers[i]);
  }
  const column = table.columns.get(id);
  if (column === undefined) return null;
  return (i) => {
    const cell = table.rows[table.lines[i] ?? -1]?.[column];
    return isBlank(cell) ? null : typeof cell === 'number' ? cell : String(cell);
  };
}

/** Won, lost or open, so that a payment without a date is kept; without any status the dates say it all. */
function statusAt(leads: SheetLeads, texts: Texts): Source['at'] | null {
  const [paid, lost] = [leads.milestone('paid'), leads.milestone('lost')];
  if (paid === null || lost === null) return null;
  return (i) => {
    if (paid[i] === paid[i]) return texts.statuses.won;
    return lost[i] === lost[i] ? texts.statuses.lost : texts.statuses.open;
  };
}

function ownColumns(leads: SheetLeads): Source[] {
  return [...leads.ownMilestones()].flatMap(([name, column]) => {
    const dates = leads.milestone(name);
    const title = leads.table.headers[column] ?? name;
    return dates === null ? [] : [{ title, format: 'date' as const, at: dayAt(dates) }];
  });
}

function dayAt(dates: Float64Array): Source['at'] {
  return (i) => (dates[i] === UNDATED ? null : finite(dates[i]));
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
