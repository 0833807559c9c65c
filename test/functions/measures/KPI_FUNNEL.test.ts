import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { type Row, type When, dateOf, paidOf, rowsKnownOn, school, sheetOf } from '../../support/school.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI = formula('KPI');
const KPI_FUNNEL = formula('KPI_FUNNEL');

const data = cells(`
  Manager | Created    | Webinar    | Meeting    | Paid       | Пробный урок
  Анна    | 2026-09-01 | 2026-09-03 | 2026-09-05 | 2026-09-10 | 2026-09-02
  Анна    | 2026-09-01 | 2026-09-04 |            | 2026-09-08 |
  Boris   | 2026-09-02 |            | 2026-09-06 |            |
  Boris   | 2026-10-02 | 2026-10-09 |            |            | 2026-10-03
  Boris   | 2026-10-03 |            |            |            |`);

const table = (...args: [Arg, ...Arg[]]): Value[][] => {
  const result = withHost({}, () => KPI_FUNNEL(...args));
  return Array.isArray(result) ? result : [];
};
const columnOf = (rows: readonly (readonly Value[])[], column: number): unknown[] =>
  rows.slice(1).map((row) => row[column]);

describe('KPI_FUNNEL', () => {
  test('is a table with a row for each step, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_FUNNEL(data));
    expect(en).toEqual([
      ['Step', 'Leads', 'From previous', 'From first', 'Median days of those who came', 'Lost here'],
      ['Created', 5, '', 1, '', 1],
      ['Webinar', 4, 4 / 5, 4 / 5, 3, 1],
      ['Meeting', 3, 3 / 4, 3 / 5, 2, 1],
      ['Paid', 2, 2 / 3, 2 / 5, 5, ''],
    ]);
    const [titles, ...steps] = Array.isArray(ru) ? ru : [];
    expect(titles).toEqual([
      'Этап',
      'Лиды',
      'От предыдущего',
      'От первого',
      'Медиана дней у дошедших',
      'Отсеялись здесь',
    ]);
    expect(steps.map(([step]) => step)).toEqual(['Создан', 'Эфир', 'Встреча', 'Оплата']);
    expect(steps.map((row) => row.slice(1))).toEqual((Array.isArray(en) ? en.slice(1) : []).map((row) => row.slice(1)));
  });

  test('with a limit shows the ripening leads beside the shares', () => {
    // On 9 October the leads of 2 and 3 October are 7 and 6 days old.
    expect(table(data, '', '', 'created > paid', 7)).toEqual([
      [
        'Step',
        'Leads',
        'From previous',
        'From first',
        'Median days of those who came',
        'Lost here',
        'Too early to count',
      ],
      ['Created', 4, '', 1, '', 3, 1],
      ['Paid', 1, 1 / 4, 1 / 4, 7, '', 1],
    ]);
  });

  test('is about one manager or a period when asked', () => {
    expect(columnOf(table(data, 'анна'), 1)).toEqual([2, 2, 2, 2]);
    expect(columnOf(table(data, '', '2026-10'), 1)).toEqual([2, 1, 0, 0]);
    expect(columnOf(table(data, 'Boris', '2026-09'), 1)).toEqual([1, 1, 1, 0]);
    // Nobody had met or paid by then, so these are no steps yet.
    expect(columnOf(table(data, '', '', '', '', '2026-09-04'), 1)).toEqual([3, 2]);
  });

  test('of a period without leads is zeros and blanks', () => {
    expect(table(data, '', '1999').slice(1)).toEqual([
      ['Created', 0, '', '', '', 0],
      ['Webinar', 0, '', '', '', 0],
      ['Meeting', 0, '', '', '', 0],
      ['Paid', 0, '', '', '', ''],
    ]);
  });

  test('takes its steps from a row, a column or a text, each once, by any name that is known', () => {
    const expected = table(data, '', '', 'created, webinar, paid');
    expect(columnOf(expected, 0)).toEqual(['Created', 'Webinar', 'Paid']);
    const given: Arg[] = [
      'created > webinar > paid',
      'Создан → эфир->оплата',
      ' created ;webinar;;paid, paid',
      [['created', 'webinar', 'paid']],
      [['created'], ['Эфир'], ['']],
      [['Дата оплаты', '', 'created', 'webinar']],
    ];
    for (const steps of given.slice(0, 4)) expect(table(data, '', '', steps)).toEqual(expected);
    expect(columnOf(table(data, '', '', given[4]), 0)).toEqual(['Created', 'Webinar']);
    expect(columnOf(table(data, '', '', given[5]), 0)).toEqual(['Paid', 'Created', 'Webinar']);
  });

  test('may have a column of the team’s own as a step, and a header with a comma between arrows or in cells', () => {
    expect(table(data, '', '', 'created > Пробный урок').slice(1)).toEqual([
      ['Created', 5, '', 1, '', 3],
      ['Пробный урок', 2, 2 / 5, 2 / 5, 1, ''],
    ]);
    const [titles = [], ...rows] = data;
    const comma = [[...titles.slice(0, 5), 'Урок, пробный'], ...rows];
    expect(columnOf(table(comma, '', '', 'created > урок, пробный'), 1)).toEqual([5, 2]);
    expect(columnOf(table(comma, '', '', [['created', 'урок, пробный']]), 1)).toEqual([5, 2]);
  });

  test('left-out steps are those that the data have, in the order that most leads took', () => {
    const turned = cells(`
      Created    | Webinar    | Meeting    | Call | Paid
      2026-09-01 | 2026-09-05 | 2026-09-02 |      | 2026-09-09
      2026-09-01 | 2026-09-04 | 2026-09-03 |      |
      2026-09-01 | 2026-09-02 | 2026-09-07 |      |`);
    expect(columnOf(table(turned), 0)).toEqual(['Created', 'Meeting', 'Webinar', 'Paid']);
  });

  test('knows payments by status: they count without a limit, and a limit needs their date', () => {
    const won = cells(`
      Created    | Webinar    | Status
      2026-09-01 | 2026-09-02 | Won
      2026-09-01 |            | Open`);
    expect(columnOf(table(won), 1)).toEqual([2, 1, 1]);
    expect(columnOf(table(won, '', '', '', 5, '2026-10-01'), 0)).toEqual(['Created', 'Webinar']);
    expect(messageOf(() => table(won, '', '', 'created > paid', 5))).toContain('No column “Paid”');
  });

  test.each<[string, Arg[], string]>([
    ['several managers', [[['Анна'], ['Boris']]], 'No manager “Анна; Boris”. There are: Анна, Boris.'],
    ['a manager nobody knows', ['Anton'], 'No manager “Anton”.'],
    ['a step nobody knows', ['', '', 'created > webinr'], 'No milestone “webinr”. Did you mean “webinar”?'],
    ['a step that is not in the data', ['', '', 'created, call'], 'No column “Call”'],
    ['a limit of nothing', ['', '', '', 0], '“within” must be a whole number from 1, but it is “0”.'],
    ['a period that is none', ['', 'soon'], '“period” cannot be “soon”.'],
  ])('refuses %s with a sentence', (_title, args, sentence) => {
    expect(messageOf(() => table(data, ...args))).toContain(sentence);
  });
});

