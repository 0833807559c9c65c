import { describe, expect, test } from 'vitest';
import { BUNDLE_CHECKS, bundleProblems } from '../../scripts/checks/bundleChecks.mjs';

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (one) => `https://www.googleapis.com/auth/${one}`,
);
const CODE = 'function onOpen(){SpreadsheetApp.getActiveSpreadsheet();SpreadsheetApp.getUi().showSidebar(1)}';

interface Change {
  readonly code?: string;
  readonly page?: string;
  readonly markup?: string;
  readonly scopes?: readonly string[];
}

/** A small bundle in which all is well, but for what is given. */
const bundleOf = ({ code = '', page = '', markup = '', scopes = SCOPES }: Change) => ({
  files: {
    'appsscript.json': JSON.stringify({ oauthScopes: scopes }),
    'Code.js': CODE + code,
    'Sidebar.html': `<html>${markup}<script>${page}</script></html>`,
  },
  programs: [CODE + code],
});

const problemsOf = (name: string, bundle: ReturnType<typeof bundleOf>): string[] | Promise<string[]> => {
  const check = BUNDLE_CHECKS.find((one) => one.name === name);
  if (check === undefined) throw new Error(`no check is called ${name}`);
  return check.problemsIn(bundle);
};

test('a bundle in which all is well passes', async () => {
  expect(await bundleProblems(bundleOf({ page: 'document.title=`a${1/2}`' }))).toEqual([]);
});

test('what is wrong is told together with the reason', async () => {
  const [told] = await bundleProblems(bundleOf({ page: 'var a=`https://${document.title}`' }));
  expect(told).toMatch(/a template literal holds a comment sign: "https:\/\/"\. HtmlService strips/);
});

/** By the name of the check: what is changed in the bundle, and what the check says. */
const BAD: readonly (readonly [name: string, cases: readonly (readonly [Change, told: string])[]])[] = [
  [
    'no comment signs inside template literals of the page',
    [
      [{ page: 'var a=`x//y`' }, 'x//y'],
      [{ page: 'var a=`${1}/* no */`' }, '/* no */'],
      [{ page: 'var a=`${`inner //`}`' }, 'inner //'],
    ],
  ],
  [
    'ES2019 for Apps Script, ES2020 for the page',
    [
      [{ code: 'var a=b?.c' }, 'Code.js is not ES2019'],
      [{ code: 'class A{#x=1}' }, 'Code.js is not ES2019'],
      [{ page: 'a||=1' }, 'Sidebar.html is not ES2020'],
    ],
  ],
  [
    'no name that is not there',
    [
      ...[
        'structuredClone({});',
        'BigInt(1);',
        'new WeakRef({});',
        '[1].at(0);',
        '"a".replaceAll("a", "b");',
        '[1].toSorted();',
        'Object.groupBy([], String);',
        '/(?<=a)b/.test("ab");',
        'setTimeout(String);',
        'fetch("a");',
        'new Function("a");',
        'eval("a");',
      ].map((code) => [{ code }, 'Code.js: '] as const),
      [{ page: 'localStorage.a=1' }, "Sidebar.html: 'localStorage' is not defined"],
    ],
  ],
  [
    'as many rights as the calls need, no more and no fewer',
    [
      [{ code: 'UrlFetchApp.fetch("a")' }, 'UrlFetchApp.fetch, and appsscript.json does not ask for'],
      [{ code: 'SpreadsheetApp.openById("a")' }, 'auth/spreadsheets.'],
      [{ code: 'ScriptApp.newTrigger("a")' }, 'script.scriptapp'],
      [{ code: 'Session.getActiveUser()' }, 'userinfo.email'],
      [{ code: 'CalendarApp.getDefaultCalendar()' }, 'unknown for CalendarApp.getDefaultCalendar'],
      [{ scopes: SCOPES.slice(0, 1) }, 'Ui.showSidebar, and appsscript.json does not ask for'],
      [{ scopes: [...SCOPES, 'https://www.googleapis.com/auth/drive'] }, 'nothing in Code.js needs it'],
    ],
  ],
  [
    'nothing that could send anything away, and nothing loaded from elsewhere',
    [
      [{ code: 'UrlFetchApp.fetch(a)' }, 'Code.js uses UrlFetchApp'],
      ...[
        'fetch(a)',
        'new XMLHttpRequest',
        'new WebSocket(a)',
        'navigator.sendBeacon(a)',
        'window.fetch(a)',
        'new Image',
      ].map((page) => [{ page }, 'Sidebar.html uses'] as const),
      [{ markup: '<script src="a.js"></script>' }, 'loads something'],
      [{ markup: '<link rel="stylesheet">' }, 'loads something'],
      [{ markup: '<img alt="" src="a.png">' }, 'loads something'],
      [{ markup: '<style>@import "a"</style>' }, 'loads something'],
      [{ page: 'var a="https://cdn.test/a.js"' }, 'names an address: "https://cdn.test/a.js"'],
      [{ page: String.raw`var a="https:/\/cdn.test/a.js"` }, 'names an address'],
      [{ code: 'var a="http://cdn.test"' }, 'Code.js names an address'],
    ],
  ],
  [
    'within the budget of size',
    [
      [{ code: `var a="${'a'.repeat(520 * 1024)}"` }, 'Code.js has 520'],
      [{ page: `var a="${'a'.repeat(380 * 1024)}"` }, 'Sidebar.html has 380'],
    ],
  ],
];

test('there is a bad bundle for each check', () => {
  expect(BAD.map(([name]) => name)).toEqual(BUNDLE_CHECKS.map(({ name }) => name));
});

describe.each(BAD)('the check “%s”', (name, bad) => {
  test.each(bad)('refuses %o', async (change, told) => {
    const problems = await problemsOf(name, bundleOf(change));
    expect(problems.join('\n')).toContain(told);
  });
});

test('names of XML are no addresses', async () => {
  expect(await bundleProblems(bundleOf({ page: 'var a="http://www.w3.org/2000/svg"' }))).toEqual([]);
});
