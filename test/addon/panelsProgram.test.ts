import { expect, test } from 'vitest';
import { compress } from '../../scripts/bundle/words/compress.mjs';
import { panelsProgram } from '../../src/addon/panelsProgram.ts';

test('the program of the panels is compiled once, with what it shares; one that cannot be says how to do without', () => {
  const without = 'Build the add-on with "npm run build -- --plain".';
  for (const broken of ['var panels=(', 'var other=1', 'var panels=()=>{throw new Error("no")}'])
    expect(() => panelsProgram(compress(broken), [])).toThrow(without);
  const program = panelsProgram(compress('var panels=(a,b)=>({sum:()=>a+b})'), [1, 2]);
  expect(Reflect.get(program, 'sum')()).toBe(3);
  expect(panelsProgram(compress('var panels=()=>({})'), [])).toBe(program);
});
