import { isOnADay, UNDATED } from '../../core/leads.ts';
import { type Texts, columnName } from '../../i18n/index.ts';
import { isBlank } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { KeyKind } from '../../read/join/identities.ts';
import type { Payment } from '../../read/join/joinedPayments.ts';
import type { JoinedTables } from '../../read/join/joinTables.ts';
import { cellEvidence } from '../../read/table/columns/cellEvidence.ts';
import { headerReadings, isColumn } from '../../read/table/columns/headerReadings.ts';
import { COLUMN_IDS, type ColumnId } from '../../read/table/headers.ts';
import { CELL_LIMIT } from '../table/cellLimit.ts';
import { type Column, type Content, type Table, tableOf } from '../table/table.ts';
import { type CanonicalColumn, canonicalColumns, formatOf } from './canonicalColumns.ts';
import { type CanonicalRow, canonicalRows } from './canonicalRows.ts';

/** A row of the joined table: a row of the first table, a client of another one, or a payment. */
interface JoinedRow {
  readonly lead: number;
  /** The row in the canonical table of the first one; null for what other tables add. */
  readonly of: CanonicalRow | null;
  /** A further payment that another table tells. */
  readonly payment: Payment | null;
}

/** The joined table, and the titles of the columns for which there is no room in it. */
export interface JoinedTable {
  readonly table: Table;
  readonly dropped: readonly string[];
}

/**
 * The table of KPI_DATA of the first table, with what the others say in it, and with email, phone
 * and the kinds of the tables in which each lead stands. Columns without any content are not
 * written. Where the table would have too many cells, columns are left out: first those that no KPI
 * needs.
 */
export function joinedTable(joined: JoinedTables, texts: Texts): JoinedTable {
  const { main, ownLeads, payments } = joined;
  const base = new Map(canonicalColumns(main, texts).map((column) => [column.id, column]));
  const rows = joinedRows(joined);
  const hasParts = rows.some(({ of, payment }) => payment !== null || (of !== null && of.part !== null));
  const contacts = contactsOf(joined);

  const cellOf = (id: ColumnId): ((row: JoinedRow) => Content) => {
    const own = base.get(id)?.cell;
    const said = joined.values.get(id);
    const words = joined.words.get(id);
    const of = ({ of: row }: JoinedRow): Content => (row === null ? null : (own?.(row) ?? null));
    if (id === 'paid' || id === 'amount' || id === 'currency') return (row) => moneyAt(id, row, of);
    if (id === 'status') return (row) => statusAt(row, of);
    if (id === 'id')
      return base.has('id')
        ? (row) => of({ ...row, of: leadRow(row) }) ?? ownId(row)
        : (row) => (hasParts ? String(row.lead + 1) : null);
    if (id === 'email' || id === 'phone' || id === 'client_id')
      return (row) => contacts(id, row.lead) ?? of({ ...row, of: leadRow(row) });
    if (id === 'client') return (row) => of({ ...row, of: leadRow(row) }) ?? contacts('name', row.lead);
    if (id === 'manager') return (row) => of({ ...row, of: leadRow(row) }) ?? words?.get(row.lead) ?? null;
    if (id === 'product')
      return (row) => row.payment?.product || (of(row) ?? (isPart(row) ? null : (words?.get(row.lead) ?? null)));
    if (id === 'created')
      return (row) =>
        of(row) ?? (row.lead >= main.count && !isPart(row) ? finite(ownLeads[row.lead - main.count]?.created) : null);
    return (row) => {
      if (isPart(row)) return of(row);
      const value = said?.[row.lead] ?? NaN;
      if (value === UNDATED) return of(row) ?? true;
      return Number.isNaN(value) ? (of(row) ?? words?.get(row.lead) ?? null) : value;
    };
  };

  /** The row of the lead itself, for what its further payments repeat. */
  function leadRow({ lead }: JoinedRow): CanonicalRow | null {
    return lead < main.count ? { lead, part: null } : null;
  }

  /** The number of a lead that has none, where it holds its rows together. */
  function ownId({ lead }: JoinedRow): Content {
    return (payments.get(lead)?.length ?? 0) > 1 ? `+${lead + 1}` : null;
  }

  function moneyAt(id: 'paid' | 'amount' | 'currency', row: JoinedRow, of: (row: JoinedRow) => Content): Content {
    const payment = row.payment ?? (isPart(row) ? undefined : payments.get(row.lead)?.[0]);
    if (payment === undefined) return of(row);
    if (id === 'currency') return payment.currency;
    return id === 'amount' ? finite(payment.amount) : isOnADay(payment.at) ? payment.at : null;
  }

  function statusAt(row: JoinedRow, of: (row: JoinedRow) => Content): Content {
    const { statuses } = texts;
    if (row.payment !== null) return statuses.won;
    if (isPart(row)) return of(row);
    if (joined.values.get('refunded')?.[row.lead] === UNDATED) return statuses.refunded;
    if (payments.has(row.lead) && of(row) !== statuses.refunded) return statuses.won;
    return of(row) ?? (row.lead >= main.count ? statuses.open : null);
  }

  const known = COLUMN_IDS.map((id) => ({ id, title: columnName(id, texts), format: formatOf(id), cell: cellOf(id) }));
  const isStatused = base.has('status') || [...payments.values()].some(([first]) => first?.at === UNDATED);
  const own = [...base.values()].filter(({ id }) => !COLUMN_IDS.some((one) => one === id));
  const minutes = joined.values.get('minutes');
  const columns: (Column<JoinedRow> & { readonly id: string })[] = [
    ...known.filter(({ id }) => id !== 'status' || isStatused),
    ...own.map(ofMain),
    ...furtherColumns(joined),
    {
      id: 'minutes',
      title: texts.join.minutes,
      format: 'integer',
      cell: (row) => (isPart(row) ? null : finite(minutes?.[row.lead])),
    },
    {
      id: 'sources',
      title: texts.join.sources,
      format: 'text',
      cell: (row) =>
        isPart(row)
          ? null
          : joined
              .kindsOf(row.lead)
              .map((kind) => texts.join.kinds[kind])
              .join(', '),
    },
  ];
  const filled = columns.filter(({ id, cell }) => isKept(id, base) || rows.some((row) => !isBlank(cell(row) ?? '')));
  const { kept, dropped } = withinLimit(filled, rows.length, hasParts);
  return { table: tableOf(kept, rows), dropped: dropped.map(({ title }) => title) };
}

