import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../scripts/bundle/paths.mjs';
import { createScript } from '../../scripts/clasp/createScript.mjs';
import { newVersion } from '../../scripts/clasp/newVersion.mjs';
import { neededScript, pushDist } from '../../scripts/clasp/pushAddon.mjs';
import { type Place, placeOf, projectFile, scriptId } from '../../scripts/clasp/settings.mjs';
import { openedSheet } from '../addon/sheet.ts';
import { built } from '../support/bundle.ts';

/** A project with nothing but what was built, and an account that only the stand-in knows. */
const root = mkdtempSync(join(tmpdir(), 'kpi-map-'));
const kept = join(root, 'google.json');
const account = join(root, 'account.json');
const ENVIRONMENT = {
  NODE_OPTIONS: `--import=${pathToFileURL(at('test/support/google/register.mjs')).href}`,
  GOOGLE_STAND_IN: kept,
  clasp_config_auth: account,
};
const before = Object.fromEntries(Object.keys(ENVIRONMENT).map((name) => [name, process.env[name]]));

interface Script {
  readonly title: string;
  readonly parentId?: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly source: string }[];
  readonly versions: readonly { readonly description: string; readonly files: Script['files'] }[];
  readonly deployments: readonly object[];
}

/** What Google keeps by now. */
const google = (): { sheets: Record<string, { name: string }>; scripts: Record<string, Script> } =>
  JSON.parse(readFileSync(kept, 'utf8'));

const sourcesOf = (files: Script['files'] = []): Record<string, string> =>
  Object.fromEntries(files.map(({ name, source }) => [name, source]));

const PUSHED = {
  Code: built('Code.js'),
  Sidebar: built('Sidebar.html'),
  appsscript: built('appsscript.json'),
};

beforeAll(() => {
  Object.assign(process.env, ENVIRONMENT);
  mkdirSync(join(root, 'build'));
  cpSync(at('dist'), join(root, 'dist'), { recursive: true });
  const token = { type: 'authorized_user', client_id: 'a', client_secret: 'b', refresh_token: 'c', access_token: 'd' };
  writeFileSync(account, JSON.stringify({ tokens: { default: token } }));
});

afterAll(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(root, { recursive: true, force: true });
});

describe('with a stand-in where the API of Google would be', () => {
  test.each([
    ['template', 'sheet-1', 'script-1'],
    ['marketplace', undefined, 'script-2'],
  ] as const)('a script of the place “%s” is made, noted and pushed to', (place, parentId, id) => {
    expect(createScript(place, `KPI Map, ${place}`, root)).toEqual({ scriptId: id, ...(parentId ? { parentId } : {}) });
    expect([scriptId(place, root), neededScript(place, root)]).toEqual([id, id]);
    pushDist(place, root);
    const script = google().scripts[id];
    expect(script).toMatchObject({ title: `KPI Map, ${place}`, ...(parentId ? { parentId } : {}) });
    expect(sourcesOf(script?.files)).toEqual(PUSHED);
  });

  test('a second script in the same place is not made, so that the first is not lost', () => {
    expect(() => createScript('template', 'KPI Map', root)).toThrow(
      'already names a script (script-1). Use "npm run push -- --template"',
    );
  });

  test('a version holds what was pushed, and the deployment is of that version', () => {
    expect(newVersion('1.2.0', root)).toEqual({ versionNumber: 1, deploymentId: 'deployment-1' });
    const { versions = [], deployments = [] } = google().scripts['script-2'] ?? {};
    expect(versions.map(({ description, files }) => [description, sourcesOf(files)])).toEqual([['1.2.0', PUSHED]]);
    expect(deployments).toMatchObject([{ versionNumber: 1, description: '1.2.0' }]);
  });

  test('“Build me a sheet”, chosen once in the template, makes sample, tabs and Dashboard from what was pushed', () => {
    const { Code: code = '' } = sourcesOf(google().scripts['script-1']?.files);
    const { addon, workbook } = openedSheet([{ name: 'Sheet1', cells: [] }], { code });
    addon.invoke('buildSheet');
    const made = workbook.sheets().map(({ name }) => name);
    expect(made).toEqual(expect.arrayContaining(['Deals (sample)', 'Targets', 'Badges', 'Dashboard']));
  });

  test('without an account the person is told what to do', () => {
    process.env['clasp_config_auth'] = join(root, 'nobody.json');
    expect(() => pushDist('template', root)).toThrow('npx clasp login');
    process.env['clasp_config_auth'] = account;
  });
});

test.each<[string[], Place, string]>([
  [[], 'own', '.clasp.json'],
  [['--template'], 'template', '.clasp.template.json'],
  [['--marketplace'], 'marketplace', '.clasp.marketplace.json'],
])('%j asks for the place %s', (args, place, file) => {
  expect(placeOf(args)).toBe(place);
  expect(projectFile(place, '/a')).toBe(join('/a', file));
});

test('before anything is made there is no script, and a push says which command makes one', () => {
  const empty = join(root, 'empty');
  expect(existsSync(empty)).toBe(false);
  expect(() => neededScript('template', empty)).toThrow('npm run create -- --template');
});
