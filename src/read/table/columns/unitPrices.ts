import { type Cell, isBlank } from '../../cells/cell.ts';
import { cellNumber } from '../../cells/numbers/numbers.ts';

/** Fewer rows prove nothing; of more, this share has to agree: the others are slips of the pen. */
const [FEW, NEARLY_ALL] = [4, 0.9];

/** Rounded sums still agree. */
const A_LITTLE = 0.011;

/**
 * The columns of money that are prices of one piece: times a count that stands beside them, they
 * make up another column of money. "Price", "Quantity" and "Total" are known so by their cells,
 * whatever they are called.
 *
 * @param money Columns that could be the amount.
 * @param counts Other columns of numbers.
 */
export function unitPrices(
  rows: readonly (readonly Cell[])[],
  money: readonly number[],
  counts: readonly number[],
): readonly number[] {
  if (money.length < 2 || counts.length === 0) return [];
  const numbers = new Map([...money, ...counts].map((column) => [column, rows.map((row) => numberIn(row[column]))]));
  const of = (column: number, row: number): number => numbers.get(column)?.[row] ?? NaN;

  function isTotal(total: number, price: number, count: number): boolean {
    let [all, agree, differ] = [0, 0, 0];
    for (let row = 0; row < rows.length; row++) {
      const [sum, product] = [of(total, row), of(price, row) * of(count, row)];
      if (Number.isNaN(sum) || Number.isNaN(product)) continue;
      all++;
      if (Math.abs(sum - product) <= A_LITTLE) agree++;
      if (sum !== of(price, row)) differ++;
    }
    return all >= FEW && differ > 0 && agree >= all * NEARLY_ALL;
  }

  return money.filter((price) =>
    money.some((total) => total !== price && counts.some((count) => isTotal(total, price, count))),
  );
}

const numberIn = (cell: Cell): number => (isBlank(cell) ? NaN : typeof cell === 'number' ? cell : cellNumber(cell));
