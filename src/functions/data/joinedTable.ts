import { isOnADay, UNDATED } from '../../core/leads.ts';
import { type Texts, columnName } from '../../i18n/index.ts';
import { isBlank } from '../../read/cells/cell.ts';
import type { JoinKind } from '../../read/join/joinKind.ts';
import type { JoinedTables } from '../../read/join/joinTables.ts';
import { COLUMN_IDS, type ColumnId } from '../../read/table/headers.ts';
import { CELL_LIMIT } from '../table/cellLimit.ts';
import { type Content, type Table, tableOf } from '../table/table.ts';
import { type CanonicalColumn, canonicalColumns, formatOf } from './canonicalColumns.ts';
import { furtherColumns } from './furtherColumns.ts';
import { joinedContacts } from './joinedContacts.ts';
import { type JoinedColumn, type JoinedRow, isPart, joinedRows } from './joinedRows.ts';
import { rowFrom } from './rowFrom.ts';
import { withinCellLimit } from './withinCellLimit.ts';

/** The joined table, and the titles of columns that are not in it. */
export interface JoinedTable {
  readonly table: Table;
  /** For these there is no room. */
  readonly dropped: readonly string[];
  /** These would be read as a known column. */
  readonly likeKnown: readonly string[];
}

/**
 * The table of KPI_DATA of the first table, with what the others say in it, and with email, phone
 * and the kinds of the tables in which each lead stands. Columns without any content are not
 * written. Where the table would have too many cells, columns are left out: first those that no KPI
 * needs.
 *
 * @param limit How many cells there may be: those of a result, unless the table is written as values.
 */
export function joinedTable(joined: JoinedTables, texts: Texts, limit = CELL_LIMIT): JoinedTable {
  const { main, values } = joined;
  const base = canonicalColumns(main, texts);
  const rows = joinedRows(joined);
  const hasParts = rows.some(isPart);
  const { join } = texts;
  const ofLead =
    (cell: (lead: number) => Content): JoinedColumn['cell'] =>
    (row) =>
      isPart(row) ? null : cell(row.lead);
  const sources = new Map<readonly JoinKind[], string>();
  const sourcesOf = (lead: number): string => {
    const kinds = values.kindsOf(lead);
    const known = sources.get(kinds) ?? kinds.map((kind) => join.kinds[kind]).join(', ');
    sources.set(kinds, known);
    return known;
  };
  const likeKnown: string[] = [];
  const minutes = values.numbers.get('minutes');
  const columns: readonly JoinedColumn[] = [
    ...knownColumns(joined, base, texts, hasParts),
    ...base
      .filter(({ id }) => !COLUMN_IDS.some((known) => known === id))
      .map(({ cell, ...column }) => ({ ...column, cell: ({ of }: JoinedRow) => of && cell(of) })),
    ...furtherColumns(main, (title) => likeKnown.push(title)),
    { id: 'minutes', title: join.minutes, format: 'integer', cell: ofLead((lead) => finite(minutes?.[lead])) },
    { id: 'sources', title: join.sources, format: 'text', cell: ofLead(sourcesOf) },
  ];
  // An empty column of payments says that nobody has paid.
  const isKept = (id: string): boolean => id === 'paid' && base.some((column) => column.id === id);
  const filled = columns.filter(({ id, cell }) => isKept(id) || rows.some((row) => !isBlank(cell(row) ?? '')));
  const { kept, dropped } = withinCellLimit(filled, rows.length, hasParts, limit);
  const from = rowFrom(
    main,
    rows.map(({ of }) => of),
  );
  return { table: { ...tableOf(kept, rows), rowFrom: from }, dropped: dropped.map(({ title }) => title), likeKnown };
}

