import { describe, expect, test } from 'vitest';
import { type ProgramOfModule, splitModule } from '../../scripts/bundle/seldom/splitModule.mjs';

const declared = (code: string): string[] =>
  [...code.matchAll(/^(?:function|class|var|let|const) (\w+)/gm)].flatMap(([, name]) => name ?? []);

/** The program of the export `cell`, and after it that of the others. */
function cut(module: string): ProgramOfModule[] {
  return splitModule(module, (name) => (name === 'cell' ? 0 : 1), 2);
}

/** Their names, and those that are handed over. */
function split(module: string): { first: string[]; rest: string[]; shared: string[] } {
  const [first, rest] = cut(module);
  return { first: declared(first?.code ?? ''), rest: declared(rest?.code ?? ''), shared: rest?.shared.flat() ?? [] };
}

const EXPORTED = 'export { a as cell, p as panel };';

describe('a module cut in two', () => {
  test.each([
    ['what the cells need is in the first half', 'var b = 1;\nfunction a() { return b; }\nvar p = 2;', ['b', 'a'], []],
    [
      'what both need is handed over',
      'var b = 1;\nfunction a() { return b; }\nvar p = () => b + a();',
      ['b', 'a'],
      ['b', 'a'],
    ],
    ['what stands below is found', 'var a = () => b;\nfunction b() {}\nvar p = 2;', ['a', 'b'], []],
    ['so is what is needed by way of others', 'var c = 1;\nvar b = c;\nvar a = b;\nvar p = c;', ['c', 'b', 'a'], ['c']],
    [
      'a name of the same spelling inside a function is another',
      'var b = 1;\nvar a = (b) => b;\nvar p = b;',
      ['a'],
      [],
    ],
    ['so is that of a property', 'var b = 1;\nvar a = (x) => [x.b, { b: 2 }];\nvar p = b;', ['a'], []],
    ['so is that of a pattern', 'var b = 1;\nvar a = ({ b: x }) => x;\nvar p = b;', ['a'], []],
    [
      'a property that is named like its value is that value',
      'var b = 1;\nvar a = () => ({ b });\nvar p = 2;',
      ['b', 'a'],
      [],
    ],
    ['a default value is used', 'var b = 1;\nvar a = (x = b) => x;\nvar p = 2;', ['b', 'a'], []],
    ['a class is used by what extends it', 'class b {}\nclass a extends b {}\nvar p = new b();', ['b', 'a'], ['b']],
  ])('%s', (_what, module, first, shared) => {
    const found = split(`${module}\n${EXPORTED}`);
    expect(found.first).toEqual(first);
    expect(found.shared.sort()).toEqual([...shared].sort());
    expect(found.rest).toContain('p');
  });

  test.each([
    ['is assigned', 'b = 2'],
    ['is counted up', 'b++'],
    ['is changed by a pattern', '[b] = [2]'],
    ['is changed by a pattern in a pattern', '({ x: [...b] } = { x: [2] })'],
    ['is changed by a loop', 'for (b of [1, 2]);'],
  ])('a value of the cells that %s is never handed over: what mentions it is with the cells', (_how, change) => {
    const module = `var b = 1;\nfunction a() { return b; }\nfunction c() { ${change} }\nfunction d() { return b; }\nvar p = () => [c(), d()];`;
    expect(split(`${module}\n${EXPORTED}`)).toEqual({ first: ['b', 'a', 'c', 'd'], rest: ['p'], shared: ['c', 'd'] });
  });

  test('a value of the panels may change', () => {
    const module = `var a = 1;\nvar b = 1;\nfunction p() { return b++; }\n${EXPORTED}`;
    expect(split(module)).toEqual({ first: ['a'], rest: ['b', 'p'], shared: [] });
  });

  test('what declares nothing is done with the cells', () => {
    const [first] = cut(`var b = [];\nb.push(1);\nvar a = 1, p = 2;\n${EXPORTED}`);
    expect(first?.code).toContain('b.push(1);');
  });

  test('does the same as in one piece', () => {
    const module = `var seen = [];\nfunction note(x) { seen.push(x); return seen.length; }\nvar a = () => note('a');\nvar p = () => [note('p'), seen.join()];\n${EXPORTED}`;
    const [first, rest] = cut(module);
    expect([first?.exported, rest?.exported]).toEqual([[['cell', 'a']], [['panel', 'p']]]);
    const shared = String(rest?.shared);
    const panels = `((${shared}) => { ${rest?.code}; return p; })(${shared})`;
    const answer: unknown = new Function(`${first?.code}; a(); return ${panels}();`)();
    expect(answer).toEqual([2, 'a,p']);
  });

  test('is one program where everything belongs there', () => {
    const [whole, ...others] = splitModule(`var a = 1;\nvar p = 2;\n${EXPORTED}`, () => 0, 1);
    expect(whole?.exported.map(([name]) => name)).toEqual(['cell', 'panel']);
    expect([declared(whole?.code ?? ''), others]).toEqual([['a', 'p'], []]);
  });

  test('may be more programs: each is handed what it uses of each before it', () => {
    const module = `var b = 1;\nvar c = b;\nvar a = b;\nvar q = () => c;\nvar p = () => [q, c, b];
export { a as cell, q as table, p as panel };`;
    const programs = splitModule(module, (name) => ['cell', 'table', 'panel'].indexOf(name), 3);
    expect(programs.map(({ code }) => declared(code))).toEqual([['b', 'a'], ['c', 'q'], ['p']]);
    expect(programs.map(({ shared }) => shared)).toEqual([[], [['b']], [['b'], ['q', 'c']]]);
  });
});
