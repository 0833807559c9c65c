import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine } from '../../playground/engine/index.ts';
import { type Workbook } from '../../playground/host/index.ts';
import { sampleWorkbook } from '../../playground/sample/index.ts';
import { calculatedTabs } from './calculatedTabs.ts';

/** The pages whose formulas a reader will copy, by language. */
const PAGES = {
  en: ['README.md', 'docs/kpis.md', 'docs/settings.md'],
  ru: ['README.ru.md', 'docs/kpis.ru.md', 'docs/settings.ru.md'],
} as const;

describe.each(['en', 'ru'] as const)(
  'every formula of the pages in %s is answered in the sample workbook',
  (language) => {
    const formulas = [
      ...new Set(
        PAGES[language].flatMap((page) =>
          [...readFileSync(page, 'utf8').matchAll(/`(=[^`]+)`/g)].map(([, formula = '']) => formula),
        ),
      ),
    ];
    let engine: Engine;
    let workbook: Workbook;

    beforeAll(async () => {
      const { tabs } = sampleWorkbook(language, readFileSync('playground/data/sales_pipeline.csv', 'utf8'));
      const data = tabs.filter(
        ({ cells }) => !cells.flat().some((cell) => cell !== null && typeof cell === 'object' && 'formula' in cell),
      );
      const person = language === 'en' ? 'Anna Smirnova' : 'Анна Смирнова';
      // Each stands alone, so that nothing is in the way of its table; the names in column A are those of `A2:A9`.
      const tries = formulas.map((formula, index) => ({
        name: `Try ${index}`,
        cells: [[null, null, { formula: formula.replaceAll(';', ',') }], [person]],
      }));
      ({ engine, workbook } = await calculatedTabs(language, [...data, ...tries], 'Europe/Moscow'));
    });
    afterAll(() => engine.dispose());

    test('there are formulas to try', () => {
      expect(formulas.length).toBeGreaterThan(15);
    });

    test.each(formulas.map((formula, index) => ({ formula, index })))('$formula', ({ index }) => {
      const tab = workbook.sheets().find(({ name }) => name === `Try ${index}`);
      const shown = tab?.read({ row: 0, column: 2, rows: 3, columns: 1 }).flat() ?? [];
      expect(
        shown.some((cell) => cell.kind === 'number' || (cell.kind === 'text' && !cell.value.startsWith('#'))),
      ).toBe(true);
      expect(shown.filter((cell) => cell.kind === 'error')).toEqual([]);
    });
  },
);
