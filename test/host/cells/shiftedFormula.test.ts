import { expect, test } from 'vitest';
import { shiftedFormula } from '../../../playground/host/cells/shiftedFormula.ts';

test.each([
  ['=A1+B2', 1, 1, '=B2+C3'],
  ['=$A1+A$1+$A$1', 2, 1, '=$A3+B$1+$A$1'],
  ["=SUM('Q1 2026'!A2:A5; Deals!C3)", 1, 0, "=SUM('Q1 2026'!A3:A6; Deals!C4)"],
  ['=KPI(Deals!A:L, "A1", LOG10(A1))', 3, 0, '=KPI(Deals!A:L, "A1", LOG10(A4))'],
  ['=A1', -1, 0, '=#REF!'],
  ['=z9', 0, 1, '=AA9'],
  ['=A1', 0, 0, '=A1'],
])('%s, %s down and %s to the right, is %s', (formula, rows, columns, moved) => {
  expect(shiftedFormula(formula, rows, columns)).toBe(moved);
});
