import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rectangleOf, type Engine } from '../../playground/engine/index.ts';
import type { Stored, Workbook } from '../../playground/host/index.ts';
import { sampleWorkbook } from '../../playground/sample/index.ts';
import { calculatedTabs } from './calculatedTabs.ts';

interface Help {
  readonly name: string;
  readonly examples: readonly { readonly formula: string; readonly result: string | null }[];
}

/**
 * Every @example of every function, as a formula in the sample workbook, calculated by the
 * spreadsheet engine with the built add-on. The result after `// =>` is the value, or the first row
 * under the titles of a table, its cells joined by ` | `, blank ones by `| |`.
 */
const functions: readonly Help[] = JSON.parse(readFileSync('build/functions.json', 'utf8'));
const examples = functions.flatMap(({ name, examples: all }) => all.map((example) => ({ name, ...example })));
const ROWS = 60;

let engine: Engine;
let workbook: Workbook;

beforeAll(async () => {
  const sample = sampleWorkbook('en', readFileSync('playground/data/sales_pipeline.csv', 'utf8'));
  const cells = examples.flatMap(({ formula }) => [[{ formula }], ...Array.from({ length: ROWS - 1 }, () => [null])]);
  // The tabs of data and settings; those with formulas of their own have their own tests.
  const given = ['Deals', 'Pipeline', 'KPIs', 'Targets', 'Points', 'Levels', 'Bonuses', 'Badges'];
  const data = sample.tabs.filter(({ name }) => given.includes(name));
  const tabs = [...data, { name: 'Try', cells }];
  ({ engine, workbook } = await calculatedTabs('en', tabs, 'America/New_York'));
});
afterAll(() => engine.dispose());

describe('what the help promises is what the cell shows', () => {
  test.each(examples.map((example, index) => ({ ...example, index })))('$formula', ({ result, index }) => {
    expect(result, 'an example says what comes out').toBeTruthy();
    const table = read(`A${index * ROWS + 1}:Z${index * ROWS + 2}`);
    const [titles = [], first = []] = table.map((row) => row.map(shown));
    expect(titles.filter((text) => text.startsWith('#'))).toEqual([]);
    const row = first.some((text) => text !== '') ? first : titles;
    expect(
      row
        .join(' | ')
        .replace(/( \| )+$/, '')
        .replace(/ +/g, ' '),
    ).toBe(result);
  });
});

function read(a1: string): Stored[][] {
  const sheet = workbook.sheets().find(({ name }) => name === 'Try');
  if (sheet === undefined) throw new Error('no tab Try');
  return sheet.read(rectangleOf(a1));
}

/** Numbers to four decimals, dates in ISO form. */
function shown(cell: Stored): string {
  if (cell.kind === 'blank') return '';
  if (cell.kind === 'number') return String(Math.round(cell.value * 10000) / 10000);
  if (cell.kind !== 'date') return String(cell.value);
  return new Date(Math.round((cell.value - 25569) * 86400) * 1000).toISOString().slice(0, 10);
}
