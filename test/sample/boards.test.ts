import { describe, expect, test } from 'vitest';
import { emptyGrid, cellPosition } from '../../playground/sample/grid.ts';
import type { Language, SampleTab } from '../../playground/sample/model.ts';
import { tabAt } from './read.ts';

interface Spill {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How far a formula may reach, from what its function returns; written from the outside, not from the layout. */
function spillSize(formula: string): readonly [rows: number, columns: number] {
  if (formula.startsWith('=LEADERBOARD(')) return [/,10\)$/.test(formula) ? 12 : 14, 7];
  if (formula.startsWith('=KPI_CHECK(')) return [100, 6];
  if (formula.startsWith('=KPI_FUNNEL(')) return [9, 6];
  const names = /[BJ](\d+):[BJ](\d+)/.exec(formula);
  return names === null ? [1, 1] : [Number(names[2]) - Number(names[1]) + 1, 1];
}

function spillsOf(tab: SampleTab): readonly Spill[] {
  return tab.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === null || typeof cell !== 'object' || !('formula' in cell)) return [];
      const [rows, columns] = spillSize(cell.formula);
      return [{ formula: cell.formula, row, column, rows, columns }];
    }),
  );
}

describe.each<Language>(['en', 'ru'])('the boards in %s', (language) => {
  const tab = tabAt(language, 2);
  const spills = spillsOf(tab);
  const formulas = spills.map((spill) => spill.formula);

  test('leaves blank every cell that a formula may spill into', () => {
    const taken = spills.flatMap((spill) =>
      tab.cells.flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const inside =
            row >= spill.row &&
            row < spill.row + spill.rows &&
            column >= spill.column &&
            column < spill.column + spill.columns;
          const itself = row === spill.row && column === spill.column;
          return inside && !itself && cell !== null ? [`${spill.formula} meets ${JSON.stringify(cell)}`] : [];
        }),
      ),
    );
    expect(taken).toEqual([]);
  });

  test('has no two spills that could meet', () => {
    const meet = (a: Spill, b: Spill): boolean =>
      a.row < b.row + b.rows &&
      b.row < a.row + a.rows &&
      a.column < b.column + b.columns &&
      b.column < a.column + a.columns;
    expect(spills.flatMap((a, index) => spills.slice(index + 1).filter((b) => meet(a, b)))).toEqual([]);
  });

  test('asks every question of the issue on both tables', () => {
    const deals = { en: 'Deals!A:L', ru: 'Сделки!A:L' }[language];
    expect(formulas).toEqual(
      expect.arrayContaining([
        `=KPI_CONVERSION(${deals})`,
        `=KPI_CONVERSION(${deals},J9:J16)`,
        `=KPI(${deals},"created > paid in 30")`,
        `=KPI(${deals},"win_rate")`,
        `=KPI(${deals},"sales")`,
        `=KPI(${deals},"revenue")`,
        `=KPI(${deals},"average_check")`,
        `=KPI_CHECK(${deals})`,
        `=LEADERBOARD(${deals},"conversion",,"fair")`,
        `=LEADERBOARD(${deals},"conversion",,"raw")`,
        '=KPI(Pipeline!A:H,"win_rate")',
        '=KPI_CONVERSION(Pipeline!A:H)',
        '=KPI(Pipeline!A:H,"revenue")',
        '=LEADERBOARD(Pipeline!A:H,"win_rate",,"cautious",10)',
        '=LEADERBOARD(Pipeline!A:H,"revenue",,"raw",10)',
      ]),
    );
    const clients = { en: 'Clients!A:U', ru: 'Клиенты!A:U' }[language];
    const joined = ['emails', 'response', 'dropoff', 'nps'].map((kpi) => `=KPI(${clients},"${kpi}",B22:B29)`);
    expect(formulas).toEqual(expect.arrayContaining([...joined, `=KPI_FUNNEL(${clients})`]));
  });

  test('points at tabs that exist', () => {
    const names = new Set([
      tabAt(language, 0).name,
      tabAt(language, 1).name,
      { en: 'Clients', ru: 'Клиенты' }[language],
    ]);
    const asked = formulas.flatMap((formula) => [...formula.matchAll(/([^(,!]+)!/g)].map((found) => found[1] ?? ''));
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });

  test('lists the eight people of the deals next to the one-call column', () => {
    const listed = tab.cells.slice(8, 16).map((cells) => cells[cellPosition('J1').column]);
    const inDeals = new Set(
      tabAt(language, 0)
        .cells.slice(1)
        .flatMap((row) => (typeof row[2] === 'string' ? [row[2].trim()] : [])),
    );
    expect(new Set(listed)).toEqual(inDeals);
  });

  test('styles only ranges that can be read', () => {
    for (const { range } of tab.styles ?? []) expect(range).toMatch(/^[A-Z]+[1-9]\d*(:[A-Z]+[1-9]\d*)?$/);
  });
});

test('both languages have the same layout, cell by cell', () => {
  const shape = (language: Language): string[][] =>
    tabAt(language, 2).cells.map((row) =>
      row.map((cell) =>
        cell !== null && typeof cell === 'object'
          ? JSON.stringify(cell).replaceAll('Сделки!', 'Deals!').replaceAll('Клиенты!', 'Clients!')
          : typeof cell,
      ),
    );
  expect(shape('ru')).toEqual(shape('en'));
});

describe('the grid', () => {
  test('refuses two values for one cell', () => {
    const grid = emptyGrid();
    grid.put('B2', 'a', 'b');
    expect(() => grid.put('C2', 'c')).toThrow('taken');
    expect(grid.cells()).toEqual([
      [null, null, null],
      [null, 'a', 'b'],
    ]);
  });

  test.each([
    ['A1', 0, 0],
    ['Z9', 8, 25],
    ['AB120', 119, 27],
  ])('reads %s', (at, row, column) => {
    expect(cellPosition(at)).toEqual({ row, column });
  });

  test.each(['', 'A0', '4', 'a1', 'A1:B2'])('refuses "%s" as a cell', (at) => {
    expect(() => cellPosition(at)).toThrow(RangeError);
  });
});
