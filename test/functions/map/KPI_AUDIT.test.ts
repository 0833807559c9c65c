import { describe, expect, test } from 'vitest';
import { pastAgainstGoal, reachOf, targetVerdict } from '../../../src/core/targets/audit.ts';
import { filledShare } from '../../../src/core/targets/filledShare.ts';
import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';
import type { Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';
import { inBoth, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_AUDIT = formula('KPI_AUDIT');

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
/** Six months of a steady seller: 8, 10, 7, 9, 11 and 9 sales of 1,000 (field-tested figures of a gamma-Poisson), of 30 leads a month. */
const SALES = [8, 10, 7, 9, 11, 9];
const DATA: Cell[][] = [
  ['Manager', 'Created', 'Paid', 'Amount', 'Meeting'],
  ...SALES.flatMap((count, month) => {
    const date = day(`2026-0${month + 4}-10`);
    return Array.from({ length: 30 }, (_, i) => ['Anna', date, i < count ? date : '', i < count ? 1000 : '', date]);
  }),
];
const AS_OF = day('2026-09-30');
const audit = (drawn: string, data = DATA): Record<string, Value>[] => {
  const tab = cells(`Manager or team | KPI | Target | Per\n${drawn}`);
  const result = withHost({}, () => KPI_AUDIT(data, tab, AS_OF));
  const [titles = [], ...rows] = Array.isArray(result) ? result : [];
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [String(titles[i]), value])));
};

describe('KPI_AUDIT', () => {
  test('says when the answer will be known of a KPI with a limit', () => {
    const rows = audit('Anna | created > paid in 30 | 30% | month\n Anna | conversion | 30% | month');
    // The next whole month is October; its last lead has 30 days until 30 November.
    expect(rows[0]?.Advice).toMatch(/The answer for 2026-10 will be known on 2026-11-30\.$/);
    expect(rows[1]?.Advice).not.toMatch(/will be known/);
  });
  test('says why one past period, all alike, tells no chance', () => {
    const dates = [day('2026-06-05'), day('2026-06-15')];
    const rows = ['Anna', 'Boris'].flatMap((who) => Array.from({ length: 5 }, (): Cell[] => [who, ...dates, 100]));
    const goals = 'Anna | cycle | 12 | month\n | cycle | 12 | month\n Anna | average_check | 90 | month';
    for (const data of [rows.slice(0, 5), rows]) {
      for (const row of audit(goals, [['Manager', 'Created', 'Paid', 'Amount'], ...data]))
        expect(row).toMatchObject({
          Chance: '',
          Verdict: '',
          Advice: expect.stringMatching(/^Reached in 1 of 1 .* No chance yet: the past is too short to tell ups and/),
        });
    }
  });
  test('is a table in the language of the spreadsheet', () => {
    const tab = cells('Manager or team | KPI | Target\n Anna | sales | 9');
    const { en, ru } = inBoth(() => KPI_AUDIT(DATA, tab, AS_OF));
    expect(Array.isArray(en) && en[0]).toEqual([
      'Manager',
      'KPI',
      'Target',
      'Per',
      'Chance',
      'Within reach?',
      'Filled in',
      'Client’s result?',
      'Paired with',
      'Verdict',
      'Advice',
    ]);
    expect(Array.isArray(ru) && ru[1]?.slice(-2)).toEqual([
      'одно количество',
      'Поставьте рядом «Конверсия» не меньше 30\u00a0%: это уровень команды.',
    ]);
  });

  test('calls a target that nobody was near out of reach, and names what could be reached', () => {
    const [row] = audit('Anna | sales | 100');
    expect(row).toMatchObject({ 'Within reach?': 'no', Verdict: 'out of reach' });
    expect(Number(row?.['Chance'])).toBeLessThan(0.001);
    expect(row?.['Advice']).toMatch(/^Best so far 11; \d+ has a chance of [23]\d %, \d+ of [67]\d %\.$/);
  });

  test('calls effort and volume with nothing beside them noise, and proposes the pair with a number in it', () => {
    const [sales, meetings] = audit('Anna | sales | 9\n Anna | meetings | 30');
    expect(sales).toMatchObject({ Verdict: 'quantity alone', 'Paired with': '', 'Client’s result?': 'no' });
    expect(meetings?.['Advice']).toBe('Set Meeting conversion beside it, at least 30\u00a0%: the team’s level.');
  });

  test('is content once a KPI of the client’s result stands beside it, for the same person', () => {
    const [sales, share] = audit('Anna | sales | 9\n Anna | conversion | 0.25 | quarter');
    expect(sales).toMatchObject({ Verdict: 'a stretch', 'Paired with': 'Conversion' });
    // These data begin on 10 April, so April is no whole month.
    expect(sales?.['Advice']).toBe('Reached in 4 of 5 past periods; the best is 11.');
    expect(share).toMatchObject({ 'Client’s result?': 'yes', 'Paired with': '' });
    expect(audit('Anna | sales | 9\n | conversion | 0.25')[0]).toMatchObject({ Verdict: 'quantity alone' });
  });

  test('calls a target that is nearly sure too easy', () =>
    expect(audit('Anna | sales | 2\n Anna | conversion | 0.3')[0]).toMatchObject({
      Verdict: 'too easy',
      'Within reach?': 'too easily',
    }));

  test('calls a target on what is not written down blind, and says how much is', () => {
    const gaps = DATA.map((row, i) =>
      i === 0
        ? [...row, 'Status']
        : [...row.slice(0, 2), i % 3 === 0 ? row[2] : '', row[3], row[4], row[2] === '' ? 'open' : 'won'],
    );
    const [row] = audit('Anna | conversion | 0.3', gaps);
    expect(row).toMatchObject({ Verdict: 'not written down' });
    expect(Number(row?.['Filled in'])).toBeLessThan(0.5);
    expect(row?.['Advice']).toMatch(/^Only \d\d(\.\d)?\u00a0% of what it needs is filled/);
    const [missing] = audit('Anna | retention | 0.9');
    expect(missing).toMatchObject({ Verdict: 'not written down' });
    expect(missing?.['Advice']).toMatch(/No column/);
  });

  test('keeps a row that cannot be read, with its sentence', () => {
    const [wrong, good] = audit('Anna | sales | -5\n Anna | sales | 9');
    expect(wrong?.['Advice']).toMatch(/row 2.*-5/);
    expect(good?.['Target']).toBe(9);
  });

  test('with no past says what it can', () => {
    const first = DATA.filter((row, i) => i === 0 || row[1] === DATA[DATA.length - 1]?.[1]).map((row, i) =>
      i === 0 ? row : ['Boris', ...row.slice(1)],
    );
    const [row] = audit('Boris | conversion | 0.3 | quarter', [...first, ['Anna', day('2026-09-29'), '', '', '']]);
    expect(row?.['Advice']).toMatch(/past period/);
  });
});

