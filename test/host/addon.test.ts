import { describe, expect, test, vi } from 'vitest';
import type { Dialog, FormulaArgument } from '../../playground/host/index.ts';
import { worldOf } from './world.ts';

const menuCode = `
  function onOpen(e) {
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu()
      .addItem('Open the panel', 'openPanel')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Recalculate', 'recalculate'))
      .addItem(e.authMode === ScriptApp.AuthMode.NONE ? 'none' : String(e.authMode), 'recalculate')
      .addToUi();
  }
  function openPanel() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('KPI Map').setWidth(300));
  }
  function recalculate() { return SpreadsheetApp.getUi().alert('Sure?', 'Really?', SpreadsheetApp.getUi().ButtonSet.YES_NO) === SpreadsheetApp.getUi().Button.NO; }
  function hidden_() {}
  var notAFunction = 1;
`;

describe('the menu', () => {
  test.each([
    ['NONE', 'none'],
    ['LIMITED', 'LIMITED'],
  ] as const)('is built in the mode %s', (mode, label) => {
    expect(worldOf(menuCode).addon.menu(mode)).toEqual([
      { kind: 'item', label: 'Open the panel', functionName: 'openPanel' },
      { kind: 'separator' },
      { kind: 'menu', label: 'More', items: [{ kind: 'item', label: 'Recalculate', functionName: 'recalculate' }] },
      { kind: 'item', label, functionName: 'recalculate' },
    ]);
  });

  test('does not grow when it is built again', () => {
    const { addon } = worldOf(menuCode);
    expect(addon.menu('LIMITED')).toEqual(addon.menu('LIMITED'));
  });

  test('fails where onOpen reads the document before the add-on is enabled in it', () => {
    const { addon } = worldOf('function onOpen() { SpreadsheetApp.getActive(); }');
    expect(() => addon.menu('NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive.');
    expect(addon.menu('LIMITED')).toEqual([]);
  });

  test('opens the sidebar with the file as it is', () => {
    const shown: Dialog[] = [];
    const { addon } = worldOf(menuCode, { html: { Sidebar: '<p>Hello' }, onSidebar: (dialog) => shown.push(dialog) });
    addon.invoke('openPanel');
    expect(shown).toEqual([{ title: 'KPI Map', html: '<p>Hello', width: 300, height: null }]);
    expect(() => worldOf(menuCode).addon.invoke('openPanel')).toThrow('No HTML file named Sidebar was found.');
  });

  test('asks the page and hands on the button', () => {
    const asked: unknown[] = [];
    const { addon } = worldOf(menuCode, {
      onAlert: (alert) => {
        asked.push(alert);
        return 'NO';
      },
    });
    expect(addon.invoke('recalculate')).toBe(true);
    expect(asked).toEqual([{ title: 'Sure?', prompt: 'Really?', buttons: ['YES', 'NO'] }]);
  });

  test('names a function that does not exist', () => {
    expect(() => worldOf(menuCode).addon.invoke('missing')).toThrow('Script function not found: missing');
  });

  test('takes no text where an enumeration is meant', () => {
    const { addon } = worldOf('function f() { SpreadsheetApp.getUi().alert("a", "b", "YES_NO"); }');
    expect(() => addon.invoke('f')).toThrow(
      "The parameters (String,String,String) don't match the method signature for Ui.alert.",
    );
  });
});

describe('the functions of a script', () => {
  test('are its top-level functions in their order, without services and other values', () => {
    expect(worldOf(menuCode).addon.functions()).toEqual(['onOpen', 'openPanel', 'recalculate', 'hidden_']);
  });
});

const one: FormulaArgument = { kind: 'number', value: 1 };
const column: FormulaArgument = { range: [[{ kind: 'date', value: 46000 }], [{ kind: 'blank' }]] };

describe('a custom function', () => {
  test.each<[string, string, readonly FormulaArgument[], unknown]>([
    ['counts its arguments', 'function F(a, b) { return arguments.length; }', [one], { kind: 'number', value: 1 }],
    [
      'gets undefined for what is left out',
      'function F(a, b) { return typeof b; }',
      [one],
      { kind: 'text', value: 'undefined' },
    ],
    [
      'gets arrays of its own',
      'function F(a) { return a instanceof Array; }',
      [column],
      { kind: 'boolean', value: true },
    ],
    [
      'gets Dates of its own',
      'function F(a) { return a[0][0] instanceof Date; }',
      [column],
      { kind: 'boolean', value: true },
    ],
    ['returns a Date as a serial', 'function F(a) { return a[0][0]; }', [column], { kind: 'date', value: 46000 }],
    [
      'reads the zone',
      'function F() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }',
      [],
      { kind: 'text', value: 'Europe/Moscow' },
    ],
  ])('%s', (_title, code, args, cell) => {
    const { addon } = worldOf(code, { timeZone: 'Europe/Moscow' });
    expect(addon.callCustomFunction('F', args)).toEqual({ grid: [[cell]] });
  });

  test.each([
    ['throw new Error("Nobody named Ana; did you mean Anna?")', 'Nobody named Ana; did you mean Anna?'],
    ['throw "plain text"', 'plain text'],
    ['return Promise.resolve(1)', 'The custom function returned a value of type Promise'],
    ['SpreadsheetApp.getActive().getRange("A1").setValue(1)', 'You do not have permission to call Range.setValue.'],
    ['return nothing', 'nothing is not defined'],
  ])('shows #ERROR! with the message: %s', (body, message) => {
    const { addon } = worldOf(`function F() { ${body}; }`);
    expect(addon.callCustomFunction('F', [])).toEqual({ error: '#ERROR!', message });
  });

  test('that took more than 30 seconds shows #ERROR!', () => {
    const { addon } = worldOf('function F() { return 1; }');
    const clock = vi.spyOn(Date, 'now').mockReturnValueOnce(0).mockReturnValueOnce(30_001);
    expect(addon.callCustomFunction('F', [])).toEqual({
      error: '#ERROR!',
      message: 'Exceeded maximum execution time (line 0).',
    });
    clock.mockRestore();
  });

  test('is found in any case, unless it does not exist or is private', () => {
    const { addon } = worldOf('function Kpi() { return 1; } function helper_() { return 1; }');
    expect(addon.callCustomFunction('KPI', [])).toEqual({ grid: [[one]] });
    expect(addon.callCustomFunction('LEADERBOARD', [])).toMatchObject({ error: '#NAME?' });
    expect(addon.callCustomFunction('helper_', [])).toMatchObject({ error: '#NAME?' });
  });

  test('is not called for a single error cell under that answer', () => {
    const { addon } = worldOf('var calls = 0; function F(a) { calls += 1; return calls; }', {
      switches: { errorCells: 'not-called' },
    });
    expect(addon.callCustomFunction('F', [{ kind: 'error', value: '#REF!' }])).toEqual({ error: '#REF!', message: '' });
    expect(addon.realm.global['calls']).toBe(0);
  });

  test('is caught when it changes its arguments', () => {
    const { addon } = worldOf("function F(a) { 'use strict'; a[0][0] = 1; return ''; }");
    expect(addon.callCustomFunction('F', [column], { arguments: 'frozen' })).toMatchObject({ error: '#ERROR!' });
    expect(addon.callCustomFunction('F', [column])).toEqual({ grid: [[{ kind: 'text', value: '' }]] });
  });

  test('gets an array of its own, or the one that all get who are given the same rows', () => {
    const { addon } = worldOf('var last; function F(a) { var same = a === last; last = a; return same; }');
    const other: FormulaArgument = { range: [[{ kind: 'blank' }], [{ kind: 'blank' }]] };
    const isSame = [
      addon.callCustomFunction('F', [column]),
      addon.callCustomFunction('F', [column]),
      addon.callCustomFunction('F', [column], { arguments: 'shared' }),
      addon.callCustomFunction('F', [column], { arguments: 'shared' }),
      addon.callCustomFunction('F', [other], { arguments: 'shared' }),
    ];
    expect(isSame.map((result) => 'grid' in result && result.grid[0]?.[0])).toEqual(
      [false, false, false, true, false].map((value) => ({ kind: 'boolean', value })),
    );
  });

  test('leaves the switches of other calls alone', () => {
    const { addon } = worldOf('function F(a) { return a === null; }', {
      switches: { skippedArgument: 'undefined' },
    });
    const gap: FormulaArgument = { kind: 'skipped' };
    const answers = [{ skippedArgument: 'null' } as const, {}].map((switches) =>
      addon.callCustomFunction('F', [gap], { switches }),
    );
    expect(answers).toEqual([
      { grid: [[{ kind: 'boolean', value: true }]] },
      { grid: [[{ kind: 'boolean', value: false }]] },
    ]);
  });
});
