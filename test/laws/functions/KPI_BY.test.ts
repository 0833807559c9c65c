import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../../src/core/kpis/builtinKpis.ts';
import { answer } from '../../../src/functions/answer.ts';
import { currentHost } from '../../../src/functions/host.ts';
import { FUNCTIONS } from '../../../src/functions/index.ts';
import { saidReceipt } from '../../../src/functions/receipt/saidReceipt.ts';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { DAYS, changingSchool, momentOf } from '../../support/changingSchool.ts';
import { type Random, randomOf } from '../../support/tables/random.ts';
import { withHost } from '../../support/withHost.ts';

const SEED = Number(process.env['BY_SEED'] ?? 1);
const SCHOOLS = Number(process.env['BY_SCHOOLS'] ?? 3);

/** KPIs of the team's own. */
const ownTab = cells(`KPI | Measure | From | To | Within days | Column | Better | Kind
Fast yes | rate | webinar | meeting or paid | 14 | | | \nStays | keep | paid | left | 30 | | |
Soon | time | created | meeting | 30 | | | \nHalf met | half | created | meeting | | | |
Called | count | | call | | | | \nMet money | sum | | meeting | | amount | |
Mean mails | average | | call | | emails_before_call | | \nAll money | sum | | paid | | amount | | `);
const KPIS = [
  ...BUILTIN.map(({ id }) => id),
  ...ownTab.slice(1).map(([name]) => String(name)),
  'created > paid in 30',
  'webinar > paid',
];
const BYS = ['source', 'Product', 'manager', 'team', 'status', 'Group'];
const PIVOTS = ['source, product', 'manager, source', 'team, product'];
const PERIODS = ['', '', '2026', '2026-Q1', '2026-Q2', '2026-05'];

/** A school in which clients come again, by another source, to another manager, and bring friends there. */
function schoolOf(random: Random): Cell[][] {
  const [headers = [], ...rows] = changingSchool(random);
  const at = (header: string): number => headers.indexOf(header);
  const isById = random.chance(0.5);
  const contacts = random.chance(0.5);
  const ids = rows.map((row) => row[at('ID')] ?? '');
  const columns = ['Product', 'Group', ...(contacts ? ['Email', 'Phone'] : [])];
  const made = rows.map((row): Cell[] => {
    const line = [...row];
    const number = String(line[at('Client')]).replace(/\D/g, '');
    if (isById && line[at('Referred by')] !== '') line[at('Referred by')] = random.pick(ids);
    if (contacts && random.chance(0.3)) line[at('Client')] = '';
    const own = Number(number);
    const contact = [
      random.chance(0.6) ? `client${number}@mail.example` : '',
      random.chance(0.5) ? `+7 900 555 ${String(1000 + own)}` : '',
    ];
    return [...line, random.pick(['English', 'Maths', '']), random.pick(['A1', 'B2']), ...(contacts ? contact : [])];
  });
  // All payments of a deal are of one product and one group.
  const first = new Map<Cell, Cell[]>();
  for (const row of made) {
    const known = first.get(row[at('ID')] ?? '') ?? row;
    first.set(row[at('ID')] ?? '', known);
    row.splice(headers.length, row.length, ...known.slice(headers.length));
  }
  return [[...headers, ...columns], ...made];
}

const teamTab = cells(`Manager | Team\nAnna | North\nBoris | South\nClara | North\nDan | South\nEve | South`);

/** What a cell shows: a value, or the sentence of a mistake. */
function shown(name: string, ...args: Arg[]): Value | Value[][] {
  const compute = FUNCTIONS.get(name);
  if (compute === undefined) throw new Error(name);
  try {
    return answer(compute, args);
  } catch (error) {
    return error instanceof Error ? `! ${error.message}` : '!';
  }
}
/** The groups; below them stand notes, whose first cell is blank. */
const linesOf = (answered: Value | Value[][]): Value[][] =>
  Array.isArray(answered) ? answered.slice(1).filter(([name]) => name !== '') : [];
const same = (one: Value | Value[][] | undefined, other: Value | Value[][] | undefined): boolean =>
  one === other ||
  (typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)));
const isSentence = (value: Value | Value[][]): boolean => typeof value === 'string' && value.startsWith('!');

