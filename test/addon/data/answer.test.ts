import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import type { Argument } from '../../../src/addon/api/index.ts';
import { ADDON } from '../../../src/i18n/languages.ts';
import { TEXTS, columnName } from '../../../src/i18n/index.ts';
import { COLUMN_IDS, recognise } from '../../../src/read/table/headers.ts';
import { DEALS, EMPTY, type Opened, exported, messageOf, openedSheet, valueOf } from '../sheet.ts';

const TITLES = ['Header', 'Meaning', 'The word means'];

/** The filled rows of the mapping tab. */
function mappingRows({ workbook }: Opened, tab = 'Deals (columns)'): string[][] {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  const rows = sheet?.read({ row: 0, column: 0, rows: 50, columns: 3 }) ?? [];
  return rows
    .map((row) => row.map((cell) => (cell.kind === 'blank' ? '' : `${cell.value}`)))
    .map((row) => (row[2] === '' ? row.slice(0, 2) : row))
    .filter((row) => row.join('') !== '');
}

/** What a person says about the column with a header. */
const heading = (name: string, says: string | null) => ({ about: 'header', header: name, says }) as const;

const mappingTab = (...rows: readonly string[][]): MemoryTab => ({ name: 'Deals (columns)', cells: [TITLES, ...rows] });

const meaningOf = (opened: Opened, header: string) =>
  opened
    .call('sidebarData', 'Deals')
    .then((report) => valueOf(report).columns.find((column) => column.header === header));

