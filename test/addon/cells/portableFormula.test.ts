import { describe, expect, test } from 'vitest';
import { portableFormula } from '../../../src/addon/cells/portableFormula.ts';
import { printFormula, readFormula } from '../../../playground/host/cells/formulaDialect.ts';

describe('a formula as every spreadsheet reads it', () => {
  test.each([
    ['=KPI(Deals!A:L; "a, b.c"; "Anna")', '=KPI(Deals!A:L; "a, b.c"; "Anna")'],
    ['=KPI(Deals!A:L, "a, b.c")', '=KPI(Deals!A:L; "a, b.c")'],
    ['=IF(A1>0.4,1,2)', '=IF(A1>(4/10);1;2)'],
    ['=A1*1.50+.5', '=A1*(150/100)+(5/10)'],
    ['=12.5%', '=(125/10)%'],
    ["='My, tab'!A1+NORM.DIST(1,2,3,TRUE)", "='My, tab'!A1+NORM.DIST(1;2;3;TRUE)"],
    ['=1E3+$A$1', '=1E3+$A$1'],
    ['=SUM(A1:B2)', '=SUM(A1:B2)'],
    ['={1;2}', '={1;2}'],
  ])('%s is %s where the decimal sign is a point', (formula, expected) => {
    expect(portableFormula(formula, false)).toBe(expected);
    expect(portableFormula(expected, false)).toBe(expected);
    expect(portableFormula(expected, true)).toBe(expected);
  });

  test.each([
    ['=IF(A1>0,4;1;2)', '=IF(A1>(4/10);1;2)'],
    ['=A1*0,4', '=A1*(4/10)'],
    ['=KPI(Deals!A:L, "x", 0.4)', '=KPI(Deals!A:L; "x"; (4/10))'],
    ['=F(1,5; 2)', '=F((15/10); 2)'],
  ])('%s is %s where it is a comma, in either dialect', (formula, expected) => {
    expect(portableFormula(formula, true)).toBe(expected);
  });

  test.each([
    ['=ROUND(2,5)', true, 'two arguments or one'],
    ['={1,2}', false, 'columns of an array'],
    ['={1\\2}', true, 'columns of an array'],
    ['=1.5E3', false, 'a power of ten'],
    ['=F(A1, B1; 2)', true, 'two separators'],
  ])('%s is left to a person: %s, %s', (formula, isComma) => {
    expect(portableFormula(formula, isComma)).toBeNull();
  });

  test('is read in every dialect as the same formula', () => {
    for (const formula of ['=IF(A1>0.4,1,2)', '=A1*1.5+SUM(B1:B2,3)', '=KPI(Deals!A:L,"x, 0.4","")']) {
      const written = portableFormula(formula, false) ?? '';
      const [point, comma] = [readFormula(written, 'point'), readFormula(written, 'comma')];
      expect(point).toBe(comma);
      expect(portableFormula(printFormula(formula, 'comma'), true)).toBe(written);
      expect(portableFormula(printFormula(formula, 'point'), true)).toBe(written);
    }
  });
});
