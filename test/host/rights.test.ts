import { describe, expect, test } from 'vitest';
import type { AuthMode } from '../../playground/host/index.ts';
import { worldOf } from './world.ts';

const modes: readonly AuthMode[] = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'];
const sheet = 'SpreadsheetApp.getActive().getActiveSheet()';

/** What each call of a service gives in NONE, LIMITED, CUSTOM_FUNCTION and FULL: allowed (+) or refused (-). */
const table: readonly (readonly [string, string])[] = [
  ['Logger.log("x")', '++++'],
  ['console.log("x")', '++++'],
  ['Utilities.formatDate(new Date(0), "UTC", "yyyy")', '++++'],
  ['Session.getActiveUserLocale()', '++++'],
  ['Session.getScriptTimeZone()', '++++'],
  ['String(ScriptApp.AuthMode.FULL)', '++++'],
  ['SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "f").addSeparator().addToUi()', '++-+'],
  ['SpreadsheetApp.getUi().alert("x")', '---+'],
  ['SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', '---+'],
  ['SpreadsheetApp.getActiveSpreadsheet()', '-+++'],
  ['SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()', '-+++'],
  [`${sheet}.getRange("A1").getValues()`, '-+++'],
  [`${sheet}.getRange("A1").setValue(1)`, '-+-+'],
  [`${sheet}.getRange("A1").setNumberFormat("0")`, '-+-+'],
  [`${sheet}.getRange("A1").clearContent()`, '-+-+'],
  [`${sheet}.getRange("A1").activate()`, '-+-+'],
  [`${sheet}.appendRow([1])`, '-+-+'],
  ['SpreadsheetApp.getActive().insertSheet("New")', '-+-+'],
  ['SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().insertSheet("New"))', '-+-+'],
  ['SpreadsheetApp.getActive().toast("x")', '-+-+'],
  ['SpreadsheetApp.flush()', '-+-+'],
  ['PropertiesService.getUserProperties().getProperty("a")', '-+++'],
  ['PropertiesService.getDocumentProperties().getProperty("a")', '-+++'],
  ['PropertiesService.getUserProperties().setProperty("a", "b")', '-+-+'],
  ['CacheService.getDocumentCache().get("a")', '-+++'],
  ['LockService.getDocumentLock().tryLock(10)', '-+++'],
  ['HtmlService.createHtmlOutput("x")', '-+++'],
];

describe('the rights of a run', () => {
  test.each(table)('%s is allowed as %s', (expression, expected) => {
    const seen = modes.map((mode) => {
      const code = `function f() { try { ${expression}; return '+'; } catch (e) { return e.message; } }`;
      const { addon } = worldOf(code, { switches: { customFunctionProperties: 'readable' } });
      const answer = String(addon.call('f', [], mode));
      return answer.startsWith('You do not have permission to call ') ? '-' : answer;
    });
    expect(seen.join('')).toBe(expected);
  });

  test('is nothing at all while the script loads', () => {
    for (const code of [
      'Logger.log("x")',
      'SpreadsheetApp.getUi()',
      'var mode = ScriptApp.AuthMode',
      'console.log(1)',
    ]) {
      expect(() => worldOf(code)).toThrow('is used outside of an entry point');
    }
  });

  test('ends with the run', () => {
    const { addon } = worldOf(
      'var kept; function f() { kept = SpreadsheetApp.getActive(); } function g() { return kept; }',
    );
    addon.call('f', [], 'FULL');
    const kept = addon.realm.global['kept'];
    expect(() => Reflect.get(Object(kept), 'getName')).toThrow('Spreadsheet.getName is used outside of an entry point');
  });

  test('refuses the services that a cell may not call, in words of Google', () => {
    const { addon } = worldOf('function F() { return MailApp.sendEmail("a"); }');
    expect(addon.callCustomFunction('F', [])).toEqual({
      error: '#ERROR!',
      message: 'You do not have permission to call MailApp service.',
    });
  });

  test('lets a custom function read document properties, or not', () => {
    const { addon } = worldOf('function F() { return PropertiesService.getDocumentProperties().getKeys().length; }', {
      switches: { customFunctionProperties: 'readable' },
    });
    expect(addon.callCustomFunction('F', [])).toEqual({ grid: [[{ kind: 'number', value: 0 }]] });
    const refused = addon.callCustomFunction('F', [], { switches: { customFunctionProperties: 'refused' } });
    expect(refused).toMatchObject({ message: expect.stringContaining('You do not have permission') });
  });
});

describe('a member that Google does not have, or that nobody covered,', () => {
  test.each([
    ['SpreadsheetApp.openById("1")', 'SpreadsheetApp.openById'],
    ['SpreadsheetApp.getActive().getSheet("x")', 'Spreadsheet.getSheet'],
    [`${sheet}.getImages()`, 'Sheet.getImages'],
    [`${sheet}.getRange("A1").foo()`, 'Range.foo'],
    [`${sheet}.getRange("A1").setFontFamily("Arial")`, 'Range.setFontFamily'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ['Session.getTemporaryActiveUserKey()', 'Session.getTemporaryActiveUserKey'],
    ['Utilities.computeDigest("x")', 'Utilities.computeDigest'],
    ['HtmlService.createTemplateFromFile("Sidebar")', 'HtmlService.createTemplateFromFile'],
    ['HtmlService.createHtmlOutput("x").setFaviconUrl("y")', 'HtmlOutput.setFaviconUrl'],
    ['SpreadsheetApp.getUi().prompt("x")', 'Ui.prompt'],
    ['SpreadsheetApp.getUi().createAddonMenu().addLink("x")', 'Menu.addLink'],
    ['LockService.getDocumentLock().lock()', 'Lock.lock'],
    ['PropertiesService.getDocumentProperties().get("x")', 'Properties.get'],
    ['CacheService.getUserCache().set("x", "y")', 'Cache.set'],
    ['UrlFetchApp.fetch("https://example.com")', 'UrlFetchApp.fetch'],
    ['ScriptApp.getOAuthToken()', 'ScriptApp.getOAuthToken'],
    ['ScriptApp.AuthMode.MEDIUM', 'AuthMode.MEDIUM'],
    ['Logger.warn("x")', 'Logger.warn'],
    ['console.table([])', 'console.table'],
  ])('%s throws its name', (expression, name) => {
    const { addon } = worldOf(`function f() { return ${expression}; }`);
    expect(() => addon.call('f', [], 'FULL')).toThrow(`${name} is not implemented by the stand-in`);
  });

  test('cannot be set, defined or deleted either', () => {
    for (const change of ['Logger.log = 1', 'delete Logger.log', 'Object.defineProperty(Logger, "x", { value: 1 })']) {
      const { addon } = worldOf(`function f() { ${change}; }`);
      expect(() => addon.call('f', [], 'FULL')).toThrow(/Logger\.\w+ cannot be/);
    }
  });

  test('throws an Error of the script itself', () => {
    const { addon } = worldOf(
      'function f() { try { Logger.foo; } catch (e) { return e instanceof Error && e.name; } }',
    );
    expect(addon.call('f', [], 'FULL')).toBe('Exception');
  });
});
