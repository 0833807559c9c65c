import type { Cell } from '../cell.ts';
import { currencyIn, headerCurrency, mayMean } from './currencies.ts';
import { BARE_NUMBER, type NumberColumn, spelledColumn } from './numbers.ts';
import { type Lines, cellAt } from '../columnReader.ts';

/**
 * A column of money. Amounts in two currencies are never added up: `values` holds those in the main
 * one only.
 */
export interface MoneyColumn extends NumberColumn {
  /** Code of the main currency; null when nothing names one. */
  readonly currency: string | null;
  /**
   * Leads whose amount is in another currency, by its code, in the order of the codes; NaN in
   * `values`.
   */
  readonly foreign: ReadonlyMap<string, readonly number[]>;
  /** Every amount as read, whatever its currency. */
  readonly all: Float64Array;
  /** The currency of a lead's amount: the main one when the row names none. */
  currencyOf(lead: number): string | null;
}

/** What stands beside a column of money. */
export interface AboutMoney {
  readonly header: string;
  /** Index of the column that names each row's currency. */
  readonly currencyColumn: number | undefined;
}

/**
 * Decodes one column of money for all leads at once. An amount is in the currency that its cell
 * writes, else in the header's (`Стоимость, RUB`: such exports are converted, whatever a currency
 * column says), else in that of the currency column, else in the main one. The main currency is the
 * header's, else the most frequent of the rest; of equally frequent ones the first in the alphabet.
 * A share (`5 %`) is no amount.
 */
export function moneyColumn(table: Lines, column: number, { header, currencyColumn }: AboutMoney): MoneyColumn {
  const { values: all, unreadable, guessed, around, which } = spelledColumn(table, column, 'money');
  const ofHeader = headerCurrency(header);
  const told = ofHeader === null && currencyColumn !== undefined ? rowCurrency(table, currencyColumn) : null;
  const byCode = new Map<string | null, number[]>();
  let [last, leads]: [string | null, number[]] = [null, []];
  byCode.set(last, leads);
  // In most columns of numbers nothing is written beside them.
  const isPlain = around.length === 1 && told === null;
  for (let i = isPlain ? all.length : 0; i < all.length; i++) {
    if (all[i] !== all[i]) continue;
    const { sign, currency } = around[which[i] ?? 0] ?? BARE_NUMBER;
    const said = ofHeader ?? (told && told(i));
    const isSaid = said !== null && (currency === null || currency === said || mayMean(sign, said));
    const code = isSaid ? said : currency;
    if (code !== last) {
      [last, leads] = [code, byCode.get(code) ?? []];
      byCode.set(code, leads);
    }
    leads.push(i);
  }
  byCode.delete(null);

  const main = ofHeader ?? mostFrequent(byCode);
  byCode.delete(main);
  const foreign = new Map(
    [...byCode].map(([code, leads]) => [String(code), leads] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const values = foreign.size > 0 ? all.slice() : all;
  const codeOf = new Map<number, string>();
  for (const [code, leads] of foreign)
    for (const lead of leads) {
      values[lead] = NaN;
      codeOf.set(lead, code);
    }
  return { values, unreadable, guessed, currency: main, foreign, all, currencyOf: (lead) => codeOf.get(lead) ?? main };
}

/**
 * The currency of most leads; of equally frequent ones the first in the alphabet; null when there
 * is none.
 */
function mostFrequent(byCode: ReadonlyMap<string | null, readonly number[]>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, { length }] of byCode) {
    if (length > most || (length === most && String(code) < String(best))) [best, most] = [code, length];
  }
  return best;
}

/** The currency that a column names for each row. */
function rowCurrency(table: Lines, column: number): (lead: number) => string | null {
  const byCell = new Map<Cell, string | null>();
  return (lead) => {
    const cell = cellAt(table, lead, column);
    let code = byCell.get(cell);
    if (code === undefined) byCell.set(cell, (code = currencyIn(String(cell))));
    return code;
  };
}