const isPart = ({ of, payment }: JoinedRow): boolean => payment !== null || (of !== null && of.part !== null);

/** An empty column of payments says that nobody has paid. */
const isKept = (id: string, base: ReadonlyMap<string, unknown>): boolean =>
  (id === 'paid' || id === 'status') && base.has(id);

const finite = (value: number | undefined): number | null => (Number.isFinite(value) ? Number(value) : null);

function ofMain({ id, title, format, cell }: CanonicalColumn): Column<JoinedRow> & { readonly id: string } {
  return { id, title, format, cell: ({ of }) => (of === null ? null : cell(of)) };
}

/** So many rows tell what stands in a column. */
const SAMPLE = 60;

/** Columns of the first table that nothing is made of, as they are written. */
function furtherColumns({ main }: JoinedTables): readonly (Column<JoinedRow> & { readonly id: string })[] {
  const { table } = main;
  if (main.kind.is === 'events' || main.kind.is === 'stages') return [];
  const { rows, lines } = table;
  const used = new Set([...table.columns.values(), ...main.ownColumns().map(({ column }) => column)]);
  /** What would be read as a known column of the joined table, beside the one that is it. */
  const isKnown = (title: string, column: number): boolean => {
    const cells = Array.from(lines.subarray(0, SAMPLE), (line) => rows[line]?.[column]);
    return headerReadings(title, cellEvidence(cells, main.reading.locale), null).some(({ as }) => isColumn(as));
  };
  return table.headers.flatMap((title, column) =>
    title === '' || used.has(column) || isKnown(title, column)
      ? []
      : [
          {
            id: `column ${column}`,
            title,
            format: 'text' as const,
            cell: ({ of }: JoinedRow): Content => {
              const cell = of === null || of.part !== null ? '' : cellAt(table, of.lead, column);
              return isBlank(cell) ? null : typeof cell === 'object' ? String(cell) : (cell ?? null);
            },
          },
        ],
  );
}