describe('what a target is', () => {
  test.each([
    [0.05, 'sentence'],
    [0.1, 'stretch'],
    [0.65, 'stretch'],
    [0.66, 'reachable'],
    [0.9, 'reachable'],
    [0.91, 'easy'],
    [null, null],
  ])('a chance of %s is %s', (chance, reach) => expect(reachOf(chance)).toBe(reach));

  test.each([
    [{ reach: 'reachable', filled: 1, kind: 'result', isPaired: false }, 'map'],
    [{ reach: 'reachable', filled: 1, kind: 'effort', isPaired: true }, 'map'],
    [{ reach: 'reachable', filled: 1, kind: 'effort', isPaired: false }, 'noise'],
    [{ reach: 'easy', filled: 1, kind: 'volume', isPaired: false }, 'noise'],
    [{ reach: 'sentence', filled: 1, kind: 'volume', isPaired: false }, 'sentence'],
    [{ reach: 'sentence', filled: 0.79, kind: 'volume', isPaired: false }, 'blind'],
    [{ reach: 'stretch', filled: 0.8, kind: 'client', isPaired: false }, 'stretch'],
    [{ reach: 'easy', filled: null, kind: 'process', isPaired: false }, 'easy'],
    [{ reach: null, filled: 1, kind: 'result', isPaired: false }, null],
  ] as const)('%j is %s', (facts, verdict) => expect(targetVerdict(facts)).toBe(verdict));

  test('against the past: less is better where it is', () => {
    expect(pastAgainstGoal([3, null, 5, 8], 5, 'higher')).toEqual({ hit: 2, of: 3, best: 8 });
    expect(pastAgainstGoal([3, null, 5, 8], 5, 'lower')).toEqual({ hit: 2, of: 3, best: 3 });
    expect(pastAgainstGoal([], 5, 'higher')).toEqual({ hit: 0, of: 0, best: null });
  });
});

test('what is planned for later is not filled in yet', () => {
  const leads = leadsIn(
    cells(`
      Manager | Created    | Paid       | Status
      Anna    | 2026-09-01 | 2026-09-02 | Won
      Anna    | 2026-09-01 |            | Won
      Anna    | 2026-09-01 | 2026-12-24 | Open`),
  );
  const day = (text: string): number => Math.round(Date.parse(text) / 86_400_000) + 25_569;
  expect(filledShare(builtinKpi('sales'), leads, day('2026-11-01'))).toBe(1 / 2);
  expect(filledShare(builtinKpi('sales'), leads, day('2026-12-24'))).toBe(2 / 3);
});

test('filled is the least filled of what a KPI needs', () => {
  const leads = leadsIn(
    cells(`
      Manager | Created    | Paid       | Amount | Status
      Anna    | 2026-09-01 | 2026-09-02 | 5      | Won
      Anna    | 2026-09-01 |            | 5      | Won
      Anna    |            | 2026-09-02 |        | Won
      Anna    | 2026-09-01 |            |        | Open`),
  );
  // Two of three payments have a date, three of four leads a creation, one of the three payments no amount.
  expect(filledShare(builtinKpi('conversion'), leads, Infinity)).toBe(2 / 3);
  expect(filledShare(builtinKpi('average_check'), leads, Infinity)).toBe(2 / 3);
  expect(filledShare(builtinKpi('win_rate'), leads, Infinity)).toBe(2 / 3);
});
