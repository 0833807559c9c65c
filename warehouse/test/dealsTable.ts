import { type Row } from '../../test/support/school.ts';
import { type Mapping, readMapping } from '../sql/mapping.ts';
import type { SqlTable } from './engines/zetasql.ts';
import type { SqlType, SqlValue } from './engines/zetasqlValues.ts';

/** A table of deals in a warehouse: our column, its name and type there, and the cell of a row. */
const COLUMNS: readonly (readonly [
  ours: string,
  name: string,
  type: SqlType,
  cell: (row: Row, index: number) => SqlValue,
])[] = [
  ['id', 'deal_id', 'INT64', (_, index) => index + 100_000],
  ['manager', 'owner', 'STRING', ({ manager }, index) => spelled(manager, index)],
  ['client', 'email', 'STRING', ({ client }) => client],
  ['referred_by', 'brought_by', 'STRING', ({ by }) => by],
  ['status', 'stage', 'STRING', ({ status }) => status],
  ['created', 'created_at', 'DATETIME', ({ created }) => moment(created)],
  ['webinar', 'webinar_at', 'DATETIME', ({ webinar }) => moment(webinar)],
  ['paid', 'paid_at', 'DATETIME', ({ paid }) => moment(paid)],
  ['close_date', 'closed_at', 'DATETIME', ({ closed }) => moment(closed)],
  ['refunded', 'refunded_at', 'DATETIME', ({ refunded }) => moment(refunded)],
  ['left', 'left', 'DATETIME', ({ left }) => moment(left)],
  ['response', 'answered_at', 'DATETIME', ({ response }) => moment(response)],
  ['call', 'called_at', 'DATETIME', ({ call }) => moment(call)],
  ['nps_date', 'asked_at', 'DATETIME', ({ nps_day }) => moment(nps_day)],
  ['amount', 'price', 'FLOAT64', ({ amount }) => amount],
  ['nps', 'mark', 'INT64', ({ nps }) => nps],
  ['emails_before_call', 'letters', 'INT64', ({ emails }) => emails],
  ['calls', 'calls', 'INT64', ({ calls }) => calls],
];

/** How the table is described. */
export const MAPPING: Mapping = readMapping(
  {
    table: 'school.crm.deals',
    columns: Object.fromEntries(COLUMNS.map(([ours, name]) => [ours, name])),
    statuses: ['Won', 'Lost', 'Open'],
  },
  COLUMNS.map(([, name, type]) => ({ name, type })),
);

/** The rows of a made-up school as a warehouse has them. */
export function dealsTable(rows: readonly Row[]): SqlTable {
  return {
    columns: COLUMNS.map(([, name, type]) => [name, type]),
    rows: rows.map((row, index) => COLUMNS.map(([, , , cell]) => cell(row, index))),
  };
}

const YEAR = Date.UTC(2026, 0, 1);

/** A day at ten o'clock, or a moment with its own hour. */
const moment = (at: number | null): SqlValue =>
  at === null
    ? null
    : new Date(YEAR + Math.round((at % 1 === 0 ? at + 10 / 24 : at) * 86_400_000)).toISOString().slice(0, 19);

/** Every third row has the name in capitals and with spaces; who has none is nobody in some word. */
function spelled(name: string, index: number): SqlValue {
  if (name === '') return [null, '', ' - ', 'Not assigned'][index % 4] ?? null;
  return index % 3 === 1 ? ` ${name.toUpperCase()} ` : name;
}

/** Headers that the add-on reads, for the columns of the table. */
export const HEADERS_OF_DEALS: ReadonlyMap<string, string> = new Map([
  ['deal_id', 'ID'],
  ['owner', 'Manager'],
  ['email', 'Client'],
  ['brought_by', 'Referred by'],
  ['stage', 'Status'],
  ['created_at', 'Created'],
  ['webinar_at', 'Webinar'],
  ['paid_at', 'Paid'],
  ['closed_at', 'Close date'],
  ['refunded_at', 'Refunded'],
  ['left', 'Left'],
  ['answered_at', 'First response'],
  ['called_at', 'Call'],
  ['asked_at', 'NPS date'],
  ['price', 'Amount'],
  ['mark', 'NPS'],
  ['letters', 'Emails before call'],
  ['calls', 'Calls'],
]);
