import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { evaluated } from '../world.ts';

const tabs: readonly MemoryTab[] = [
  { name: 'Chart1', cells: [], type: 'OBJECT' },
  { name: 'Warehouse', cells: [], type: 'DATASOURCE' },
  { name: 'Deals', cells: [['x']] },
];
const SHEETS = 'SpreadsheetApp.getActive().getSheets()';

describe('sheets without cells', () => {
  test('are listed with the others and say what they are', () => {
    expect(
      evaluated(`${SHEETS}.map(function (s) { return [s.getName(), String(s.getType()), s.getIndex()]; })`, { tabs }),
    ).toEqual([
      ['Chart1', 'OBJECT', 1],
      ['Warehouse', 'DATASOURCE', 2],
      ['Deals', 'GRID', 3],
    ]);
    expect(evaluated(`${SHEETS}[2].getType() === SpreadsheetApp.SheetType.GRID`, { tabs })).toBe(true);
  });

  test.each([
    'getRange("A1")',
    'getDataRange()',
    'getLastRow()',
    'getMaxRows()',
    'getActiveRange()',
    'insertRowsAfter(1, 1)',
  ])('have no %s', (call) => {
    expect(() => evaluated(`${SHEETS}[0].${call}`, { tabs })).toThrow('The action is not supported for OBJECT sheet.');
    expect(() => evaluated(`${SHEETS}[1].${call}`, { tabs })).toThrow('not supported for DATASOURCE sheet');
  });

  test('may be shown: nothing is selected then', () => {
    expect(evaluated('SpreadsheetApp.getActive().getActiveSheet().getName()', { tabs })).toBe('Chart1');
    expect(evaluated('SpreadsheetApp.getActive().getActiveRange()', { tabs })).toBeNull();
  });
});

test('a sheet is found under its name in another case only where the switch says so', () => {
  const find = 'SpreadsheetApp.getActive().getSheetByName("DEALS") === null';
  expect(evaluated(find, { tabs, switches: { sheetByName: 'exact' } })).toBe(true);
  expect(evaluated(find, { tabs, switches: { sheetByName: 'any-case' } })).toBe(false);
});

test('where nothing is selected there is no active range, if the switch says so', () => {
  const own = [{ name: 'Deals', cells: [] }];
  const asked = 'SpreadsheetApp.getActive().getActiveSheet().getCurrentCell() === null';
  expect(evaluated(asked, { tabs: own, switches: { activeRange: 'first-cell' } })).toBe(false);
  expect(evaluated(asked, { tabs: own, switches: { activeRange: 'null' } })).toBe(true);
});
