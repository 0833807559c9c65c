import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at } from '../../scripts/bundle/paths.mjs';
import { UNDATED } from '../../src/core/leads.ts';
import { type Scope, documentedIn, resultOf, written } from '../support/code/documented.ts';
import { leadsOf } from '../support/leadsOf.ts';
import { counted, times } from './stats/waiting.ts';

/*
 * Every function and constant that the statistics and the KPIs export has an example in its docstring,
 * and each example gives what is written behind it. An example may use all exports of both folders
 * and what is named here.
 */
const HELPERS = {
  /** Waiting times as papers print them: '6 6+ 7' is an event on day 6, one censored on day 6, an event on day 7. */
  timesOf: (text: string) => counted(times(text)),
  leadsOf,
  UNDATED,
};

const files = ['src/core/stats', 'src/core/kpis'].flatMap((folder) =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`)
    .sort(),
);
const modules = await Promise.all(
  files.map(async (file) => {
    const own: Scope = await import(at(file));
    return { file, own, all: documentedIn(readFileSync(at(file), 'utf8')) };
  }),
);
const shared: Scope = { ...Object.assign({}, ...modules.map(({ own }) => own)), ...HELPERS };

describe.each(modules.filter(({ all }) => all.length > 0))('$file', ({ own, all }) => {
  const scope = { ...shared, ...own };
  for (const { name, examples } of all) {
    test(`${name} has an example that names it`, () => {
      expect(examples.some(({ code }) => new RegExp(`\\b${name}\\b`).test(code))).toBe(true);
    });
    test.each(examples)(`${name}: $code is $value`, ({ code, value }) => {
      expect(resultOf(code, scope)).toEqual(written(value, scope));
    });
  }
});

describe('the reader of examples', () => {
  const [half] = documentedIn(`
    /**
     * @example
     * const two = 2;
     * half(two) // => 1
     * half(two / 3) // => 0.33
     */
    export function half(x) {}
  `);

  test('finds an exported function or constant without an example, and no types', () => {
    const text = '/** @example A // => 1 */ export interface A {}\nexport const b = 1;\nfunction c() {}';
    expect(documentedIn(text)).toEqual([{ name: 'b', examples: [] }]);
  });

  test('takes along what an earlier example has declared', () => {
    expect(half?.examples.map(({ code }) => resultOf(code, { half: (x: number) => x / 2 }))).toEqual([1, 1 / 3]);
  });

  test.each([
    [0.33, '0.33', true],
    [0.336, '0.33', false],
    [1.0001, '1', false],
    [0.0000417, '4.2e-5', true],
    [[1, null, NaN], '[1, null, NaN]', true],
    [{ low: 0.25, high: 2 }, '{ low: 1 / 4 }', false],
    [-0.5, '-0.50', true],
  ])('%j is written %s: %s', (found, value, agrees) => {
    const matches = () => expect(found).toEqual(written(value));
    if (agrees) matches();
    else expect(matches).toThrow();
  });
});
