import { expect, test } from 'vitest';
import { callsIn } from '../../../src/addon/formula/callsIn.ts';

const read = (formula: string) => callsIn(formula)?.map(({ name, args, separator }) => [name, args, separator]) ?? null;

test.each<[string, unknown]>([
  ['=KPI(Deals!A:L, "sales")', [['KPI', ['Deals!A:L', ' "sales"'], ',']]],
  ['=KPI(Deals!A:L;;"a;b")', [['KPI', ['Deals!A:L', '', '"a;b"'], ';']]],
  [`=F('It''s (a, b)'!A:B)`, [['F', [`'It''s (a, b)'!A:B`], null]]],
  ['=F("say ""hi"", you"; {1,2;3,4})', [['F', ['"say ""hi"", you"', ' {1,2;3,4}'], ';']]],
  [
    '=IF(A1 > (1 + 2); SUM(B1; B2); F())',
    [
      ['SUM', ['B1', ' B2'], ';'],
      ['F', [''], null],
      ['IF', ['A1 > (1 + 2)', ' SUM(B1; B2)', ' F()'], ';'],
    ],
  ],
  ['=A1 + 1', []],
  // Nobody can tell a decimal comma from one between arguments.
  ['=F(A1; 0,5)', null],
  ['=F(A1', null],
  ['=F({A1)}', null],
  ['=F("A1)', null],
])('%s', (formula, calls) => expect(read(formula)).toEqual(calls));
