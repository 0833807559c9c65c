import { describe, expect, test } from 'vitest';
import { MemoryWorkbook, loadAddon } from '../../../playground/host/index.ts';
import type { Switches } from '../../../playground/host/index.ts';
import { vmRealm } from '../../../playground/host/vmRealm.ts';

/** What a cell holds after a script has written a text into it. */
function written(text: string, format: string, locale = 'en_US', switches: Partial<Switches> = {}): unknown {
  const workbook = new MemoryWorkbook([{ name: 'Deals', cells: [] }], { locale });
  const code = `function f() {
    SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setNumberFormat(${JSON.stringify(format)}).setValue(${JSON.stringify(text)});
  }`;
  loadAddon({ code, html: {}, realm: vmRealm(), workbook, locale: 'en', switches }).call('f', [], 'FULL');
  const at = { row: 0, column: 0, rows: 1, columns: 1 };
  const formula = workbook.activeSheet().formulas(at)[0]?.[0] ?? '';
  const cell = workbook.activeSheet().read(at)[0]?.[0];
  return formula || (cell?.kind === 'text' || cell?.kind === 'blank' ? cell.kind : `${cell?.kind} ${cell?.value}`);
}

const ODD: readonly (readonly [string, string])[] = [
  ['May 5, 2026', 'date 46147'],
  ['2026-05-05', 'date 46147'],
  ['12:30', `date ${45_000 / 86_400}`],
  ['$5', 'number 5'],
  ['1,234.5', 'number 1234.5'],
  ['1e3', 'number 1000'],
  ['40%', 'number 0.4'],
  ['TRUE', 'boolean true'],
  ['+7', 'number 7'],
  ['+7 916', '=+7 916'],
  ['=A1+1', '=A1+1'],
  ['Anna', 'text'],
];

describe('a text that looks like something else', () => {
  test.each(ODD)('%s becomes %s', (text, held) =>
    expect(written(text, 'General', 'en_US', { typedText: 'parsed' })).toBe(held),
  );
  test.each(ODD)('%s stays a text behind an apostrophe, whatever the format of the cell', (text) => {
    for (const format of ['General', '@', '0%', '0.###############']) expect(written(`'${text}`, format)).toBe('text');
  });
  test('stays a text in a text cell, and where the switch says so', () => {
    expect(written('$5', '@')).toBe('text');
    expect(written('$5', 'General', 'en_US', { typedText: 'kept' })).toBe('text');
  });
  test('is read by the rules of the locale', () => {
    const parsed = (text: string, locale: string): unknown => written(text, 'General', locale, { typedText: 'parsed' });
    expect([parsed('1,5', 'ru_RU'), parsed('1.234,5', 'de_DE')]).toEqual(['number 1.5', 'number 1234.5']);
  });
});

test('the default format written back makes a number cell: a date is shown as its serial', () => {
  const dates = `sheet.setValue(new Date(Date.UTC(2026, 4, 5))); return String(sheet.getValue());`;
  const code = `function f(format) {
    var sheet = SpreadsheetApp.getActive().getActiveSheet().getRange('A1');
    if (format) sheet.setNumberFormat(sheet.getNumberFormat());
    ${dates}
  }`;
  const run = (isWrittenBack: boolean): unknown => {
    const workbook = new MemoryWorkbook([{ name: 'Deals', cells: [] }]);
    const switches = { defaultFormat: '0.###############' } as const;
    const addon = loadAddon({ code, html: {}, realm: vmRealm(), workbook, locale: 'en', switches });
    return addon.call('f', [isWrittenBack], 'FULL');
  };
  expect(run(false)).toContain('2026');
  expect(run(true)).toBe('46147');
});