describe('sidebarAnswer', () => {
  test('makes the tab beside its data, in words of the spreadsheet, and leaves the selection where it was', async () => {
    const switches = { activeRange: 'first-cell' } as const;
    const opened = openedSheet([DEALS, EMPTY], { user: 'en', locale: 'ru_RU', switches });
    opened.select('Board', 4, 2);
    const report = valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Colour', 'source')));
    expect(report.mapping).toBe('Deals (столбцы)');
    expect(report.columns[5]).toEqual({
      letter: 'F',
      header: 'Colour',
      meaning: 'source',
      filled: 2,
      isSet: true,
      certainty: 1,
      isShared: false,
    });
    expect(opened.workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'Deals (столбцы)', 'Board']);
    expect(mappingRows(opened, 'Deals (столбцы)')).toEqual([
      ['Заголовок', 'Что это', 'Слово значит'],
      ['Colour', 'Источник'],
    ]);
    expect([opened.workbook.activeSheet().name, opened.workbook.selection()]).toEqual([
      'Board',
      { row: 3, column: 1, rows: 1, columns: 1 },
    ]);
  });

  test('leaves a column out with a dash', async () => {
    const opened = openedSheet([DEALS]);
    const report = valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Paid', '-')));
    expect(report.columns[2]).toMatchObject({ meaning: null, isSet: true });
    expect(mappingRows(opened)).toEqual([TITLES, ['Paid', '-']]);
  });

  test('null takes the row of the header away, and nothing is made for it', async () => {
    const opened = openedSheet([DEALS]);
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Paid', null)));
    expect(opened.workbook.sheets()).toHaveLength(1);
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Paid', '-')));
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Amount', '-')));
    const report = valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Paid', null)));
    expect(report.columns.map(({ meaning, isSet }) => [meaning, isSet])).toEqual([
      ['manager', false],
      ['created', false],
      ['paid', false],
      [null, true],
      ['status', false],
      [null, false],
    ]);
    expect(mappingRows(opened)).toEqual([TITLES, ['Amount', '-']]);
    expect(valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Amount', null))).mapping).toBeNull();
  });

  test('changes only the row of its header: rows of other people stay where they are', async () => {
    const opened = openedSheet([DEALS, mappingTab(['Colour', 'Source'], ['Old header', 'NPS'], ['Status', '-'])]);
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading(' COLOUR: ', 'product')));
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Amount', '-')));
    expect(mappingRows(opened)).toEqual([
      TITLES,
      ['COLOUR:', 'Product'].map((text, i) => (i === 0 ? ' COLOUR: ' : text)),
      ['Old header', 'NPS'],
      ['Status', '-'],
      ['Amount', '-'],
    ]);
  });

  test('two people who map different headers at once both keep theirs', async () => {
    const opened = openedSheet([DEALS]);
    // Both sidebars were read before either was changed.
    await Promise.all([opened.call('sidebarData', 'Deals'), opened.call('sidebarData', 'Deals')]);
    const [one, other] = await Promise.all([
      opened.call('sidebarAnswer', 'Deals', heading('Colour', 'source')),
      opened.call('sidebarAnswer', 'Deals', heading('Amount', '-')),
    ]);
    expect([one.ok, other.ok]).toEqual([true, true]);
    expect(mappingRows(opened).slice(1).sort()).toEqual([
      ['Amount', '-'],
      ['Colour', 'Source'],
    ]);
  });

  test('two columns cannot be the same thing: the last choice holds, there and back', async () => {
    const opened = openedSheet([exported('duplicate-headers', 'Deals')]);
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Оплачен', 'paid')));
    expect(await meaningOf(opened, 'Оплачен')).toMatchObject({ meaning: 'paid', isSet: true });
    expect(await meaningOf(opened, 'Дата оплаты')).toMatchObject({ meaning: null, isSet: false });
    const { choices } = valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Дата оплаты', 'paid')));
    expect(await meaningOf(opened, 'Дата оплаты')).toMatchObject({ meaning: 'paid', isSet: true });
    expect(await meaningOf(opened, 'Оплачен')).toMatchObject({ meaning: null, isSet: false });
    expect(choices).toEqual([]);
    expect(mappingRows(opened)).toEqual([TITLES, ['Дата оплаты', 'Paid']]);
  });

  test('reads a tab of the other language and one without titles', async () => {
    const russian = openedSheet([DEALS, { name: 'Deals (столбцы)', cells: [['Colour', 'Источник']] }]);
    expect(await meaningOf(russian, 'Colour')).toMatchObject({ meaning: 'source', isSet: true });
    valueOf(await russian.call('sidebarAnswer', 'Deals', heading('Colour', 'product')));
    expect(mappingRows(russian, 'Deals (столбцы)')).toEqual([['Colour', 'Product']]);
    expect(russian.workbook.sheets()).toHaveLength(2);
  });

  test('reaches the last row of a tab and goes no further', async () => {
    const full = Array.from({ length: 999 }, (_, i) => [`Header ${i}`, '-']);
    const opened = openedSheet([DEALS, mappingTab(...full.slice(1))]);
    valueOf(await opened.call('sidebarAnswer', 'Deals', heading('Colour', 'source')));
    expect(opened.cell('Deals (columns)', 1000, 1).value).toBe('Colour');
  });

  test.each(['=1+1', '+7 900', '-5', '@home', '2026', '2026-01-01', 'TRUE', '5%', "'quoted"])(
    'the header %s stays a text and is found again',
    async (header) => {
      const cells = DEALS.cells.map((row, i) => [...row.slice(0, 5), i === 0 ? header : `word ${i}`]);
      const opened = openedSheet([{ name: 'Deals', cells }]);
      const report = valueOf(await opened.call('sidebarAnswer', 'Deals', heading(header, 'source')));
      expect(report.columns[5]).toMatchObject({ header, meaning: 'source', isSet: true });
      expect(opened.cell('Deals (columns)', 2, 1)).toEqual({ formula: '', format: '@', value: header });
      expect(valueOf(await opened.call('sidebarAnswer', 'Deals', heading(header, null))).columns[5]).toMatchObject({
        isSet: false,
      });
    },
  );

  test('points at the cell with a word that nobody knows', async () => {
    const { call } = openedSheet([DEALS, mappingTab(['Colour', 'Source'], ['Paid', 'payd'])]);
    const report = await call('sidebarData', 'Deals');
    expect(messageOf(report)).toMatch(/Tab “Columns”, row 3: “Meaning” cannot be “payd”. Did you mean “paid”/);
    expect(report).toMatchObject({ ok: false, at: { tab: 'Deals (columns)', cell: 'B3' } });
  });

  test('says that a tab is gone, and makes none for it', async () => {
    const { call, workbook } = openedSheet([DEALS]);
    expect(messageOf(await call('sidebarAnswer', 'Gone', heading('Paid', '-')))).toMatch(/no longer there/);
    expect(workbook.sheets()).toHaveLength(1);
  });

  test('any choices in any order leave one row for each header and mean what was chosen last', async () => {
    const headers = ['Manager', 'Created', 'Paid', 'Amount', 'Status', 'Colour'];
    const choice = fc.tuple(fc.constantFrom(...headers), fc.constantFrom('-', null, 'source', 'product', 'client'));
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { maxLength: 8 }), async (choices) => {
        const opened = openedSheet([DEALS]);
        const expected = new Map<string, string>();
        for (const [header, meaning] of choices) {
          await opened.call('sidebarAnswer', 'Deals', heading(header, meaning));
          expected.delete(header);
          if (meaning === null) continue;
          for (const [other, same] of expected) if (same === meaning && meaning !== '-') expected.delete(other);
          expected.set(header, meaning);
        }
        const rows = mappingRows(opened)
          .slice(1)
          .map(([header = '', word = '']) => [header, recognise(word) ?? word]);
        expect(rows.sort()).toEqual([...expected].sort());
      }),
      { numRuns: 30 },
    );
  });
});