const WHEN: Readonly<Record<string, (row: Row) => When>> = {
  created: (row) => row.created ?? 'sometime',
  call: (row) => row.call,
  webinar: (row) => row.webinar,
  paid: paidOf,
};

interface Asked {
  readonly steps: readonly string[];
  readonly period: readonly [number, number] | null;
  readonly within: number | null;
  readonly asOf: number;
}

/** The funnel the plain way: each step asks every row anew whether it, or any later one, was reached. */
function plainFunnel(rows: readonly Row[], { steps, period, within, asOf }: Asked): (number | '')[][] {
  const when = (row: Row, step: number): When => WHEN[steps[step] ?? '']?.(row) ?? null;
  const later = (step: number): number[] => steps.map((_, other) => other).filter((other) => other >= step);
  const isIn = (row: Row): boolean => {
    const start = when(row, 0);
    if (start === 'sometime') return period === null && within === null;
    return start !== null && start <= asOf && (period === null || (start >= period[0] && start <= period[1]));
  };
  const end = (row: Row): number => (within === null ? asOf : Number(when(row, 0)) + within);
  const isBy = (row: Row, step: number): boolean => {
    const at = when(row, step);
    return at === 'sometime' ? within === null : at !== null && at <= end(row);
  };
  const passed = (row: Row, step: number): boolean => step === 0 || later(step).some((other) => isBy(row, other));
  const isDoubtful = (row: Row): boolean =>
    within !== null && steps.some((_, step) => step > 0 && when(row, step) === 'sometime' && !passed(row, step));
  const told = rows.filter((row) => isIn(row) && !isDoubtful(row));
  const ripe = told.filter((row) => within === null || end(row) <= asOf);
  const count = (step: number): number => ripe.filter((row) => passed(row, step)).length;
  return steps.map((_, step) => {
    const took = ripe
      .filter((row) => step > 0 && isBy(row, step))
      .map((row) => [when(row, step - 1), when(row, step)])
      .flatMap(([a, b]) => (typeof a === 'number' && typeof b === 'number' && b >= a ? [b - a] : []))
      .sort((a, b) => a - b);
    const [low, high] = [took[Math.ceil(took.length / 2) - 1], took[Math.floor(took.length / 2)]];
    return [
      count(step),
      step === 0 || count(step - 1) === 0 ? '' : count(step) / count(step - 1),
      count(0) === 0 ? '' : count(step) / count(0),
      low === undefined || high === undefined ? '' : (low + high) / 2,
      step === steps.length - 1 ? '' : count(step) - count(step + 1),
      ...(within === null ? [] : [told.length - ripe.length]),
    ];
  });
}

