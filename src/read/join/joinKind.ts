import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { TableReading } from '../leads/tableReading.ts';
import { logOf } from '../leads/kinds/logOf.ts';
import { emailOf } from '../cells/emailOf.ts';
import { phoneOf } from '../cells/phoneOf.ts';
import type { ColumnId } from '../table/headers.ts';
import { clientContacts } from './clients/clientContacts.ts';
import { scoreColumn } from './events/marks.ts';
import { headerSense } from '../table/columns/headerSense.ts';
import { namesDeal } from './clients/namesDeal.ts';
import { spacedWords, speaksOf } from './joinWords.ts';
import type { RoleColumns } from './roleColumns.ts';

/** What the rows of a table of a join are, in the order in which they are named. */
export const JOIN_KINDS = [
  'deals',
  'orders',
  'payments',
  'history',
  'registrations',
  'visits',
  'calls',
  'letters',
  'marks',
] as const;

export type JoinKind = (typeof JOIN_KINDS)[number];

/** Columns that only deals have. */
const OF_DEALS: readonly ColumnId[] = [
  'paid',
  'lost',
  'refunded',
  'refund_amount',
  'meeting',
  'proposal',
  'finished',
  'result',
  'left',
];

/**
 * The kind of a table that holds no deals: by its headers and cells.
 *
 * @returns Null for deals, orders, payments and logs of all events, which are read as leads.
 */
export function eventKind({ table }: TableReading, roles: RoleColumns): JoinKind | null {
  const { columns } = table;
  const stage = columns.get('stage');
  // A form may have a column of stages that nobody fills.
  const isStaged = stage !== undefined && roles.sample(stage).length > 0;
  if (isStaged || OF_DEALS.some((id) => columns.has(id)) || columns.has('activity')) return null;
  const has = (...words: readonly Parameters<RoleColumns['all']>[0][]): boolean =>
    words.some((word) => roles.all(word).length > 0);
  const sides = [...roles.all('from'), ...roles.all('to')];
  const { emails, phones } = clientContacts(table, roles);
  const hasEmails = emails.length > 0 || sides.some((at) => roles.sample(at).some((cell) => emailOf(cell) !== ''));
  const hasPhones = phones.length > 0 || sides.some((at) => roles.sample(at).some((cell) => phoneOf(cell) !== ''));
  const isDeal = columns.has('amount') || columns.has('product');
  const isVisit = has('entered', 'stayed') || (!isDeal && (has('attended') || columns.has('webinar')));
  // Attendance has clicks on a button and messages sent as well; letters have no time of leaving.
  const isStay = has('entered') && has('stayed', 'exited', 'duration');
  // A form that was sent has a phone; letters have none, unless more says that they were delivered.
  const isMailed = has('mailed') && !isDeal && (phones.length === 0 || roles.all('mailed').length > 1);
  if (hasEmails && !isStay && (has('subject') || isMailed)) return 'letters';
  if (isVisit && !columns.has('call')) return 'visits';
  if (hasPhones && (has('talk', 'duration', 'ring') || logOf(table)?.of === 'calls')) return 'calls';
  if (!isDeal && !columns.has('status') && scoreColumn(table, roles) !== undefined) return 'marks';
  const isOfTeam = columns.has('manager') || (columns.has('status') && !has('registered'));
  return !isDeal && !isOfTeam && (hasEmails || hasPhones || columns.has('client_id')) ? 'registrations' : null;
}

/** The kind of a table that was read as leads; null for totals of days. */
export function leadsKind({ kind, reading }: SheetLeads): JoinKind | null {
  const { columns, headers, from } = reading.table;
  if (kind.is === 'report') return null;
  if (kind.is === 'events' || kind.is === 'stages') return 'history';
  if (from !== null) return columns.has('paid') ? 'orders' : 'deals';
  const words = spacedWords(headers[columns.get('id') ?? -1] ?? '');
  const isOfOrder = headers.some((header, column) => column !== columns.get('id') && namesDeal(header));
  // The id of a payment beside that of its order. An order of two days may have one as well, but then
  // it is the order that was created.
  const isOfPayments = (column: number | undefined): boolean =>
    speaksOf('payment', spacedWords(headers[column ?? -1] ?? ''));
  const [created, paid] = [columns.get('created'), columns.get('paid')];
  const isOfPayment =
    columns.has('amount') &&
    (new Set([created, paid, undefined]).size < 3 || isOfPayments(created)) &&
    headers.some((header, column) => isOfPayments(column) && headerSense(header).says('id') > 1);
  if (speaksOf('payment', words) || isOfPayment || (isOfOrder && columns.has('amount') && columns.has('id')))
    return 'payments';
  if (columns.has('stage')) return 'deals';
  if (kind.is === 'sales') return speaksOf('order', words) ? 'orders' : 'payments';
  const isOfOrders = columns.has('paid') || speaksOf('order', words);
  return isOfOrders ? 'orders' : columns.has('refund_amount') ? 'payments' : 'deals';
}
