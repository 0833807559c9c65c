import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { declaredIn } from '../../scripts/bundle/declarations/entries.mjs';
import { programOf } from '../../scripts/bundle/declarations/program.mjs';
import { shortNames } from '../../scripts/bundle/minify/shortNames.mjs';
import { written } from '../support/written.ts';

const ROW = 'interface Row { cells: number; title: number }\n';

/** Properties called `cells` and `title`, and which of them get short names. */
const CASES: readonly (readonly [what: string, code: string, short: readonly string[]])[] = [
  ['of an interface', `${ROW}export const of = (row: Row) => row.title;`, ['cells', 'title']],
  ['of an object', 'export const row = { cells: [1], title: 2 };', ['cells', 'title']],
  ['of a class', 'export class Row { cells = 1; title(): void {} }', ['cells', 'title']],
  [
    'of what a constructor is given',
    'export class Row { constructor(readonly cells: number, readonly title: number) {} }',
    ['cells', 'title'],
  ],
  ['written short', 'export const of = (cells: number, title: number) => ({ cells, title });', ['cells', 'title']],
  ['looked up by a name', `${ROW}export const of = (row: Row, name: keyof Row) => row[name];`, []],
  ['looked up by any text', 'export const row: Record<string, number> = { cells: 1, title: 2 };', []],
  ['listed', 'export const names = Object.keys({ cells: 1, title: 2 });', []],
  ['listed by a loop', `${ROW}export function of(row: Row) { for (const name in row) return name; return ''; }`, []],
  ['asked for with `in`', `${ROW}export const of = (row: Row) => 'cells' in row;`, ['title']],
  ['made JSON', `${ROW}export const of = (row: Row) => JSON.stringify(row);`, []],
  ['read from JSON', `${ROW}export const of = (text: string) => JSON.parse(text) as Row;`, []],
  ['found in something unknown', `${ROW}export const is = (one: unknown): one is Row => one !== null;`, []],
  [
    'given to Google',
    'export const of = (chart: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder) => chart.setOption("a", { cells: 1, title: 2 });',
    [],
  ],
  [
    'given to the page, or held by what is',
    `interface Part { title: number }
export function sidebarRow(): { parts: Part[] } { const own = { cells: 1 }; return { parts: [{ title: own.cells }] }; }`,
    ['cells'],
  ],
  [
    'taken from the page',
    'export function sidebarPut(row: { cells: number }): void { void { title: row.cells }; }',
    ['title'],
  ],
  ['that a library has too', 'export const row = { length: 1, title: 2 };\nexport const of = [1].length;', ['title']],
];

describe('a short name for a property', () => {
  let short: readonly string[];
  let remove: () => void;
  beforeAll(() => {
    // A name is kept everywhere when it is kept anywhere: each case has its own.
    const own = (code: string, at: number): string => code.replace(/\b(cells|title)\b/g, `$1${at}`);
    const made = written(Object.fromEntries(CASES.map(([, code], at) => [`case${at}.ts`, own(code, at)])));
    remove = made.remove;
    const files = CASES.map((_, at) => join(made.folder, `case${at}.ts`));
    const endpoints = files.flatMap(declaredIn).filter(({ name }) => name.startsWith('sidebar'));
    short = shortNames(programOf(files), endpoints);
  });
  afterAll(() => remove());

  test.each(CASES.map(([what, , expected], at) => ({ what, expected, at })))('$what: $expected', ({ expected, at }) => {
    expect(['cells', 'title'].filter((name) => short.includes(`${name}${at}`))).toEqual(expected);
  });
});