describe('the words of a mapping', () => {
  test.each(['en', 'ru'] as const)('mean in %s what they are written for', (language) => {
    for (const id of COLUMN_IDS) expect([id, recognise(columnName(id, TEXTS[language]))]).toEqual([id, id]);
  });

  test('a tab’s name is never longer than Google allows', () => {
    for (const { mapping } of Object.values(ADDON))
      expect(mapping.tab('a'.repeat(100)).length).toBeLessThanOrEqual(100);
  });

  test('a mapping tab is not offered as a table', async () => {
    const { call } = openedSheet([DEALS, mappingTab(['Colour', 'Source']), { ...EMPTY, name: 'Other (columns)' }]);
    expect(valueOf(await call('sidebarStart')).tabs.map(({ name }) => name)).toEqual(['Deals', 'Other (columns)']);
  });
});

describe('answers that are about no header', () => {
  const twice: MemoryTab = {
    name: 'Deals',
    cells: [
      ['Manager', 'Date', 'Date', 'Status'],
      ['Anna', { date: 46055 }, { date: 46060 }, 'Aurora'],
      ['Anna', { date: 46056 }, '', 'Aurora'],
    ],
  };

  test('two columns with one header are told by their letters', async () => {
    const opened = openedSheet([twice]);
    const { columns } = valueOf(await opened.call('sidebarData', 'Deals'));
    expect(columns.map(({ letter, isShared }) => letter + String(isShared))).toEqual([
      'Afalse',
      'Btrue',
      'Ctrue',
      'Dfalse',
    ]);
    valueOf(await opened.call('sidebarAnswer', 'Deals', { about: 'column', letter: 'C', says: 'paid' }));
    const report = valueOf(await opened.call('sidebarAnswer', 'Deals', { about: 'column', letter: 'B', says: '-' }));
    expect(report.columns.map(({ meaning, isSet }) => [meaning, isSet])).toEqual([
      ['manager', false],
      [null, true],
      ['paid', true],
      ['status', false],
    ]);
    expect(mappingRows(opened)).toEqual([TITLES, ['Column C', 'Paid'], ['Column B', '-']]);
  });

  test('a word of the status is asked about, answered and taken back', async () => {
    const opened = openedSheet([twice], { locale: 'ru_RU' });
    const ask = { about: 'status', word: 'Aurora', count: 2, cells: ['D2', 'D3'] };
    expect(valueOf(await opened.call('sidebarData', 'Deals')).questions).toContainEqual(ask);
    const said = { about: 'status', word: 'Aurora', says: 'won' } as const;
    const report = valueOf(await opened.call('sidebarAnswer', 'Deals', said));
    expect(report.questions).not.toContainEqual(ask);
    expect(report.answers).toEqual([{ about: 'status', word: 'aurora', says: 'won' }]);
    expect(mappingRows(opened, 'Deals (столбцы)').slice(1)).toEqual([['Статус', 'Aurora', 'оплата']]);
    const back = valueOf(await opened.call('sidebarAnswer', 'Deals', { ...said, word: 'aurora', says: null }));
    expect([back.mapping, back.answers]).toEqual([null, []]);
  });

  test('rows of one ID: the last answer holds, under two titles of an earlier day', async () => {
    const opened = openedSheet([
      DEALS,
      {
        name: 'Deals (columns)',
        cells: [
          ['Column', 'Meaning'],
          ['Colour', 'Source'],
        ],
      },
    ]);
    valueOf(await opened.call('sidebarAnswer', 'Deals', { about: 'sameId', says: 'parts' }));
    valueOf(await opened.call('sidebarAnswer', 'Deals', { about: 'sameId', says: 'states' }));
    valueOf(await opened.call('sidebarAnswer', 'Deals', { about: 'status', word: 'Odd', says: 'lost' }));
    expect(mappingRows(opened)).toEqual([
      ['Column', 'Meaning', 'The word means'],
      ['Colour', 'Source'],
      ['Same ID', 'states'],
      ['Status', 'Odd', 'lost'],
    ]);
  });
});

