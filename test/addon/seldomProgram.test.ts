import { describe, expect, test } from 'vitest';
import { compress } from '../../scripts/bundle/words/compress.mjs';
import { type SeldomPrograms, seldomProgram } from '../../src/addon/seldomProgram.ts';

/** As the build packs them, one after another. */
function packed(...programs: string[]): SeldomPrograms {
  let end = 0;
  return [programs.map((program) => (end += program.length)), compress(programs.join(''))];
}

// One test: a process unpacks each program once.
describe('the programs of what is called seldom', () => {
  test('are compiled once, as far as asked for, with what they share; one that cannot be says how to do without', () => {
    const without = 'Build the add-on with "npm run build -- --plain".';
    for (const broken of ['function seldom(', 'var other=1', 'function seldom(){throw new Error("no")}'])
      expect(() => seldomProgram(packed(broken), [[]], 0)).toThrow(without);
    const programs = packed(
      'function seldom(a,b){let twice=(x)=>2*x;return[{sum:()=>a+b},[],[twice,b]]}',
      'function seldom(c){return[{minus:()=>-c},[]]}',
      'function seldom(a,twice,b){return[{all:()=>[a,twice(a),b]}]}',
      'function seldom(',
    );
    const shared = [[1, 2], [3], [4], []];
    const call = (number: number, name: string): unknown =>
      Reflect.get(seldomProgram(programs, shared, number), name)();
    expect(call(0, 'sum')).toBe(3);
    expect(call(2, 'all')).toEqual([4, 8, 2]);
    expect(call(1, 'minus')).toBe(-3);
    expect(() => seldomProgram(programs, shared, 3)).toThrow(without);
    expect(seldomProgram(packed('function seldom(){}'), [], 1)).toBe(seldomProgram(programs, shared, 1));
  });
});
