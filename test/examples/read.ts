import { TEXTS, columnName } from '../../src/i18n/index.ts';
import { rowCounts } from '../../src/read/leads/rowCounts.ts';
import { canonicalColumns } from '../../src/functions/data/canonicalColumns.ts';
import { type Content, tableOf } from '../../src/functions/table/table.ts';
import type { Cell } from '../../src/read/cells/cell.ts';
import { findingsOf } from '../../src/read/findings/findingsOf.ts';
import { COLUMN_IDS, DATE_IDS } from '../../src/read/table/headers.ts';
import { readLeads } from '../../src/read/leads/readLeads.ts';
import type { SheetLocale } from '../../src/read/cells/sheetLocale.ts';

/** What a lead holds: words, numbers, local times as text; true for a day that nobody wrote; null for nothing. */
export type Field = Content;
export type Lead = Readonly<Record<string, Field>>;

/** What was made of a table. */
export interface Read {
  readonly leads: readonly Lead[];
  readonly total: number;
  readonly merged: number;
  readonly parts: number;
  readonly skipped: number;
  readonly findings: readonly string[];
}

/** Reads a table as KPI_DATA and KPI_CHECK do. A refund that belongs to nobody has a line in KPI_DATA but is no lead. */
export function readTable(cells: readonly (readonly Cell[])[], place: SheetLocale): Read {
  const leads = readLeads(cells, 'data', place);
  const { columns, rows } = tableOf(
    canonicalColumns(leads, TEXTS.en),
    Array.from({ length: leads.count }, (_, lead) => ({ lead, part: null })),
  );
  const ids = columns.map(({ title }) => COLUMN_IDS.find((id) => columnName(id, TEXTS.en) === title) ?? title);
  const amounts = leads.number('amount');
  const all = rows.map((row, lead): Lead => {
    const fields: Record<string, Field> = Object.fromEntries(ids.map((id, i) => [id, fieldOf(id, row[i] ?? null)]));
    // KPI_DATA shows every amount with its currency; added up are those of the main one.
    const amount = amounts?.[lead] ?? NaN;
    return { ...fields, amount: Number.isNaN(amount) ? null : amount, status: statusOf(row, ids) };
  });
  const { total, merged, parts, skipped } = rowCounts(leads);
  return {
    leads: all.filter((_, lead) => !leads.merged.loose.has(lead)),
    total,
    merged,
    parts,
    skipped,
    findings: findingsOf(leads).map(({ code }) => code),
  };
}

function fieldOf(id: string, value: Field): Field {
  const isDate = DATE_IDS.some((date) => date === id);
  if (isDate && typeof value === 'number') return localTime(value);
  // That somebody paid or refused without a date is in the status.
  if ((id === 'paid' || id === 'lost') && value === true) return null;
  return id === 'id' && value !== null ? String(value) : value;
}

/** A table without statuses tells by its payments who paid. */
function statusOf(row: readonly Field[], ids: readonly string[]): Field {
  const cell = (id: string): Field => row[ids.indexOf(id)] ?? null;
  const status = cell('status');
  return typeof status === 'string' ? status.toLowerCase() : cell('paid') === null ? 'open' : 'won';
}

/** A local serial to the second: `2026-11-05`, `2026-11-05 14:30`, `2026-11-05 14:30:15`. */
function localTime(serial: number): string {
  const [day = '', time = ''] = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().split('T');
  const [clock = ''] = time.split('.');
  if (clock === '00:00:00') return day;
  return `${day} ${clock.endsWith(':00') ? clock.slice(0, 5) : clock}`;
}
