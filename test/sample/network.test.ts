import { expect, test } from 'vitest';
import { networkBoards } from '../../playground/sample/network.ts';
import { exampleTab } from '../../playground/sample/example.ts';
import { readNetwork } from '../../scripts/bundle/examples.mjs';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';

const { rows } = readNetwork();
const asked = (name: string, ...args: string[]): unknown => withHost({}, () => formula(name)(rows, ...args));

test('the counts are of 3 million leads of twelve schools, and every cell is read', () => {
  const leads = rows.filter(([kpi]) => kpi === 'conversion').reduce((sum, row) => sum + Number(row[5]), 0);
  // The last day of made-up leads is after the day of the counts.
  expect([leads > 2_990_000, leads <= 3_000_000]).toEqual([true, true]);
  const check = asked('KPI_CHECK');
  expect(JSON.stringify(check)).toContain('Evidence: 1776 rows, 4 KPIs, 12 managers, 2023-11-01');
  expect(Array.isArray(check) ? check.length : 0).toBe(5);
});

test('a year is the sum of its months, and schools differ in how many of their leads pay', () => {
  const sales = Array.from({ length: 12 }, (_, month) =>
    Number(asked('KPI', 'sales', '', `2025-${String(month + 1).padStart(2, '0')}`)),
  );
  expect(asked('KPI', 'sales', '', '2025')).toBe(sales.reduce((sum, one) => sum + one, 0));
  const [worst, best] = ['Aurora', 'Lumen'].map((school) => Number(asked('KPI', 'conversion', school, '2025')));
  expect([Math.round(100 * (worst ?? 0)), Math.round(100 * (best ?? 0))]).toEqual([6, 17]);
});

test('in a Russian spreadsheet the same cells are the same numbers', () => {
  const [en, ru] = (['en', 'ru'] as const).map((language) => exampleTab({ ...readNetwork() }, language).cells.slice(1));
  expect(ru).toEqual(en);
});

test.each(['en', 'ru'] as const)('boards are formulas over the tab of the counts: %s', (language) => {
  const { title } = readNetwork();
  const formulas = networkBoards(title[language], language)
    .cells.flat()
    .flatMap((cell) => (typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.formula : []));
  expect(formulas).toHaveLength(4);
  for (const one of formulas) expect(one).toContain(`(${title[language]}!A:L, `);
});