const asked: fc.Arbitrary<Asked> = fc.record({
  steps: fc.shuffledSubarray(['created', 'call', 'webinar', 'paid'], { minLength: 1 }),
  period: fc.option(fc.tuple(fc.nat(250), fc.nat(120)).map(([from, days]) => [from, from + days] as const)),
  within: fc.option(fc.integer({ min: 1, max: 120 })),
  asOf: fc.nat(300),
});
const shownFor = (sheet: Cell[][], { steps, period, within, asOf }: Asked, manager = ''): Value[][] =>
  table(sheet, manager, period && [[dateOf(period[0]), dateOf(period[1])]], steps.join(' > '), within, dateOf(asOf));
const numbers = (rows: Value[][]): Value[][] => rows.slice(1).map((row) => row.slice(1));

describe('laws of the funnel', () => {
  test('it is what a plain count of row objects says, for the team and for each manager', () => {
    fc.assert(
      fc.property(school, asked, fc.nat(23), (rows, about, hour) => {
        const sheet = sheetOf(rows, hour);
        const known = rowsKnownOn(rows, about.asOf);
        expect(numbers(shownFor(sheet, about))).toEqual(plainFunnel(known, about));
        for (const name of new Set(known.map(({ manager }) => manager))) {
          const own = known.filter(({ manager }) => manager === name);
          if (name !== '') expect(numbers(shownFor(sheet, about, name))).toEqual(plainFunnel(own, about));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leads never rise, what is lost is the difference, and the share of the first is the product of the shares of the previous', () => {
    fc.assert(
      fc.property(school, asked, (rows, about) => {
        const steps = numbers(shownFor(sheetOf(rows), about)).map((row) => row.map(Number));
        let product = 1;
        steps.forEach(([leads = NaN, previous = NaN, first = NaN, , lost], step) => {
          const [next] = steps[step + 1] ?? [];
          if (next !== undefined) {
            expect(next).toBeLessThanOrEqual(leads);
            expect(lost).toBe(leads - next);
          }
          if (step > 0) product *= previous;
          if ((steps[0]?.[0] ?? 0) > 0) expect(first).toBeCloseTo(product, 12);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the order of rows does not matter, and every row twice doubles leads and changes no share and no days', () => {
    const shuffled = school.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, asked, ([rows, others], about) => {
        const once = shownFor(sheetOf(rows), about);
        expect(shownFor(sheetOf(others), about)).toEqual(once);
        const twice = numbers(shownFor(sheetOf([...rows, ...rows]), about));
        const double = (value: Value | undefined): unknown => (typeof value === 'number' ? value * 2 : value);
        expect(twice).toEqual(
          numbers(once).map(([leads, previous, first, days, lost, ...ripening]) => [
            double(leads),
            previous,
            first,
            days,
            double(lost),
            ...ripening.map(double),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('of two steps it is the KPI of that road', () => {
    fc.assert(
      fc.property(school, asked, fc.constantFrom('created', 'webinar'), (rows, about, from) => {
        const sheet = sheetOf(rows);
        const shown = shownFor(sheet, { ...about, steps: [from, 'paid'] });
        const { period, within, asOf } = about;
        const road = `${from} > paid${within === null ? '' : ` in ${within}`}`;
        const value = withHost({}, () =>
          KPI(sheet, road, '', period && [[dateOf(period[0]), dateOf(period[1])]], dateOf(asOf)),
        );
        expect(shown[2]?.[2]).toBe(value);
      }),
      { numRuns: 150 },
    );
  });
});