/** The rows: those of the first table, with the payments that other tables tell, then own leads. */
function joinedRows({ main, ownLeads, payments }: JoinedTables): readonly JoinedRow[] {
  const further = (lead: number): JoinedRow[] =>
    (payments.get(lead) ?? []).slice(1).map((payment) => ({ lead, of: null, payment }));
  return [
    ...canonicalRows(main).flatMap((of): JoinedRow[] => {
      if (of.part !== null) return payments.has(of.lead) ? [] : [{ lead: of.lead, of, payment: null }];
      return [{ lead: of.lead, of, payment: null }, ...further(of.lead)];
    }),
    ...ownLeads.flatMap((_, i): JoinedRow[] => {
      const lead = main.count + i;
      return [{ lead, of: null, payment: null }, ...further(lead)];
    }),
  ];
}

/** The first of each contact of a client, by the tables in their order of kinds; null for none. */
function contactsOf({
  sources,
  clients,
  clientOf,
}: JoinedTables): (id: 'email' | 'phone' | 'client_id' | 'name', lead: number) => string | null {
  const found = { email: new Map<number, string>(), phone: new Map<number, string>(), name: new Map<number, string>() };
  const put = (of: Map<number, string>, client: number, text: string, isFirst: boolean): void => {
    const other = of.get(client);
    if (other === undefined || (!isFirst && text < other)) of.set(client, text);
  };
  /** What the first table says is never replaced. */
  const sure = new Set<string>();
  clients.rows.forEach((keys, row) => {
    const client = clients.clientOf[row] ?? -1;
    const isMain = row < (clients.starts[1] ?? Infinity);
    for (const key of keys) {
      const kind: KeyKind = clients.book.kinds[key] ?? 'id';
      if (kind === 'id') continue;
      if (isMain) sure.add(`${kind} ${client}`);
      else if (sure.has(`${kind} ${client}`)) continue;
      put(found[kind], client, clients.book.texts[key] ?? '', isMain);
    }
  });
  sources.forEach(({ reading, nameOf }, source) => {
    for (let line = 0; line < reading.table.lines.length; line++) {
      const client = clients.clientOf[(clients.starts[source] ?? 0) + line] ?? -1;
      if (source === 0) sure.add(`name ${client}`);
      else if (!sure.has(`name ${client}`) && nameOf(line) !== '') put(found.name, client, nameOf(line), false);
    }
  });
  return (id, lead) => (id === 'client_id' ? null : (found[id].get(clientOf(lead)) ?? null));
}

/** Columns that go first where there is no room; columns that are named nowhere go before them. */
const DROPPED: readonly string[] = [
  'minutes',
  'client_id',
  'client',
  'id',
  'product',
  'source',
  'phone',
  'sources',
  'currency',
  'nps_date',
  'emails_before_call',
  'calls',
  'response',
  'email',
];
/** Columns without which hardly any figure is right. */
const LAST: readonly string[] = [
  'manager',
  'status',
  'created',
  'call',
  'webinar',
  'meeting',
  'paid',
  'lost',
  'refunded',
  'amount',
  'refund_amount',
  'nps',
];

function withinLimit<C extends { readonly id: string }>(
  columns: readonly C[],
  rows: number,
  hasParts: boolean,
): { readonly kept: readonly C[]; readonly dropped: readonly C[] } {
  const most = Math.floor(CELL_LIMIT / (rows + 1));
  const orderOf = ({ id }: C): number => {
    if (LAST.includes(id) || (id === 'id' && hasParts)) return Infinity;
    return DROPPED.indexOf(id);
  };
  const order = columns.filter((column) => orderOf(column) !== Infinity).sort((a, b) => orderOf(a) - orderOf(b));
  const dropped = new Set(order.slice(0, Math.max(0, columns.length - most)));
  return {
    kept: columns.filter((column) => !dropped.has(column)),
    dropped: columns.filter((column) => dropped.has(column)),
  };
}
