import { isReached } from '../../../core/leads.ts';
import { periodAt } from '../../../core/time/periodUnit.ts';
import { groupBy } from '../../groupBy.ts';

/** What a line says, as far as it tells whether its id is a running number. */
export interface NumberedLine {
  readonly id: string;
  /** Folded; '' where nobody is named. */
  readonly client: string;
  /** A whole day; NEVER when nobody knows. */
  readonly day: number;
}

/**
 * Whether ids are only the numbers of rows, which start again each month: whole numbers, each once
 * in a month, from 1 on with few gaps (the first month may be cut off). A number that mostly comes
 * back with the same client is an id all the same.
 */
export function restartsEachMonth(lines: readonly NumberedLine[]): boolean {
  const numbered = lines.filter(({ id }) => id !== '');
  if (!numbered.every(({ id, day }) => /^[1-9]\d*$/.test(id) && isReached(day))) return false;
  const monthOf = new Map<number, number>();
  const months = groupBy(numbered, ({ day }) => {
    const month = monthOf.get(day) ?? periodAt('month', day).fromDay;
    monthOf.set(day, month);
    return month;
  });
  const [first, ...others] = [...months.keys()].sort((a, b) => a - b);
  const isFromOne = (month: number): boolean => months.get(month)?.some(({ id }) => id === '1') ?? false;
  if (first === undefined || others.length === 0 || !others.every(isFromOne)) return false;
  for (const own of months.values()) {
    const numbers = new Set(own.map(({ id }) => id));
    if (numbers.size < own.length) return false;
    if (isFromOne(first) && own.some(({ id }) => Number(id) > 2 * own.length)) return false;
  }
  return !comesBack(numbered);
}

/** Whether most numbers that stand twice stand beside the same client. */
function comesBack(lines: readonly NumberedLine[]): boolean {
  const clients = new Map<string, string>();
  let [same, other] = [0, 0];
  for (const { id, client } of lines) {
    if (client === '') continue;
    const before = clients.get(id);
    if (before === undefined) clients.set(id, client);
    else if (before === client) same++;
    else other++;
  }
  return same > other;
}
