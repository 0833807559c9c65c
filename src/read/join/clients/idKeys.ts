import { cellAt } from '../../cells/columnReader.ts';
import { personKey } from '../../cells/names/personKey.ts';
import { dealIds } from '../../leads/sameId/dealIds.ts';
import { headerSense } from '../../table/columns/headerSense.ts';
import { namesDeal } from './namesDeal.ts';
import { spacedWords } from '../joinWords.ts';
import type { JoinSource } from '../joinSource.ts';

/** The ids of one kind of one system in a table: those of its clients, or of its deals. */
export interface IdColumn {
  /** Which kind and system: equal in tables whose ids may be the same. */
  readonly system: string;
  /** The id of a line; '' where it says nothing. */
  of(line: number): string;
}

/** Letters that all forms of a word begin with. */
const STEM = 4;

/** The ids of clients in a table: by a column that says so. */
export function clientIds({ reading, leads, kind, noIds }: JoinSource): readonly IdColumn[] {
  const { table } = reading;
  const [column, id] = [table.columns.get('client_id'), table.columns.get('id')];
  const isOfClient = id !== undefined && (leads ? !dealIds(table).areOfDeals : kind === 'registrations');
  const columns = [...(column === undefined ? [] : [column]), ...(isOfClient ? [id] : [])];
  return columns
    .filter((at) => !noIds.includes(at))
    .map((at) => ({
      system: `client ${systemOf(reading.table, at)}`,
      of: (line) => idText(reading, line, at),
    }));
}

/** The ids of deals and orders in a table, also beside the id of a payment or a call. */
export function ordersIds({ reading, leads }: Pick<JoinSource, 'reading' | 'leads'>): readonly IdColumn[] {
  const { table } = reading;
  const id = leads && leads.kind.is !== 'events' && dealIds(table).areOfDeals ? table.columns.get('id') : undefined;
  const named = [...table.headers.keys()].filter((column) => column !== id && namesDeal(table.headers[column] ?? ''));
  return [...(id === undefined ? [] : [id]), ...named].map((at) => ({
    system: `deal ${systemOf(table, at)}`,
    of: (line) => idText(reading, line, at),
  }));
}

/**
 * Which system the ids of a column are from: the words of its header but those for an id, each by
 * its beginning: “Order ID”, «ID заказа» and «Заказ». A mere “ID” is one of the same export alone.
 */
function systemOf(table: JoinSource['reading']['table'], column: number): string {
  const words = spacedWords(table.headers[column] ?? '')
    .trim()
    .split(' ')
    .filter((word) => headerSense(word).says('id') < 2)
    .map((word) => word.slice(0, STEM));
  return words.join(' ') || `of ${table.from?.name ?? table.headers.join('|')}`;
}

function idText({ table }: JoinSource['reading'], line: number, column: number): string {
  const cell = cellAt(table, line, column);
  if (typeof cell === 'number') return cell > 0 && cell < 1e15 ? String(cell) : '';
  return typeof cell === 'string' ? personKey(cell) : '';
}
