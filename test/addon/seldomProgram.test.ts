import { expect, test } from 'vitest';
import { compress } from '../../scripts/bundle/words/compress.mjs';
import { seldomProgram } from '../../src/addon/seldomProgram.ts';

test('the program of what is called seldom is compiled once, with what it shares; one that cannot be says how to do without', () => {
  const without = 'Build the add-on with "npm run build -- --plain".';
  for (const broken of ['function seldom(', 'var other=1', 'function seldom(){throw new Error("no")}'])
    expect(() => seldomProgram(compress(broken), [])).toThrow(without);
  const program = seldomProgram(compress('function seldom(a,b){return{sum:()=>a+b}}'), [1, 2]);
  expect(Reflect.get(program, 'sum')()).toBe(3);
  expect(seldomProgram(compress('function seldom(){}'), [])).toBe(program);
});
