import { readdirSync } from 'node:fs';
import vm from 'node:vm';
import { ESLint } from 'eslint';
import gas from 'eslint-plugin-googleappsscript';
import { describe, expect, test } from 'vitest';
import { ROOT, at } from '../scripts/bundle/paths.mjs';
import { programsIn } from '../scripts/bundle/seldom.mjs';
import { filesToPush, manifestMistake } from '../scripts/clasp/check.mjs';
import { built, emptyContext } from './support/bundle.ts';
import { exportedFunctions } from './support/code/exports.ts';
import { topLevelOf } from './support/code/topLevel.ts';

const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

describe('dist', () => {
  test('holds the three files and nothing else', () => {
    expect(readdirSync(at('dist')).sort()).toEqual(FILES);
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
  const lint = new ESLint({ cwd: ROOT });

  // Apps Script loads the file on every call, so growth must be seen. The first goal was 40 KB; see docs/architecture.md, "Size".
  test('stays under 520 KB, its help texts included', () => {
    expect(Buffer.byteLength(built('Code.js'))).toBeLessThan(520 * 1024);
  });

  test('uses nothing that Apps Script is not known to have, in either program', async () => {
    const programs = await programsIn(built('Code.js'));
    expect(programs).toHaveLength(2);
    for (const program of programs) {
      const [result] = await lint.lintText(program, { filePath: at('dist/Code.js') });
      expect(result?.messages).toEqual([]);
      expect(() => topLevelOf(program)).not.toThrow();
    }
  });

  test.each([
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
    'a?.b;',
  ])('would not pass with %s', async (code) => {
    const [result] = await lint.lintText(code, { filePath: at('dist/Code.js') });
    expect(result?.errorCount).toBeGreaterThan(0);
  });

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
    expect(vm.runInContext('typeof __kpi.seldom().sidebarStart', context)).toBe('function');
    expect(touched).toEqual([]);
    expect(() => vm.runInContext('SpreadsheetApp', context)).toThrow('not there yet');
  });
});
