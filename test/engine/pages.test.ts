import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, datePattern, snapshotOf, workbookOver } from '../../playground/engine/index.ts';
import { headlessEngine } from '../../playground/engine/node.ts';
import { type Addon, type Workbook, loadAddon } from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import { sampleWorkbook } from '../../playground/sample/index.ts';
import { built } from '../support/bundle.ts';

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
      engine = headlessEngine({
        language,
        functions: JSON.parse(readFileSync('build/functions.json', 'utf8')),
        call: (name, args) => addon.callCustomFunction(name, args),
        snapshot: snapshotOf({ language, tabs: [...data, ...tries] }, 'Pages'),
      });
      workbook = workbookOver(engine.book, {
        timeZone: 'Europe/Moscow',
        locale: language === 'en' ? 'en_US' : 'ru_RU',
        datePattern: datePattern(language),
        toast: () => undefined,
      });
      const addon: Addon = loadAddon({
        code: built('Code.js'),
        html: {},
        realm: vmRealm(),
        workbook,
        locale: language,
      });
      await engine.calculated();
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
