import { describe, expect, test } from 'vitest';
import { MemoryWorkbook, loadAddon, type Switches } from '../../../playground/host/index.ts';
import { vmRealm } from '../../../playground/host/vmRealm.ts';

/** The formula and the value of a cell, as a script reads them after it has written a formula. */
function readBack(formula: string, locale: string, formulaLocale: Switches['formulaLocale']): unknown[] {
  const workbook = new MemoryWorkbook([{ name: 'Deals', cells: [] }], { locale });
  const code = `function f(formula) {
    var cell = SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setFormula(formula);
    return cell.getFormula() + '|' + cell.getValue();
  }`;
  const addon = loadAddon({ code, html: {}, realm: vmRealm(), workbook, locale: 'en', switches: { formulaLocale } });
  return String(addon.call('f', [formula], 'FULL')).split('|');
}

describe.each(['en_US', 'ru_RU', 'de_DE'])('a formula written into a spreadsheet of %s', (locale) => {
  const isComma = locale !== 'en_US';

  test('with semicolons is understood under either answer', () => {
    expect(readBack('=F(A1; "a, 1.5"; 2)', locale, 'en-US')).toEqual(['=F(A1, "a, 1.5", 2)', '']);
    const own = isComma ? '=F(A1; "a, 1.5"; 2)' : '=F(A1, "a, 1.5", 2)';
    expect(readBack('=F(A1; "a, 1.5"; 2)', locale, 'sheet')).toEqual([own, '']);
  });

  test.each(['=F(A1, B1)', '=A1*0.4'])('as %s is understood always, or in its own locale alone', (formula) => {
    expect(readBack(formula, locale, 'en-US')).toEqual([formula, '']);
    expect(readBack(formula, locale, 'sheet')).toEqual([formula, isComma ? '#ERROR!' : '']);
  });
});

test('in a locale with a decimal comma scripts read decimals and arrays its way', () => {
  for (const formula of ['=A1*0,4', '=F(1,5; {1\\2;3\\4})'])
    expect(readBack(formula, 'de_DE', 'sheet')).toEqual([formula, '']);
});
