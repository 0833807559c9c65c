import type { Arg, Result } from '../sheet/cell.ts';
import { checkAnswer } from '../sheet/check.ts';
import { type Shown, answer, leadsOf, tableShown } from './answer.ts';
import type { Host } from './host.ts';

/**
 * What was read and what was not: rows, leads, managers and days covered, then every problem with its first cells and what to do, then what each column is taken for.
 *
 * @param data Table with a header row, one lead per row. Cells are named as if it began at A1.
 * @param mapping Optional. Two columns: a header that is misread, and what it is (Manager, Created, Paid, or - to leave it out).
 * @returns A table with a header row.
 * @example =KPI_CHECK(Deals!A:L) // => Rows with data | 1200 | 2–1201
 * @customfunction
 */
export function KPI_CHECK(data: Arg, mapping?: Arg): Result {
  return answer((host) => checkShown(host, data, mapping).cells);
}

export function checkShown(host: Host, data: Arg, mapping?: Arg): Shown {
  return tableShown(checkAnswer(leadsOf(data, host, mapping), host.today, host.texts), host);
}
