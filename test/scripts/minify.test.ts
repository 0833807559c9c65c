import { describe, expect, test } from 'vitest';
import { minify } from '../../scripts/bundle/minify/minify.mjs';
import { topLevelOf } from '../support/code/topLevel.ts';

const SCRIPT = `
/** What stands at the top level may be called by others. */
var __kpi = (() => {
  function half(number) { return number / 2; }
  const once = (number) => half(number) + 1;
  function never() { return 'never'; }
  let seen = 0;
  return { answer: (number) => { seen += 1; return once(number) * seen; }, name: 'é' };
})();
`;

describe('a minified script', () => {
  test('does the same, is shorter, and keeps the names at its top level and those of properties', async () => {
    const code = await minify(SCRIPT);
    expect(code.length).toBeLessThan(SCRIPT.length / 2);
    expect(code).not.toMatch(/never|What stands/);
    expect(topLevelOf(code)).toMatchObject([{ kind: 'variable', name: '__kpi' }]);
    const { answer, name } = new Function(`${code} return __kpi;`)();
    expect([answer(4), answer(4), name]).toEqual([3, 6, 'é']);
  });

  test('has arrows for functions that are no classes and ask for no `this`', async () => {
    const code = await minify(
      'var made=[function(a){return a+1},function(){return this},class{constructor(){this.one=1}}];',
    );
    expect(code).toMatch(/^var made=\[\w=>\w\+1,function\(\)\{return this\},class\{/);
  });

  test('keeps the parameters of a function that is called from elsewhere in their places', async () => {
    const code = await minify('var panels=(first,second,third)=>{return{sum:()=>first+third}};');
    expect(new Function(`${code} return panels(1, 2, 4).sum();`)()).toBe(5);
  });
});