/** The rows of each group, asked for once. */
function rowsWhere(data: Cell[][]): (...filters: Arg[]) => Value[][] {
  const known = new Map<string, Value[][]>();
  return (...filters) => {
    const key = JSON.stringify(filters);
    const [column = '', value = '', column2 = '', value2 = ''] = filters;
    const rows = known.get(key) ?? shown('KPI_WHERE', data, column, value, column2, value2, teamTab);
    if (!Array.isArray(rows)) throw new Error(String(rows));
    known.set(key, rows);
    return rows;
  };
}

describe('each group of KPI_BY is the KPI of its rows', () => {
  test.each(Array.from({ length: SCHOOLS }, (_, i) => SEED + i))('school %i', (seed) => {
    const random = randomOf(seed);
    const data = schoolOf(random);
    const asOf = random.chance(0.5) ? momentOf(DAYS + random.int(0, 200)) : momentOf(DAYS);
    const wrong: string[] = [];
    let [seen, refused] = [0, 0];
    const compare = (about: string, value: Value | undefined, rows: Value[][], kpi: string, period: string): void => {
      const alone = shown('KPI', rows, kpi, '', period, asOf, ownTab);
      seen++;
      // A group without any payment has an empty column of payments, which is told in words.
      if (isSentence(alone)) refused++;
      else if (!same(value, alone)) wrong.push(`${about} ${kpi} ${period}: ${String(value)}, alone ${String(alone)}`);
    };
    withHost({}, () => {
      const where = rowsWhere(data);
      for (const kpi of KPIS) {
        const period = random.pick(PERIODS);
        for (const by of random.shuffled(BYS).slice(0, 2))
          for (const [name = '', value] of linesOf(shown('KPI_BY', data, kpi, by, period, asOf, teamTab, ownTab)))
            compare(`${by} ${String(name)}`, value, where(by, name), kpi, period);
        const pivot = random.pick(PIVOTS);
        const [down = '', across = ''] = pivot.split(', ');
        const table = shown('KPI_BY', data, kpi, pivot, period, asOf, teamTab, ownTab);
        const [titles = []] = Array.isArray(table) ? table : [];
        for (const [name = '', ...values] of linesOf(table))
          values.forEach((value, i) =>
            compare(`${pivot} ${String(name)}`, value, where(down, name, across, titles[i + 1] ?? ''), kpi, period),
          );
        const months = shown('KPI_BY', data, kpi, 'source, month', '', asOf, teamTab, ownTab);
        const [labels = []] = Array.isArray(months) ? months : [];
        const [[name = '', ...values] = []] = linesOf(months);
        const rows = where('source', name);
        values.forEach((value, i) => compare(`month ${String(name)}`, value, rows, kpi, String(labels[i + 1])));
      }
    });
    expect(wrong.slice(0, 8), `${wrong.length} of ${seen}`).toEqual([]);
    expect(seen).toBeGreaterThan(KPIS.length * 8);
    expect(refused / seen).toBeLessThan(0.1);
  });
});

describe('the receipt of a group', () => {
  test.each(Array.from({ length: SCHOOLS }, (_, i) => SEED + i))('gives its share again, school %i', (seed) => {
    const random = randomOf(seed);
    const data = schoolOf(random);
    let cellsSeen = 0;
    withHost({}, () => {
      const host = currentHost();
      for (const kpi of ['repeat', 'referral'])
        for (const by of [...BYS, ...PIVOTS, 'source, month']) {
          const table = FUNCTIONS.get('KPI_BY')?.(host, data, kpi, by, '', momentOf(DAYS + 200), teamTab);
          if (table === undefined || !('rows' in table)) throw new Error(by);
          const isPivot = by.includes(',');
          table.rows.forEach((row, line) => {
            row.forEach((value, column) => {
              if (column === 0 || typeof value !== 'number' || (!isPivot && column > 1)) return;
              const [question] = table.behind?.(line, column) ?? [];
              if (question === undefined) throw new Error(by);
              const receipt = saidReceipt(question, host);
              const counted = receipt.rows.filter((one) => one.value !== null);
              const reached = counted.filter(({ countsAs }) => countsAs === 'reached').length;
              const about = `${kpi} ${by}: line ${line}, column ${column}`;
              expect(receipt.value, about).toBe(value);
              expect(reached / counted.length, about).toBe(value);
              if (!isPivot) expect(counted.length, about).toBe(row[2]);
              cellsSeen++;
            });
          });
        }
    });
    expect(cellsSeen).toBeGreaterThan(40);
  });
});
