import { readdirSync } from 'node:fs';
import vm from 'node:vm';
import gas from 'eslint-plugin-googleappsscript';
import { describe, expect, test } from 'vitest';
import { at } from '../scripts/bundle/paths.mjs';
import { PROGRAMS } from '../scripts/bundle/seldom/seldom.mjs';
import { bundleProblems } from '../scripts/checks/bundleChecks.mjs';
import { builtBundle, filesToPush, manifestMistake } from '../scripts/clasp/check.mjs';
import { built, emptyContext } from './support/bundle.ts';
import { exportedFunctions } from './support/code/exports.ts';
import { topLevelOf } from './support/code/topLevel.ts';

const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

describe('dist', () => {
  test('holds the three files, and the licences of what is inside', () => {
    expect(readdirSync(at('dist')).sort()).toEqual(['Code.js', 'NOTICE', 'Sidebar.html', 'appsscript.json']);
  });

  test('passes every check, in each program of Code.js', async () => {
    const bundle = await builtBundle();
    expect(bundle.programs).toHaveLength(PROGRAMS);
    expect(await bundleProblems(bundle)).toEqual([]);
  });

  test('is what clasp would push', () => {
    expect(filesToPush()).toEqual(FILES);
  });

  test('asks for this spreadsheet and for showing the sidebar, nothing more', () => {
    expect(JSON.parse(built('appsscript.json'))).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      dependencies: {},
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });

  test.each([
    ['another zone', { timeZone: 'Europe/Moscow' }, 'timeZone'],
    ['the old runtime', { runtimeVersion: 'STABLE' }, 'runtimeVersion'],
    ['a third scope', { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] }, 'oauthScopes'],
    ['a card add-on', { addOns: {} }, 'addOns'],
  ])('a manifest with %s is not pushed', (_what, change, named) => {
    const manifest = JSON.parse(built('appsscript.json'));
    expect(manifestMistake(manifest)).toBeNull();
    expect(manifestMistake({ ...manifest, ...change })).toContain(named);
  });
});

describe('the top level of Code.js', () => {
  const topLevel = topLevelOf(built('Code.js')).filter(({ kind }) => kind !== 'directive');
  const declared = topLevel.filter(({ kind }) => kind === 'function');
  const exported = exportedFunctions();

  test('is a variable for each program, the custom functions, what the sidebar may call and what src/main.ts exports, with their parameters', () => {
    expect(topLevel.filter(({ kind }) => kind !== 'function')).toMatchObject([
      { kind: 'variable', name: '__kpi' },
      { kind: 'variable', name: '__kpiSeldom' },
    ]);
    const shape = (all: readonly { name: string; params: readonly string[] }[]): string[] =>
      all.map(({ name, params }) => `${name}(${params.join(', ')})`).sort();
    expect(shape(declared)).toEqual(shape(exported));
  });

  test('has help above each custom function, one line for each parameter, and none above the others', () => {
    const custom = exported.filter(({ isCustomFunction }) => isCustomFunction);
    expect(custom.map(({ name }) => name)).toEqual(expect.arrayContaining(['KPI_CONVERSION', 'LEADERBOARD']));
    for (const { name, doc } of declared) {
      const params = custom.find((one) => one.name === name)?.params;
      expect([name, doc.includes('@customfunction')]).toEqual([name, params !== undefined]);
      if (params) expect([...doc.matchAll(/^ \* @param (\w+) \S/gm)].map((match) => match[1])).toEqual(params);
    }
  });
});

describe('Code.js', () => {
  test('touches no service while loading and unpacking what is called seldom', () => {
    const touched: string[] = [];
    const trap = (name: string): PropertyDescriptor => ({
      get() {
        touched.push(name);
        throw new Error(`${name} is not there yet`);
      },
    });
    const services = Object.keys(gas.environments.googleappsscript.globals);
    const traps = Object.fromEntries(services.map((name) => [name, trap(name)]));
    const context = emptyContext(traps, 'strings');
    vm.runInContext(built('Code.js'), context);
    expect(vm.runInContext(`typeof __kpi.seldom(${PROGRAMS - 2}).sidebarStart`, context)).toBe('function');
    expect(touched).toEqual([]);
    expect(() => vm.runInContext('SpreadsheetApp', context)).toThrow('not there yet');
  });
});
