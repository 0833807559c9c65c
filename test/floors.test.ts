import { describe, expect, test } from 'vitest';
import { type Import, cycleIn, importsIn, importsOf } from './support/code/imports.ts';

/** The libraries that read a file of the user's computer. */
const FILE_READERS = ['papaparse', 'fflate', 'read-excel-file'];

/** What each room of src may import: code from the first list, only types from the second. */
const ROOMS: Record<string, { code: string[]; types?: string[] }> = {
  'src/core': { code: ['src/core'] },
  'src/read': { code: ['src/core', 'src/read', 'src/i18n'] },
  'src/i18n': { code: ['src/i18n'], types: ['src/core'] },
  'src/functions': { code: ['src/core', 'src/read', 'src/i18n', 'src/functions'] },
  'src/addon': { code: ['src/core', 'src/read', 'src/i18n', 'src/functions', 'src/addon'] },
  'src/sidebar': {
    code: ['src/core', 'src/i18n', 'src/sidebar', 'preact', 'virtual:functions', 'virtual:about', ...FILE_READERS],
    types: ['src/addon'],
  },
  'src/main.ts': { code: ['src/addon'] },
  'src/nightly.ts': { code: ['src/addon'] },
};

/** The chapters of core in the order in which they build upon each other; '' is its root: the leads and the mistakes. */
const CHAPTERS = ['', 'time', 'stats', 'kpis', 'road', 'compare', 'forecast', 'targets', 'plan', 'fair', 'load'].concat(
  ['gaming', 'board', 'points', 'badges', 'pay', 'receipt'],
);

/** The folder right under core: what lies deeper belongs to the same chapter. */
const chapterOf = (path: string): string => path.split('/').slice(2, -1)[0] ?? '';

const inside = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

const strays = (imports: readonly Import[], room: string): Import[] => {
  const { code = [], types = [] } = ROOMS[room] ?? {};
  return imports.filter(
    ({ from, to, kind }) =>
      inside(from, room) && ![...code, ...(kind === 'types' ? types : [])].some((allowed) => inside(to, allowed)),
  );
};

const source = importsOf('src');

describe('arrows point down only', () => {
  test.each(Object.keys(ROOMS))('%s imports from the floors it may', (room) => {
    expect(strays(source, room)).toEqual([]);
  });

  test('every file of src is in a room with a rule', () => {
    expect(source.filter(({ from }) => !Object.keys(ROOMS).some((room) => inside(from, room)))).toEqual([]);
  });

  test('inside core a chapter imports only chapters before it', () => {
    const rank = (path: string): number => CHAPTERS.indexOf(chapterOf(path));
    expect(source.filter(({ from, to }) => inside(from, 'src/core') && rank(to) > rank(from))).toEqual([]);
  });

  test('every folder of core is a chapter', () => {
    const chapters = new Set(
      source
        .map(({ from }) => from)
        .filter((from) => inside(from, 'src/core'))
        .map(chapterOf),
    );
    expect([...chapters].filter((chapter) => !CHAPTERS.includes(chapter))).toEqual([]);
  });

  test.each(['src', 'playground'])('no file of %s imports itself in a circle, types included', (folder) => {
    expect(cycleIn(importsOf(folder))).toBeNull();
  });

  test('the playground takes nothing from src: it runs the built bundle', () => {
    expect(importsOf('playground').filter(({ to }) => inside(to, 'src'))).toEqual([]);
  });
});

describe('the reader of imports', () => {
  test.each([
    ['a value', `import { ratio } from '../../core/ratio.ts';`, 'code'],
    ['a side effect', `import '../../core/ratio.ts';`, 'code'],
    ['a re-export', `export { ratio } from '../../core/ratio.ts';`, 'code'],
    ['a dynamic import', `const late = () => import('../../core/ratio.ts');`, 'code'],
    ['a value among types', `import { type A, ratio } from '../../core/ratio.ts';`, 'code'],
    ['a type import', `import type { A } from '../../core/ratio.ts';`, 'types'],
    ['types by name', `import { type A, type B } from '../../core/ratio.ts';`, 'types'],
    ['a type re-export', `export type { A } from '../../core/ratio.ts';`, 'types'],
    ['an import in a type', `let a: import('../../core/ratio.ts').A;`, 'types'],
  ])('sees %s', (_what, text, kind) => {
    expect(importsIn('src/i18n/en/texts.ts', text)).toEqual([
      { from: 'src/i18n/en/texts.ts', to: 'src/core/ratio.ts', kind },
    ]);
  });

  test('an import upwards is a stray, and so is code where only types are allowed', () => {
    const up: Import = { from: 'src/core/time/days.ts', to: 'src/read/cells/dates/zone.ts', kind: 'types' };
    const code: Import = { from: 'src/i18n/en/texts.ts', to: 'src/core/time/days.ts', kind: 'code' };
    const types: Import = { ...code, kind: 'types' };
    expect(strays([up], 'src/core')).toEqual([up]);
    expect(strays([code, types], 'src/i18n')).toEqual([code]);
  });

  test('a circle is found with its whole chain', () => {
    const chain = ['a', 'b', 'c', 'b'];
    const imports = chain.slice(1).map((to, at): Import => ({ from: chain[at] ?? '', to, kind: 'code' }));
    expect(cycleIn(imports)).toEqual(['b', 'c', 'b']);
  });
});
