import { describe, expect, test } from 'vitest';
import { defaultSwitches, functionCases, panelCases, toArgument, toGrid } from '../../../playground/host/index.ts';
import { switchesOver } from '../../../playground/host/switches.ts';
import type { FormulaArgument, Stored, Switches } from '../../../playground/host/index.ts';
import { intoRealm } from '../../../playground/host/realm/realm.ts';
import { vmRealm } from '../../../playground/host/vmRealm.ts';

const realm = vmRealm();
const blank: Stored = { kind: 'blank' };
const missing: Stored = { kind: 'error', value: '#N/A', message: 'Did not find value' };
const one: Stored = { kind: 'number', value: 1 };
const x: Stored = { kind: 'text', value: 'x' };

function passed(argument: FormulaArgument, switches: Partial<Switches> = {}, zone = 'Etc/UTC'): unknown {
  return toArgument(argument, zone, realm, switchesOver(defaultSwitches, switches));
}

/** Arrays of another realm are equal to ours only after a copy. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

interface ArgumentCase {
  readonly title: string;
  readonly argument: FormulaArgument;
  readonly switches?: Partial<Switches>;
  readonly expected: unknown;
}

const argumentCases: readonly ArgumentCase[] = [
  { title: 'a blank cell is an empty text', argument: { range: [[blank]], singleCell: true }, expected: { value: '' } },
  { title: 'a number stays a number', argument: { kind: 'number', value: 0.1 }, expected: { value: 0.1 } },
  { title: 'digits kept as text stay text', argument: { kind: 'text', value: '007' }, expected: { value: '007' } },
  { title: 'a checkbox is a boolean', argument: { kind: 'boolean', value: false }, expected: { value: false } },
  { title: 'a single cell is its value', argument: { range: [[one]], singleCell: true }, expected: { value: 1 } },
  { title: 'a row is two-dimensional', argument: { range: [[one, blank]] }, expected: { value: [[1, '']] } },
  { title: 'a column is two-dimensional', argument: { range: [[one], [x]] }, expected: { value: [[1], ['x']] } },
  {
    title: 'an error inside a range is its text',
    argument: { range: [[missing, one]] },
    expected: { value: [['#N/A', 1]] },
  },
  {
    title: 'an error inside a range is its text even where a single one stops the call',
    argument: { range: [[missing, one]] },
    switches: { errorCells: 'not-called' },
    expected: { value: [['#N/A', 1]] },
  },
  {
    title: 'a single error cell is its text',
    argument: { range: [[missing]], singleCell: true },
    switches: { errorCells: 'text' },
    expected: { value: '#N/A' },
  },
  {
    title: 'a single error cell stops the call under the other answer',
    argument: { range: [[missing]], singleCell: true },
    switches: { errorCells: 'not-called' },
    expected: { error: '#N/A', message: 'Did not find value' },
  },
  {
    title: 'a gap is an empty text',
    argument: { kind: 'skipped' },
    switches: { skippedArgument: 'empty-text' },
    expected: { value: '' },
  },
  {
    title: 'a gap may be null',
    argument: { kind: 'skipped' },
    switches: { skippedArgument: 'null' },
    expected: { value: null },
  },
  {
    title: 'a gap may be undefined',
    argument: { kind: 'skipped' },
    switches: { skippedArgument: 'undefined' },
    expected: {},
  },
  {
    title: 'A1:A1 is a value',
    argument: { range: [[one]] },
    switches: { oneCellRange: 'scalar' },
    expected: { value: 1 },
  },
  {
    title: 'A1:A1 may be a grid',
    argument: { range: [[one]] },
    switches: { oneCellRange: 'grid' },
    expected: { value: [[1]] },
  },
  {
    title: 'A1 is a value even where A1:A1 is a grid',
    argument: { range: [[one]], singleCell: true },
    switches: { oneCellRange: 'grid' },
    expected: { value: 1 },
  },
  {
    title: 'an open range reaches to the end of the sheet',
    switches: { openRange: 'full' },
    argument: {
      range: [
        [one, x],
        [blank, blank],
      ],
      open: true,
      height: 4,
    },
    expected: {
      value: [
        [1, 'x'],
        ['', ''],
        ['', ''],
        ['', ''],
      ],
    },
  },
  {
    title: 'an open range may end at the last filled row',
    argument: {
      range: [
        [one, x],
        [blank, one],
        [blank, blank],
      ],
      open: true,
      height: 4,
    },
    switches: { openRange: 'trimmed' },
    expected: {
      value: [
        [1, 'x'],
        ['', 1],
      ],
    },
  },
  {
    title: 'an empty open range keeps a row',
    argument: {
      range: [
        [blank, blank],
        [blank, blank],
      ],
      open: true,
    },
    switches: { openRange: 'trimmed' },
    expected: { value: [['', '']] },
  },
  {
    title: 'blank rows of a closed range stay',
    argument: { range: [[one], [blank]] },
    switches: { openRange: 'trimmed' },
    expected: { value: [[1], ['']] },
  },
];

describe('an argument of a formula', () => {
  test.each(argumentCases)('$title', ({ argument, switches, expected }) => {
    expect(plain(passed(argument, switches))).toEqual(expected);
  });

  test('is made of the arrays and Dates of the realm', () => {
    const argument = toArgument({ range: [[{ kind: 'date', value: 46000 }, one]] }, 'UTC', realm, defaultSwitches);
    const grid = 'value' in argument ? argument.value : null;
    expect(grid).toBeInstanceOf(realm.Array);
    expect(grid).not.toBeInstanceOf(Array);
    expect(Reflect.get(Reflect.get(Object(grid), 0), 0)).toBeInstanceOf(realm.Date);
  });

  test.each([
    ['UTC', '2025-12-09T06:00:00.000Z'],
    ['Europe/Moscow', '2025-12-09T03:00:00.000Z'],
    ['America/New_York', '2025-12-09T11:00:00.000Z'],
    ['Asia/Kolkata', '2025-12-09T00:30:00.000Z'],
    ['Pacific/Auckland', '2025-12-08T17:00:00.000Z'],
  ])('a date is the instant at which clocks in %s show it', (zone, iso) => {
    expect(plain(passed({ kind: 'date', value: 46000.25 }, {}, zone))).toEqual({ value: iso });
  });
});

describe('a result of a custom function', () => {
  test.each([
    ['a number', 7, [[{ kind: 'number', value: 7 }]]],
    ['an empty text', '', [[{ kind: 'text', value: '' }]]],
    ['a text like a formula', '=A1', [[{ kind: 'text', value: '=A1' }]]],
    ['a boolean', true, [[{ kind: 'boolean', value: true }]]],
    ['null', null, [[blank]]],
    ['nothing', undefined, [[blank]]],
    ['NaN', NaN, [[{ kind: 'error', value: '#NUM!' }]]],
    ['infinity', -Infinity, [[{ kind: 'error', value: '#NUM!' }]]],
    [
      'a table',
      [
        ['a', 1],
        [null, NaN],
      ],
      [
        [{ kind: 'text', value: 'a' }, one],
        [blank, { kind: 'error', value: '#NUM!' }],
      ],
    ],
    ['a table with a hole', [new Array(1)], [[blank]]],
    ['a text of 50,000 characters', 'x'.repeat(50_000), [[{ kind: 'text', value: 'x'.repeat(50_000) }]]],
  ])('%s fills its cells', (_title, value, grid) => {
    expect(toGrid(value, 'Etc/UTC')).toEqual(grid);
    expect(toGrid(intoRealm(realm, value), 'Etc/UTC')).toEqual(grid);
  });

  test.each([
    ['an empty array', [], 'an empty array'],
    ['empty rows', [[]], 'empty rows'],
    ['a list', [1, 2], 'not two-dimensional'],
    ['a ragged table', [[1, 2], [3]], 'row 2 has 1 cells, row 1 has 2'],
    ['a cell of cells', [[[1]]], 'an array inside a cell'],
    ['an object', { a: 1 }, 'type Object'],
    ['a Map', new Map(), 'type Map'],
    ['a function', () => 1, 'type Function'],
    ['a promise', Promise.resolve(1), 'type Promise'],
    ['a symbol', Symbol('s'), 'type Symbol'],
    ['a big integer', BigInt(1), 'type BigInt'],
    ['an invalid date', new Date(NaN), 'invalid date'],
    ['a text of 50,001 characters', 'x'.repeat(50_001), '50001 characters'],
    ['too many cells', new Array<number[]>(100_000).fill([1, 2, 3, 4, 5]), 'Result too large'],
  ])('%s is refused', (_title, value, message) => {
    expect(() => toGrid(value, 'Etc/UTC')).toThrow(message);
  });

  test.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'a date comes back as the serial it was passed as in %s',
    (zone) => {
      // Days on which clocks change in New York and Auckland are among them.
      for (const value of [46000, 46000.75, 46089, 46117, 46292, 46327.5]) {
        const argument = toArgument({ kind: 'date', value }, zone, realm, defaultSwitches);
        expect('value' in argument && toGrid(argument.value, zone)).toEqual([[{ kind: 'date', value }]]);
      }
    },
  );
});

describe('the switches', () => {
  const usual = functionCases[0]?.switches ?? {};
  test.each([{ cases: functionCases }, { cases: panelCases }])('are each tried alone and together', ({ cases }) => {
    const changes = cases.map(({ switches }) =>
      Object.entries(switches).flatMap(([name, answer]) =>
        Reflect.get(usual, name) === answer ? [] : `${name}: ${answer}`,
      ),
    );
    const alone = changes.slice(1, -1);
    expect(changes[0]).toEqual([]);
    expect(alone.every((change) => change.length === 1)).toBe(true);
    expect(changes[changes.length - 1]?.length).toBe(new Set(alone.flat().map((one) => one.split(':')[0])).size);
  });

  test('are all tried', () => {
    const changed = [...functionCases, ...panelCases].flatMap(({ switches }) =>
      Object.keys(switches).filter((name) => Reflect.get(switches, name) !== Reflect.get(usual, name)),
    );
    expect([...new Set(changed)].sort()).toEqual(Object.keys(defaultSwitches).sort());
  });
});