/** The known columns: what other tables say of a lead, else what the first one says. */
function knownColumns(
  joined: JoinedTables,
  canonical: readonly CanonicalColumn[],
  texts: Texts,
  hasParts: boolean,
): readonly JoinedColumn[] {
  const { main, ownLeads, payments, values } = joined;
  const { statuses } = texts;
  const { numbers, words } = values;
  const { count } = main;
  const base = new Map(canonical.map(({ id, cell }) => [id, cell]));
  const contacts = joinedContacts(joined);
  const refunded = numbers.get('refunded');
  /** What the first table says in a row. */
  const own = (id: ColumnId): ContentOf => {
    const cell = base.get(id);
    return cell ? ({ of }) => (of && cell(of)) ?? null : () => null;
  };
  /** What it says in the row of the lead, which its further payments repeat. */
  const ofLead = (id: ColumnId): ContentOf => {
    const cell = base.get(id);
    if (cell === undefined) return () => null;
    return ({ lead, of }) => (lead < count ? cell(of?.part === null ? of : { lead, part: null }) : null) ?? null;
  };
  /** What it says, else the word of another table. */
  const ownOrWord = (id: ColumnId): ContentOf => {
    const [cell, word] = [own(id), words.get(id)];
    return (row) => cell(row) ?? (isPart(row) ? null : (word?.get(row.lead) ?? null));
  };
  const paid = (row: JoinedRow) => row.payment ?? (isPart(row) ? null : payments.get(row.lead)?.[0]);
  const [ownId, client, phone, manager] = [ofLead('id'), ofLead('client'), ofLead('phone'), ofLead('manager')];
  const [ownStatus, ownCreated, ownPaid] = [own('status'), own('created'), own('paid')];
  const [ownAmount, ownCurrency, product] = [own('amount'), own('currency'), ownOrWord('product')];
  const managers = words.get('manager');

  const cells: Partial<Record<ColumnId, ContentOf>> = {
    id(row) {
      const { lead } = row;
      if (!base.has('id')) return hasParts ? String(lead + 1) : null;
      // A lead that has none gets one where it holds its payments together.
      return ownId(row) ?? ((payments.get(lead)?.length ?? 0) > 1 ? `+${lead + 1}` : null);
    },
    client: (row) => client(row) ?? contacts('name', row.lead),
    client_id: (row) => contacts('client_id', row.lead),
    email: (row) => contacts('email', row.lead),
    phone: (row) => phone(row) ?? contacts('phone', row.lead),
    manager: (row) => manager(row) ?? managers?.get(row.lead) ?? null,
    source: ownOrWord('source'),
    product: (row) => row.payment?.product || product(row),
    status(row) {
      if (row.payment !== null) return statuses.won;
      const status = ownStatus(row);
      if (isPart(row) || status === statuses.refunded) return status;
      if (refunded?.[row.lead] === UNDATED) return statuses.refunded;
      return payments.has(row.lead) ? statuses.won : (status ?? (row.lead < count ? null : statuses.open));
    },
    created(row) {
      if (isPart(row)) return null;
      return row.lead < count ? (ownCreated(row) ?? saleDay(row.lead)) : finite(ownLeads[row.lead - count]?.created);
    },
    paid(row) {
      const payment = paid(row);
      return payment ? (isOnADay(payment.at) ? payment.at : null) : ownPaid(row);
    },
    amount(row) {
      const payment = paid(row);
      return payment ? finite(payment.amount) : ownAmount(row);
    },
    currency: (row) => paid(row)?.currency ?? ownCurrency(row),
  };

  /** Beside leads of other tables, a sale of a list of sales is a lead of its day. */
  function saleDay(lead: number): Content {
    return main.rowKind === 'sale' && (ownLeads.length > 0 || numbers.size > 0)
      ? finite(main.milestone('created')?.[lead])
      : null;
  }

  const isUndated = [...payments.values()].some(([first]) => first?.at === UNDATED);
  const isStatused = base.has('status') || isUndated || refunded?.includes(UNDATED);
  const isSaid = (id: ColumnId): boolean => id in cells || base.has(id) || numbers.has(id);
  return COLUMN_IDS.filter((id) => (id === 'status' ? isStatused : isSaid(id))).map((id) => {
    const column = numbers.get(id);
    const ofMain = base.get(id);
    const plain = (row: JoinedRow): Content => {
      const value = isPart(row) ? NaN : (column?.[row.lead] ?? NaN);
      if (isOnADay(value)) return value;
      return (row.of && ofMain?.(row.of)) ?? (value === UNDATED ? true : null);
    };
    return { id, title: columnName(id, texts), format: formatOf(id), cell: cells[id] ?? plain };
  });
}

/** What stands in a column in a row. */
type ContentOf = (row: JoinedRow) => Content;

const finite = (value: number | undefined): number | null => (Number.isFinite(value) ? Number(value) : null);
