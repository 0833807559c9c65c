import type { Texts } from '../../../src/i18n/index.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { KPI_JOIN } from '../../../src/functions/data/KPI_JOIN.ts';
import { KPI_JOIN_CHECK } from '../../../src/functions/data/KPI_JOIN_CHECK.ts';
import type { Host } from '../../../src/functions/host.ts';
import type { Table } from '../../../src/functions/table/table.ts';
import { columnName } from '../../../src/i18n/index.ts';
import { placeIn } from '../found.ts';
import { randomOf } from '../tables/random.ts';
import { madeExports, tablesOf } from './exports.ts';
import { type Expected, expectedOf } from './oracle.ts';

const texts: Texts = TEXTS.en;
const host: Host = { ...placeIn(), language: 'en', texts };
const PEOPLE = 14;
/** Small sets have more of everything that is rare. */
const HABITS = { otherEmail: 0.3, sharedPhone: 0.2, noKey: 0.05 };

/** What went wrong in each of so many made sets of exports, from a seed on: a line for each. */
export function triedJoins(seed: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => seed + i).flatMap((own) =>
    wrongIn(own).map((what) => `seed ${own}: ${what}`),
  );
}

function wrongIn(seed: number): readonly string[] {
  const made = madeExports(seed, PEOPLE, HABITS);
  if (Math.min(...Object.values(made).map((rows) => rows.length)) === 0) return [];
  const { orders, ...others } = tablesOf(made, seed);
  const tables: readonly Arg[] = Object.values(others);
  const [visits, calls, letters, marks] = tables;
  const random = randomOf(seed);
  const joined = KPI_JOIN(host, orders, visits, calls, letters, marks);
  const wrong: string[] = [];
  const expected = JSON.stringify(expectedOf(made).map(rounded));
  const read = JSON.stringify(readAs(joined).map(rounded));
  if (read !== expected) wrong.push(`differs from the slow way:\n${read}\n${expected}`);
  const isSame = (what: string, other: Table): void => {
    if (JSON.stringify(other.rows) !== JSON.stringify(joined.rows)) wrong.push(what);
  };
  const [a, b, c, d] = random.shuffled(tables);
  isSame(
    'another order of the tables, one of them twice, changes it',
    KPI_JOIN(host, orders, a, b, c, d, random.pick(tables)),
  );
  const alone = KPI_JOIN(host, orders, orders);
  const plain = alone.rows.length;
  if (plain !== made.orders.length) wrong.push(`the orders joined with themselves have ${plain} rows`);
  for (const [table, , rows, ...counts] of KPI_JOIN_CHECK(host, orders, visits, calls, letters, marks).rows) {
    if (table === null) continue;
    const [id, email, phone, own, nobody, , out] = counts.map(Number);
    const sum = [id, email, phone, own, nobody, out].reduce<number>((all, one) => all + (one ?? 0), 0);
    if (sum !== rows) wrong.push(`${String(table)}: ${sum} of ${String(rows)} rows are accounted for`);
  }
  return wrong;
}

/** Days to the minute, so that two ways to compute a moment agree. */
const rounded = (one: Expected): readonly (number | null)[] =>
  Object.values(one).map((value: number) => (Number.isNaN(value) ? null : Math.round(value * 1440) / 1440));

/** 31 December 2025, the day before day 1, as a serial. */
const DAY_0 = 46_022;

function readAs({ columns, rows }: Table): readonly Expected[] {
  const at = (title: string): ((row: Table['rows'][number]) => number) => {
    const index = columns.findIndex((column) => column.title === title);
    return (row) => (typeof row[index] === 'number' ? row[index] : NaN);
  };
  const day = (id: string) => at(columnName(id, texts));
  return rows.map((row) => ({
    created: day('created')(row) - DAY_0,
    paid: day('paid')(row) - DAY_0,
    webinar: day('webinar')(row) - DAY_0,
    minutes: at(texts.join.minutes)(row),
    call: day('call')(row) - DAY_0,
    calls: day('calls')(row),
    letters: day('emails_before_call')(row),
    mark: day('nps')(row),
  }));
}
