import { expect, test } from 'vitest';
import { lettersOf } from '../../playground/engine/workbook/a1.ts';
import type { Stored } from '../../playground/host/index.ts';
import type { SampleCell } from '../../playground/sample/model.ts';
import { typedCell } from '../../playground/sample/typed.ts';
import { readExamples } from '../../scripts/bundle/examples.mjs';
import { dayOf } from '../../src/core/time/days.ts';
import { playground } from './playground.ts';

const sheet = playground();

const EXPORT = [
  'Дата создания\tОтветственный\tСтатус\tДата оплаты\tСумма',
  '01.11.2026\tАнна\tОплачено\t05.11.2026\t12 500',
  '02.11.2026 10:30\tБорис\tВ работе\t\t',
  '03.11.2026\tАнна\tОтказ\t\t',
  '04.11.2026\tБорис\tОплачено\t09.11.2026\t7000,5',
].join('\n');

test('a Russian table pasted from the clipboard is read on first paste, with commas or semicolons between arguments', async () => {
  await sheet.open('ru', 'empty');
  await sheet.paste('Лист1!A120', EXPORT);
  await sheet.expectCell('Лист1!A121', { kind: 'date', value: dayOf(2026, 11, 1) });
  await sheet.expectCell('Лист1!E124', { kind: 'number', value: 7000.5 });
  await sheet.type('Лист1!H120', '=KPI_CONVERSION(A120:E124,,"2026-11")');
  await sheet.expectCell('Лист1!H120', { kind: 'number', value: 0.5 });
  await sheet.type('Лист1!H121', '=KPI(A120:E124;"выручка")');
  await sheet.expectCell('Лист1!H121', { kind: 'number', value: 19500.5 });
});

const EXAMPLES = readExamples();
const WIDTH = Math.max(...EXAMPLES.flatMap(({ rows }) => rows.map((row) => row.length)));

test('what is pasted is shown as it was written; other currencies, other countries and days that do not exist stay text', async () => {
  await sheet.stay('ru', 'empty');
  const row = ['05.11.2026', '26:10:00', '12 500,00 ₽', '37,50%', '300 €', '1.234', '31.02.2026', '10.19.2026'];
  await sheet.paste('Лист1!A140', row.join('\t'));
  const shown = async (): Promise<(string | undefined)[]> => {
    const texts = await Promise.all(row.map((_, c) => sheet.shown(`Лист1!${lettersOf(c)}140`)));
    return texts.map((text) => text?.replace(/\s/g, ' '));
  };
  await expect.poll(shown).toEqual(row);
  await expectCells('Лист1', 140, [wide(row.map((text) => typedCell(text, 'ru')))]);
});

test('a formula from outside counts, a line break in quotes stays in its cell, semicolons part nothing', async () => {
  await sheet.stay('ru', 'empty');
  await sheet.paste('Лист1!A150', 'a;b;c\n"одна\nклетка"\t=SUM(1;2)\r\n"Ромашка"\r\n');
  await expectCells('Лист1', 150, [wide(['a;b;c']), wide(['одна\nклетка', 3]), wide(['"Ромашка"']), wide([])]);
});

test('the sheet grows, and what was pasted is selected', async () => {
  await sheet.stay('ru', 'empty');
  await sheet.paste('Лист1!Z1000', '1\t2\t3\n4\t5\t6');
  await sheet.expectCell('Лист1!AB1001', { kind: 'number', value: 6 });
  await sheet.page.keyboard.press('Delete');
  await sheet.expectCell('Лист1!AB1001', { kind: 'blank' });
  await sheet.expectCell('Лист1!Z1000', { kind: 'blank' });
});

