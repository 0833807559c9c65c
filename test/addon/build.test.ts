import { describe, expect, test } from 'vitest';
import type { MemoryTab, Sheet, Stored, Workbook } from '../../playground/host/index.ts';
import { figure as figureCell } from '../../src/addon/build/dashboard/figures.ts';
import { DEALS, type Opened, openedSheet } from './sheet.ts';

const FIRST: MemoryTab = { name: 'Sheet1', cells: [] };
const MADE = ['Deals (sample)', 'Team', 'Targets', 'Badges', 'Levels', 'Points', 'TV', 'Dashboard'];
const IN_ENGLISH = { user: 'en', locale: 'en_US' };
const IN_RUSSIAN = { user: 'ru', locale: 'ru_RU' };

/** Everything that can be seen of a tab. */
function dumpOf(sheet: Opened['workbook'] extends { sheets(): readonly (infer S)[] } ? S : never): unknown {
  const all = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  const looks = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 26 }, (_c, column) => sheet.look(row, column)),
  );
  return {
    cells: sheet.read(all),
    formulas: sheet.formulas(all),
    formats: sheet.numberFormats(all),
    overlay: sheet.overlay(),
    size: [sheet.maxRows, sheet.maxColumns, sheet.frozenRows],
    widths: [...sheet.widths],
    heights: [...sheet.heights],
    looks,
  };
}

const dumps = ({ workbook }: Opened): Map<string, unknown> =>
  new Map(workbook.sheets().map((sheet) => [sheet.name, dumpOf(sheet)]));
const names = ({ workbook }: Opened): string[] => workbook.sheets().map(({ name }) => name);
const told = ({ workbook }: Opened): string => workbook.toasts.at(-1)?.message ?? '';

