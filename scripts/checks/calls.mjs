import gas from 'eslint-plugin-googleappsscript';
import { nodesOf } from './syntax.mjs';

const SCOPE = 'https://www.googleapis.com/auth/';

/** What needs no right at all. */
const FREE = new RegExp(
  [
    'HtmlService\\.|LockService\\.|PropertiesService\\.|CacheService\\.|Utilities\\.|Logger\\.|console\\.',
    'Session\\.(?:getActiveUserLocale|getScriptTimeZone)$',
    'SpreadsheetApp\\.(?:getUi|new\\w+|[A-Z]\\w*)$',
    'ScriptApp\\.(?:getAuthorizationInfo|[A-Z]\\w*)$',
  ].join('|'),
);

/**
 * Which right a call needs, by the documentation of each service; the first match wins.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const NEEDED = [
  [/^SpreadsheetApp\.(?:open|create)/, 'spreadsheets'],
  [/^SpreadsheetApp\./, 'spreadsheets.currentonly'],
  [/\.show(?:Sidebar|ModalDialog|ModelessDialog)$/, 'script.container.ui'],
  [/^ScriptApp\./, 'script.scriptapp'],
  [/^UrlFetchApp\./, 'script.external_request'],
  [/^Session\./, 'userinfo.email'],
  [/^MailApp\./, 'script.send_mail'],
];

const SERVICES = Object.keys(gas.environments.googleappsscript.globals);

/** @type {import('./bundleChecks.mjs').BundleCheck} */
export const calls = {
  name: 'as many rights as the calls need, no more and no fewer',
  why: 'A call without its right stops with an error; a right without a call frightens people, and Google asks what it is for.',
  problemsIn({ files, programs }) {
    /** @type {{ oauthScopes?: string[] }} */
    const { oauthScopes = [] } = JSON.parse(files['appsscript.json'] ?? '{}');
    const called = new Set(programs.flatMap(callsIn));
    const needed = new Map([...called].filter((call) => !FREE.test(call)).map((call) => [scopeOf(call), call]));
    return [
      ...[...needed]
        .filter(([scope]) => !oauthScopes.includes(scope))
        .map(([scope, call]) => `Code.js calls ${call}, and appsscript.json does not ask for ${scope}.`),
      ...oauthScopes
        .filter((scope) => !needed.has(scope))
        .map((scope) => `appsscript.json asks for ${scope}, and nothing in Code.js needs it.`),
    ];
  },
};

/** @param {string} call */
const scopeOf = (call) => SCOPE + (NEEDED.find(([pattern]) => pattern.test(call))?.[1] ?? `… (unknown for ${call})`);

/**
 * Members of services, such as SpreadsheetApp.flush, and what shows a page, whatever it is called on.
 * @param {string} program
 */
function callsIn(program) {
  return [...nodesOf(program)].flatMap((node) => {
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return [];
    const { object, property } = node;
    const isOfService = object.type === 'Identifier' && SERVICES.includes(object.name);
    if (isOfService && !node.computed) return [`${object.name}.${property.name}`];
    return /^show(?:Sidebar|ModalDialog|ModelessDialog)$/.test(property.name) ? [`Ui.${property.name}`] : [];
  });
}
