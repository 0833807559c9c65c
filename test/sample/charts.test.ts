import { describe, expect, test } from 'vitest';
import { ticksTo } from '../../playground/page/charts/ticks.ts';
import { rectangleOf } from '../../playground/engine/workbook/a1.ts';
import type { Language, SampleTab } from '../../playground/sample/model.ts';
import { workbooks } from './read.ts';

/** How much room each function's table may take, titles included; written from the outside, not from the layout. */
const ROOM: readonly (readonly [name: string, rows: number, columns: number])[] = [
  ['KPI_FUNNEL', 9, 6],
  ['KPI_COHORTS', 13, 14],
  ['KPI_RESPONSE', 7, 6],
  ['KPI_TOUCHES', 9, 6],
  ['KPI_COMPARE', 4, 8],
  ['KPI_BY', 8, 7],
  ['KPI_PACE', 32, 8],
];

function roomOf(formula: string): readonly [rows: number, columns: number] {
  const [, rows, columns] = ROOM.find(([name]) => formula.startsWith(`=${name}(`)) ?? ['', 0, 0];
  if (rows > 0) return [rows, columns];
  if (formula.startsWith('=KPI_TREND(')) return [formula.includes('"week"') ? 60 : 13, 8];
  const names = /\$A\$(\d+):\$A\$(\d+)/.exec(formula);
  return names === null ? [1, 1] : [Number(names[2]) - Number(names[1]) + 1, 1];
}

interface Area {
  readonly what: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function areasOf(tab: SampleTab): readonly Area[] {
  const cells = tab.cells.flatMap((row, r) =>
    row.flatMap((cell, c): Area[] => {
      if (cell === null) return [];
      const isFormula = typeof cell === 'object' && 'formula' in cell;
      const [rows, columns] = isFormula ? roomOf(cell.formula) : [1, 1];
      return [{ what: isFormula ? cell.formula : JSON.stringify(cell), row: r, column: c, rows, columns }];
    }),
  );
  const charts = (tab.charts ?? []).map((chart) => ({ what: chart.title, ...rectangleOf(chart.at) }));
  return [...cells, ...charts];
}

describe.each<Language>(['en', 'ru'])('the tabs of themes in %s', (language) => {
  const themes = workbooks[language].tabs.slice(3);

  test.each(themes.map((tab) => [tab.name, tab] as const))('%s has room for every table and every chart', (_, tab) => {
    const areas = areasOf(tab);
    const clashes = areas.flatMap((a, index) =>
      areas
        .slice(index + 1)
        .filter((b) => meet(a, b))
        .map((b) => `${a.what} meets ${b.what}`),
    );
    expect(clashes).toEqual([]);
  });

  test('ask the other tabs by names that exist', () => {
    const names = new Set(workbooks[language].tabs.map(({ name }) => name));
    const asked = [...JSON.stringify(themes.map(({ cells }) => cells)).matchAll(/([^"(,=!]+)!/g)].map(
      ([, name]) => name ?? '',
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});

test('both languages have the same tabs, cell by cell and chart by chart', () => {
  const [en, ru] = [workbooks.en, workbooks.ru].map(({ tabs }) => tabs.map(({ name }) => name));
  /** Names of tabs, people and words of arguments aside; a thousand dollars is a hundred thousand roubles. */
  const plain = (text: string): string =>
    (ru ?? [])
      .reduce((found, name, index) => found.split(`${name}!`).join(`${en?.[index]}!`), text)
      .replace(
        /\\"(?:target|цель|month|месяц|quarter|квартал|Anna Smirnova|Анна Смирнова|Source|Источник|Referral|Рекомендация|team|команда)\\"/g,
        'W',
      )
      .replace(/25000(?:00)?/g, 'M');
  const shape = (language: Language) =>
    workbooks[language].tabs.slice(3).map(({ cells, charts = [] }) => ({
      cells: cells.map((row) =>
        row.map((cell) => (typeof cell === 'object' ? plain(JSON.stringify(cell)) : typeof cell)),
      ),
      charts: charts.map((chart) => ({ ...chart, title: '' })),
    }));
  expect(shape('ru')).toEqual(shape('en'));
});

test.each([
  [0.47, [0, 0.2, 0.4, 0.6000000000000001]],
  [95, [0, 25, 50, 75, 100]],
  [5.6, [0, 2, 4, 6]],
  [1, [0, 0.25, 0.5, 0.75, 1]],
])('an axis up to %d has round steps and reaches it', (top, ticks) => {
  expect(ticksTo(top)).toEqual(ticks);
});