describe('a formula about a table whose columns were set by hand', () => {
  const table = { kind: 'table', tab: 'Deals' } as const;
  const text = (value: string) => ({ kind: 'text', value }) as const;
  const mapped = [DEALS, mappingTab(['Colour', 'Manager']), EMPTY];
  const previewOf = async (opened: Opened, name: string, ...args: Argument[]) =>
    valueOf(await opened.call('sidebarPreview', { name, args, replaces: null }));

  test.each([
    ['en_US', `=KPI(Deals!A:F, "sales", "red", "", "", "", 'Deals (columns)'!A:C)`],
    ['ru_RU', `=KPI(Deals!A:F; "sales"; "red"; ""; ""; ""; 'Deals (columns)'!A:C)`],
  ])('is given the tab as its last argument but one, as it is typed in %s', async (locale, expected) => {
    const opened = openedSheet(mapped, { locale });
    const { formula, shown } = await previewOf(opened, 'KPI', table, text('sales'), text('red'));
    expect(formula).toBe(expected);
    expect(valueOf(shown).rows).toEqual([[1]]);
  });

  test.each([
    ['KPI_DATA', '"", "", '],
    ['KPI_CHECK', '"", '],
  ])('%s as well', async (name, before) =>
    expect((await previewOf(openedSheet(mapped), name, table)).formula).toBe(
      `=${name}(Deals!A:F, ${before}'Deals (columns)'!A:C)`,
    ),
  );

  test('is inserted with commas and shows what the preview showed', async () => {
    const opened = openedSheet(mapped, { locale: 'ru_RU', switches: { formulaLocale: 'en-US' } });
    opened.select('Board', 2, 2);
    const request = { name: 'KPI', args: [table, text('sales'), { kind: 'everyone' } as const], replaces: null };
    expect(valueOf(valueOf(await opened.call('sidebarPreview', request)).shown).rows).toEqual([
      ['blue', 0],
      ['red', 1],
    ]);
    valueOf(await opened.call('sidebarInsert', request, 'Board'));
    expect([2, 3].map((row) => opened.cell('Board', row, 2).value)).toEqual(['blue', 'red']);
    expect(opened.cell('Board', 2, 3).formula).toBe(
      `=KPI(Deals!A:F, "sales", B2:B3, "", "", "", 'Deals (columns)'!A:C)`,
    );
  });

  test('does not go into the mapping tab, which it reads', async () => {
    const opened = openedSheet(mapped);
    opened.select('Deals (columns)', 9, 2);
    const request = { name: 'KPI', args: [table, text('sales')], replaces: null };
    expect(valueOf(await opened.call('sidebarInsert', request, 'Sales')).target.tab).toBe('Sales');
  });

  test('is the plain one again when nothing is set by hand any more', async () => {
    const opened = openedSheet([DEALS, mappingTab()]);
    expect((await previewOf(opened, 'KPI', table, text('sales'))).formula).toBe('=KPI(Deals!A:F, "sales")');
  });
});
