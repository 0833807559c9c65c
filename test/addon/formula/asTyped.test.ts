import { expect, test } from 'vitest';
import { asTyped } from '../../../src/addon/formula/asTyped.ts';

test.each([
  ['=KPI(KPI_WHERE(Deals!A:L, "a, b", 1.5), "x.5", .5)', '=KPI(KPI_WHERE(Deals!A:L; "a, b"; 1,5); "x.5"; ,5)'],
  ["=KPI('My, deals'!A:L, {1.5,2;3,4})", "=KPI('My, deals'!A:L; {1,5\\2;3\\4})"],
  ['=NORM.DIST(A1, 2, Q1.5)', '=NORM.DIST(A1; 2; Q1.5)'],
  ['=KPI(Deals!A:L; "a"; FILTER(A:A; B:B > 0,5))', '=KPI(Deals!A:L; "a"; FILTER(A:A; B:B > 0,5))'],
  ['=KPI(Deals!A:L, "open', '=KPI(Deals!A:L, "open'],
])('%s is typed as %s where the decimal sign is a comma', (formula, typed) => {
  expect(asTyped(formula, ';')).toBe(typed);
  expect(asTyped(formula, ',')).toBe(formula);
});
