import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/bundle/paths.mjs';

/** What the README of the stand-in lists: `Range.getValues` and the test of its line. */
const rows = readFileSync(join(ROOT, 'playground/host/README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const listed = rows.flatMap(([, calls = '']) =>
  [...calls.matchAll(/`(\w+)\.(\w+)`/g)].map(([, type = '', name = '']) => ({ type, name })),
);

/** The members of each service, as their types declare them. */
const members = new Map<string, Set<string>>();
for (const file of ['spreadsheet', 'base', 'html', 'lock', 'properties', 'script', 'utilities', 'charts']) {
  const path = join(ROOT, `node_modules/@types/google-apps-script/google-apps-script.${file}.d.ts`);
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node)) {
      const own = members.get(node.name.text) ?? new Set<string>();
      for (const { name } of node.members) if (name !== undefined) own.add(name.getText());
      members.set(node.name.text, own);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
}

/** Names that arrays, texts and maps have too, or functions of ours. The stand-in has none of them. */
const OTHERS = new Set(['at', 'find', 'replace', 'sort', 'remove', 'get', 'set', 'clear', 'add']);

/** What the add-on calls of the services, by name. */
function used(): string[] {
  const services = new Set(listed.map(({ type }) => type));
  const names = new Set([...services].flatMap((type) => [...(members.get(type) ?? [])]));
  const found = ['src/addon', 'src/functions', 'src/read'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name),
      ),
  );
  return [...new Set(found)].filter((name) => names.has(name) && !OTHERS.has(name)).sort();
}

test('every call of a service is listed, and nothing that the add-on does not call', () => {
  const methods = listed.map(({ name }) => name).filter((name) => /^[a-z]/.test(name));
  expect([...new Set(methods)].sort()).toEqual(used());
});

test('each is a member of its class', () => {
  expect(listed.filter(({ type, name }) => members.get(type)?.has(name) !== true)).toEqual([]);
});

test('each line says where its promise is from and names a test that is there', () => {
  for (const [, calls, relies, from = '', tests = ''] of rows) {
    expect([calls, relies !== '', /documented|observed|assumed/.test(from)]).toEqual([calls, true, true]);
    const [, path = ''] = /`(test\/[^`]+)`/.exec(tests) ?? [];
    expect([calls, path, existsSync(join(ROOT, path))]).toEqual([calls, path, path !== '']);
  }
});
