import type { Cell } from '../cell.ts';
import { currencyIn, headerCurrency, mayMean } from './currencyIn.ts';
import { headerMagnitude } from './headerMagnitude.ts';
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
   * By the code of each other currency, in the order of the codes: the leads whose amount is in it.
   * Their amount is NaN in `values`.
   */
  readonly foreign: ReadonlyMap<string, readonly number[]>;
  /**
   * The leads whose amount names the main currency, where most others name none: these may be other
   * money. Else none.
   */
  readonly named: readonly number[];
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
 * Decodes one column of money for all leads at once. A share (`5 %`) is no amount.
 *
 * The currency of an amount is the first of these: the one in its cell; the one in the header
 * (`Стоимость, RUB`: such exports are converted, whatever a currency column says); the one in the
 * currency column; the main one. The main currency is that of the header, else the most frequent of
 * all others; of equally frequent ones the first in the alphabet. A word for thousands in the header multiplies them.
 */
export function moneyColumn(table: Lines, column: number, { header, currencyColumn }: AboutMoney): MoneyColumn {
  const { values: read, unreadable, guessed, around, which } = spelledColumn(table, column, 'money');
  const times = headerMagnitude(header);
  // A cell with a word for thousands of its own has said it.
  const isScaled = (i: number): boolean => Math.abs((around[which[i] ?? 0] ?? BARE_NUMBER).times) > 1;
  const all = times === 1 ? read : read.map((value, i) => (isScaled(i) ? value : value * times));
  const ofHeader = headerCurrency(header);
  const told = ofHeader === null && currencyColumn !== undefined ? rowCurrency(table, currencyColumn) : null;
  const byCode = new Map<string | null, number[]>();
  let [last, leads]: [string | null, number[]] = [null, []];
  byCode.set(last, leads);
  // In most columns of numbers there is nothing beside the digits.
  const isPlain = around.length === 1 && told === null;
  for (let i = isPlain ? all.length : 0; i < all.length; i++) {
    if (Number.isNaN(all[i])) continue;
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
  const bare = byCode.get(null)?.length ?? 0;
  byCode.delete(null);

  const main = ofHeader ?? mostFrequent(byCode);
  const inMain = byCode.get(main) ?? [];
  const named = ofHeader === null && told === null && bare > inMain.length ? inMain : [];
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
  return {
    values,
    unreadable,
    guessed,
    currency: main,
    named,
    foreign,
    all,
    currencyOf: (lead) => codeOf.get(lead) ?? main,
  };
}

/**
 * The currency of most leads; of equally frequent ones the first in the alphabet. Null when there
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