test('what was copied in the spreadsheet is pasted with its formula and its format', async () => {
  await sheet.stay('ru', 'empty');
  await sheet.paste('Лист1!A160', '05.11.2026\t=A160+1');
  await sheet.select('Лист1!A160');
  await sheet.page.keyboard.press('Shift+ArrowRight');
  await sheet.page.keyboard.press('Control+c');
  await sheet.select('Лист1!C161');
  await sheet.page.keyboard.press('Control+v');
  await sheet.expectShown('Лист1!C161', '05.11.2026');
  // The pasted formula has its answer before something else is typed.
  await sheet.expectCell('Лист1!D161', expect.objectContaining({ value: dayOf(2026, 11, 5) + 1 }));
  await sheet.type('Лист1!C161', '100');
  await sheet.expectCell('Лист1!D161', expect.objectContaining({ value: 101 }));
});

test.each([
  ['31.02.2026', { kind: 'text', value: '31.02.2026' }],
  ['05.11.2026 12:00', { kind: 'date', value: dayOf(2026, 11, 5) + 0.5 }],
  ['300 €', { kind: 'text', value: '300 €' }],
  ['37,5%', { kind: 'number', value: 0.375 }],
  ["'12", { kind: 'text', value: '12' }],
  ['12:00', { kind: 'date', value: 0.5 }],
  ['12,5', { kind: 'number', value: 12.5 }],
  ['14.02.2026', { kind: 'date', value: 46067 }],
])('%s typed into a Russian spreadsheet', async (typed, expected) => {
  await sheet.stay('ru', 'empty');
  await sheet.type('Лист1!K170', typed);
  await sheet.expectCell('Лист1!K170', expected);
});

test.each([
  ['Russian', 'ru', 'ru', 'Лист1'],
  ['American', 'en', 'us', 'Sheet1'],
] as const)(
  'every example, one below the other, is typed as the %s spreadsheet types it; one Ctrl+Z takes all back',
  async (_country, language, typing, tab) => {
    await sheet.stay(language, 'empty');
    const top = 200;
    const tables = EXAMPLES.map(({ rows }) => rows.map((row) => wide(row.map((text) => typedCell(text, typing)))));
    const all = EXAMPLES.flatMap(({ rows }) => rows);
    await pasteAsExcel(`${tab}!A${top}`, all);
    let row = top;
    for (const [i, table] of tables.entries()) {
      await expectCells(tab, row, table, EXAMPLES[i]?.name);
      row += table.length;
    }
    await sheet.page.keyboard.press('Control+z');
    await sheet.expectCell(`${tab}!A${top}`, { kind: 'blank' });
    await expectCells(
      tab,
      top,
      all.map(() => wide([])),
    );
  },
);

/** As Excel puts cells on the clipboard. */
async function pasteAsExcel(address: string, rows: readonly (readonly string[])[]): Promise<void> {
  const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  await sheet.paste(address, rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join(''));
}

/** A row as wide as the widest example. */
function wide(cells: readonly SampleCell[]): SampleCell[] {
  return Array.from({ length: WIDTH }, (_, c) => cells[c] ?? null);
}

/** Waits until the rows from `top` down hold this. */
async function expectCells(tab: string, top: number, rows: SampleCell[][], what = ''): Promise<void> {
  await expect.poll(() => cellsAt(tab, top, rows.length), { message: what }).toEqual(rows);
}

/** Whole rows as typedCell writes them. */
async function cellsAt(tab: string, top: number, height: number): Promise<SampleCell[][]> {
  const addresses = Array.from({ length: height }, (_r, r) =>
    Array.from({ length: WIDTH }, (_c, c) => `${tab}!${lettersOf(c)}${top + r}`),
  );
  const read = await sheet.page.evaluate(
    (all) => all.map((row) => row.map((at) => window.playground?.cell(at) ?? { kind: 'blank' as const })),
    addresses,
  );
  return read.map((row) => row.map(cellOf));
}

function cellOf(stored: Stored): SampleCell {
  if (stored.kind === 'blank') return null;
  return stored.kind === 'date' ? { date: stored.value } : stored.value;
}
