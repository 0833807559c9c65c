import { type Cell, isBlank } from '../../cells/cell.ts';
import { headerKind } from '../headerKind.ts';
import type { ColumnId } from '../headers.ts';
import { headerSense } from './headerSense.ts';

type Columns = ReadonlyMap<ColumnId, number>;

/** What ids of refunds begin with, as payment systems give them. */
const REFUND_ID = /^(?:re|rfnd|refund|rf)[_-]/i;

/** Such a share of rows tells what all are. */
const MOST = 0.9;

/**
 * The columns of a list of refunds: its money goes back, on its only day, and its status is that of
 * the refund, not of a deal. Exports call such columns “Amount”, “Created” and “Status”. A list of
 * refunds has ids of refunds; or a reason in each row beside the id of the payment.
 *
 * @param sample Rows from all over the table.
 * @param isTold Whether a person has said what a column is.
 * @returns The same for any other table.
 */
export function refundRows(
  columns: Columns,
  headers: readonly string[],
  sample: readonly (readonly Cell[])[],
  isTold: (column: number) => boolean,
): Columns {
  const [amount, created, paid] = [columns.get('amount'), columns.get('created'), columns.get('paid')];
  const isOfRefunds = columns.has('refund_amount') || columns.has('refunded');
  if (isOfRefunds)
    return amount === undefined && created === undefined && paid === undefined ? alone(columns) : columns;
  const day = created ?? paid;
  const isUnclear = amount === undefined || day === undefined || (created !== undefined && paid !== undefined);
  if (isUnclear || isTold(amount) || isTold(day) || !areRefunds(columns, headers, sample)) return columns;
  const others = [...columns].filter(([, column]) => column !== amount && column !== day);
  return alone(new Map<ColumnId, number>([...others, ['refund_amount', amount], ['refunded', day]]));
}

function areRefunds(columns: Columns, headers: readonly string[], sample: readonly (readonly Cell[])[]): boolean {
  const isMost = (column: number, is: (cell: Cell) => boolean): boolean =>
    sample.length > 0 && sample.filter((row) => is(row[column])).length >= MOST * sample.length;
  const id = columns.get('id');
  if (id !== undefined && isMost(id, (cell) => REFUND_ID.test(String(cell)))) return true;
  const reason = headers.findIndex((header) => header !== '' && headerKind(header) === 'reason');
  const isOfPayment = headers.some((header, column) => {
    const { says } = headerSense(header);
    return says('paid') > 0 && says('id') > 1 && isMost(column, (cell) => !isBlank(cell));
  });
  return reason >= 0 && isOfPayment && isMost(reason, (cell) => !isBlank(cell));
}

/** Without what the status of a refund would say of a deal. */
const alone = (columns: Columns): Columns => new Map([...columns].filter(([id]) => id !== 'status'));