function tabOf({ workbook }: { readonly workbook: Workbook }, name: string): Sheet {
  const found = workbook.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No tab ${name}`);
  return found;
}

/** The filled rows of the first columns, each cell as a text. */
function rowsOf(opened: { readonly workbook: Workbook }, name: string, columns: number): string[][] {
  const cells = tabOf(opened, name).read({ row: 0, column: 0, rows: 80, columns });
  const rows = cells.map((row) => row.map((cell) => (cell.kind === 'blank' ? '' : String(cell.value))));
  return rows.filter((row) => row.some((text) => text !== ''));
}

/** The formulas of a tab, row by row. */
function formulasOf(opened: { readonly workbook: Workbook }, name: string): string[] {
  const sheet = tabOf(opened, name);
  return sheet.formulas({ row: 0, column: 0, rows: 60, columns: sheet.maxColumns }).flat();
}

/** Its calls of our functions, from left to right, then down; cells of the page by what they say. */
function callsOf(opened: { readonly workbook: Workbook }, name: string): string[] {
  const calls = formulasOf(opened, name).flatMap(
    (formula) => formula.match(/(?:KPI\w*|LEADERBOARD)\((?:'[^']*'|[^()'])*\)/g) ?? [],
  );
  const cell = figureCell;
  return calls.map((call) =>
    call
      .replaceAll(cell('period'), 'PERIOD')
      .replaceAll(`${cell('beforeFrom')}:${cell('beforeTo')}`, 'BEFORE')
      .replaceAll(cell('beforeAsOf'), 'BEFORE'),
  );
}

describe('in an empty spreadsheet', () => {
  test('every tab is made after those that are there, the Dashboard first, and the toast names them', () => {
    const opened = openedSheet([FIRST], IN_ENGLISH);
    const before = dumps(opened);
    opened.addon.invoke('buildSheet');
    expect(names(opened)).toEqual(['Sheet1', 'Dashboard', 'TV', ...MADE.slice(0, -2)]);
    expect(opened.workbook.toasts).toMatchObject([{ title: 'KPI Map', message: `Made: ${MADE.join(', ')}.` }]);
    expect(dumps(opened).get('Sheet1')).toEqual(before.get('Sheet1'));
    expect(opened.workbook.activeSheet().name).toBe('Dashboard');
  });

  test('doing it again makes nothing and changes nothing', () => {
    const opened = openedSheet([FIRST], { ...IN_ENGLISH, switches: { activeRange: 'first-cell' } });
    opened.addon.invoke('buildSheet');
    const before = dumps(opened);
    opened.select('Team', 3, 2);
    opened.addon.invoke('buildSheet');
    expect(dumps(opened)).toEqual(before);
    expect(told(opened)).toBe(`Everything is there already, and nothing was changed: ${MADE.join(', ')}.`);
    expect([opened.workbook.activeSheet().name, opened.workbook.selection()]).toMatchObject(['Team', { row: 2 }]);
  });

  test('in Russian the tabs, their words and the toast are Russian', () => {
    const opened = openedSheet([{ name: 'Лист1', cells: [] }], IN_RUSSIAN);
    opened.addon.invoke('buildSheet');
    const made = ['Сделки (пример)', 'Команда', 'Цели', 'Значки', 'Уровни', 'Очки', 'ТВ', 'Дашборд'];
    expect(names(opened)).toEqual(['Лист1', 'Дашборд', 'ТВ', ...made.slice(0, -2)]);
    expect(told(opened)).toBe(`Созданы листы: ${made.join(', ')}.`);
    expect(rowsOf(opened, 'Очки', 5)[1]).toEqual(['Продажи', '10', '1', '', 'Возвраты']);
    for (const name of made)
      for (const row of rowsOf(opened, name, 12))
        for (const text of row) expect(text.replace(/KPI|Email|NPS/g, '')).not.toMatch(/[A-Za-z]{3}/);
    opened.addon.invoke('buildSheet');
    expect(told(opened)).toMatch(/^Всё уже есть/);
  });

  test('the sheet speaks its own language and the toast that of the user', () => {
    const opened = openedSheet([FIRST], { user: 'ru', locale: 'en_US' });
    opened.addon.invoke('buildSheet');
    expect(names(opened)).toContain('Dashboard');
    expect(told(opened)).toMatch(/^Созданы листы: Deals/);
  });

  test('headers are bold, coloured and frozen, numbers have formats, the sample says on its first cell what it is', () => {
    const opened = openedSheet([FIRST], IN_ENGLISH);
    opened.addon.invoke('buildSheet');
    const deals = opened.workbook.sheets().find(({ name }) => name === 'Deals (sample)');
    expect(deals?.look(0, 0)).toMatchObject({ bold: true, background: '#e6f1ee' });
    expect(deals?.frozenRows).toBe(1);
    expect(deals?.widths.get(1)).toBe(110);
    expect(deals?.overlay().notes).toMatchObject([{ row: 0, column: 0, text: expect.stringContaining('made up') }]);
    expect(opened.cell('Deals (sample)', 2, 5).format).toBe('yyyy-mm-dd hh:mm');
    expect(opened.cell('Deals (sample)', 2, 10)).toMatchObject({ format: '#,##0', value: 900 });
    expect(opened.cell('Targets', 3, 3).format).toBe('0.0%');
    expect(opened.cell('Badges', 3, 5)).toMatchObject({ format: '0%', value: 0.4 });
    // A blank cell that a number may be typed into is no text cell.
    expect(opened.cell('Points', 2, 4)).toMatchObject({ format: '#,##0', value: '' });
  });
});

describe('the sample deals', () => {
  test.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'in %s are the last three months up to yesterday, steps in order, and the check finds nothing wrong',
    (timeZone) => {
      const opened = openedSheet([FIRST], { ...IN_ENGLISH, timeZone });
      opened.addon.invoke('buildSheet');
      const sheet = tabOf(opened, 'Deals (sample)');
      const rows = sheet.read({ row: 1, column: 0, rows: 72, columns: 12 });
      const today = Math.floor(
        (Date.parse(`${new Date().toLocaleDateString('sv-SE', { timeZone })}T00:00:00Z`) - Date.UTC(1899, 11, 30)) /
          864e5,
      );
      const dates = rows.map((row) => [4, 6, 7, 8, 11].map((at) => row[at]).flatMap((cell) => dayOf(cell)));
      expect(dates.flat().every((day) => day >= today - 90 && day < today)).toBe(true);
      for (const days of dates) expect(days).toEqual([...days].sort((a, b) => a - b));
      // A whole day stays whole in the sheet's zone.
      expect(rows.every((row) => [6, 7, 8, 11].every((at) => dayOf(row[at]).every(Number.isInteger)))).toBe(true);
      const range = sheet.read({ row: 0, column: 0, rows: 73, columns: 12 });
      const check = opened.addon.callCustomFunction('KPI_CHECK', [{ range }]);
      const found =
        'grid' in check ? check.grid.map(([cell]) => (cell && cell.kind !== 'blank' ? String(cell.value) : '')) : [];
      expect(found.filter((text) => text.includes('is read as'))).toHaveLength(12);
      expect(found.slice(2).filter((text) => !/is read as|^Leads|^Rows|^Managers|^Days/.test(text))).toEqual([
        'Lost, without a readable date',
      ]);
    },
  );
});

const dayOf = (cell: Stored | undefined): number[] => (cell?.kind === 'date' ? [cell.value] : []);

describe('in a spreadsheet with tabs of its own', () => {
  const CRM: MemoryTab = { ...DEALS, name: 'CRM export', frozenRows: 1 };
  const GOALS: MemoryTab = {
    name: 'My goals',
    cells: [
      ['KPI', 'Target'],
      ['Sales', 3],
    ],
  };
  const ROTA: MemoryTab = { name: 'Team', cells: [['Who makes coffee'], ['Boris'], [{ formula: '=A2' }]] };

  test('not one cell of them changes; what they hold is used, and a name that is taken gets a number', () => {
    const opened = openedSheet([ROTA, CRM, GOALS], IN_ENGLISH);
    opened.workbook.sheets()[0]?.restyle({ row: 0, column: 0, rows: 1, columns: 1 }, { color: '#ff0000' });
    const before = dumps(opened);
    opened.addon.invoke('buildSheet');
    const after = dumps(opened);
    for (const [name, dump] of before) expect(after.get(name), name).toEqual(dump);
    expect(names(opened)).toEqual([
      'Team',
      'CRM export',
      'My goals',
      'Dashboard',
      'TV',
      'Team 2',
      'Badges',
      'Levels',
      'Points',
    ]);
    expect(told(opened)).toBe(
      'Made: Team 2, Badges, Levels, Points, TV, Dashboard. Already there and left as they are: CRM export, My goals.',
    );
    expect(rowsOf(opened, 'Team 2', 1)).toEqual([['Manager'], ['Anna'], ['Boris']]);
    expect(callsOf(opened, 'Dashboard')).toEqual([
      `KPI_PACE('CRM export'!A:F, "revenue", "", PERIOD, "", 'My goals'!A:B, 'Team 2'!A:F)`,
      `LEADERBOARD('CRM export'!A:F, "", PERIOD)`,
      `KPI_BOTTLENECK('CRM export'!A:F, "", PERIOD)`,
      `KPI_BOTTLENECK('CRM export'!A:F)`,
      `KPI_SCORECARD('CRM export'!A:F, 'My goals'!A:B, PERIOD, "", 'Team 2'!A:F)`,
      `KPI_BADGES('CRM export'!A:F, Badges!A:H, PERIOD)`,
      `KPI('CRM export'!A:F, "conversion", "", PERIOD)`,
      `KPI('CRM export'!A:F, "conversion", "", BEFORE, BEFORE)`,
      `KPI('CRM export'!A:F, "average_check", "", PERIOD)`,
      `KPI('CRM export'!A:F, "sales", "", PERIOD)`,
    ]);
    opened.addon.invoke('buildSheet');
    expect(dumps(opened)).toEqual(after);
  });

  test('rules are made only of what the data can tell', () => {
    const opened = openedSheet([CRM], IN_ENGLISH);
    opened.addon.invoke('buildSheet');
    // Nobody dates refunds, meetings or webinars there.
    expect(rowsOf(opened, 'Points', 5).slice(1)).toEqual([['Sales', '10', '1', '', 'Conversion']]);
    const kpis = rowsOf(opened, 'Badges', 3).slice(1);
    expect(kpis.map(([, , kpi = '']) => kpi).filter((kpi) => /NPS|Meeting|Refund|Result/.test(kpi))).toEqual([]);
    expect(kpis.length).toBeGreaterThan(2);
  });

  test.each(['Dashboard', 'дашборд', 'DASHBOARD'])('a tab called %s is left, whatever it holds', (name) => {
    const opened = openedSheet([{ name, cells: [['mine']] }, CRM], IN_ENGLISH);
    const before = dumps(opened).get(name);
    opened.addon.invoke('buildSheet');
    expect(dumps(opened).get(name)).toEqual(before);
    expect(names(opened).filter((tab) => /dash|даш/i.test(tab))).toEqual([name]);
    expect(told(opened)).toContain(`CRM export, ${name}.`);
  });

  test('where somebody has said what the columns are, the formulas know', () => {
    const mapping: MemoryTab = {
      name: 'CRM export (columns)',
      cells: [
        ['Column', 'Meaning'],
        ['Colour', 'Source'],
      ],
    };
    const opened = openedSheet([CRM, mapping], IN_ENGLISH);
    opened.addon.invoke('buildSheet');
    expect(callsOf(opened, 'Dashboard')[1]).toBe(
      `LEADERBOARD('CRM export'!A:F, "", PERIOD, "", "", "", "", "", 'CRM export (columns)'!A:C)`,
    );
  });

  test('a table that has only its headers so far is still the one: the formulas wait for its rows', () => {
    const opened = openedSheet([{ name: 'Deals', cells: DEALS.cells.slice(0, 1) }], IN_ENGLISH);
    opened.addon.invoke('buildSheet');
    expect(names(opened)).not.toContain('Deals (sample)');
    expect(callsOf(opened, 'Dashboard')[1]).toBe('LEADERBOARD(Deals!A:F, "", PERIOD)');
    expect(rowsOf(opened, 'Targets', 5)).toHaveLength(1);
    expect(tabOf(opened, 'Dashboard').overlay().charts).toHaveLength(1);
  });

  test('names from the data that begin like a formula stay texts', () => {
    const cells = [...DEALS.cells, ['=1+1', { date: 46080 }, { date: 46081 }, 10, 'Won', '']];
    const opened = openedSheet([{ name: 'Deals', cells }], IN_ENGLISH);
    opened.addon.invoke('buildSheet');
    expect(formulasOf(opened, 'Team').filter((formula) => formula !== '')).toEqual([]);
    expect(rowsOf(opened, 'Team', 1).flat()).toContain('=1+1');
  });
});

describe('what stands in the way', () => {
  test('while somebody else saves, nothing is made, and the toast says so', () => {
    const opened = openedSheet([FIRST], IN_ENGLISH);
    const before = dumps(opened);
    Object.assign(opened.addon.realm.global, { LockService: { getDocumentLock: () => ({ tryLock: () => false }) } });
    opened.addon.invoke('buildSheet');
    expect(dumps(opened)).toEqual(before);
    expect(told(opened)).toBe('Somebody else is saving right now. Wait a moment and try again.');
  });

  test('without the right to change the spreadsheet Google says why, and nothing is half done', () => {
    const opened = openedSheet([DEALS], IN_ENGLISH);
    const before = dumps(opened);
    expect(() => opened.addon.call('buildSheet', [], 'CUSTOM_FUNCTION')).toThrow('You do not have permission');
    expect(dumps(opened)).toEqual(before);
  });

  test('when Google stops it midway, all is as it was, the lock is free and the next run makes everything', () => {
    const opened = openedSheet([DEALS], IN_ENGLISH);
    const before = dumps(opened).get('Deals');
    const insert = opened.workbook.insertSheet.bind(opened.workbook);
    opened.workbook.insertSheet = (name, index) => {
      if (name === 'Levels') throw new Error('Service Spreadsheets timed out');
      return insert(name, index);
    };
    opened.addon.invoke('buildSheet');
    expect(told(opened)).toMatch(/failed or took too long/);
    expect(names(opened)).toEqual(['Deals']);
    opened.workbook.insertSheet = insert;
    opened.addon.invoke('buildSheet');
    expect(names(opened).sort()).toEqual(['Badges', 'Dashboard', 'Deals', 'Levels', 'Points', 'TV', 'Targets', 'Team']);
    expect(dumps(opened).get('Deals')).toEqual(before);
  });
});
