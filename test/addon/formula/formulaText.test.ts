import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaText, onTab, quoted, referenceOf } from '../../../src/addon/formula/formulaText.ts';
import { formulaSeparator } from '../../../src/addon/formula/formulaSeparator.ts';

describe('the text of a formula', () => {
  test.each([
    [['Deals!A:L'], ',', '=KPI(Deals!A:L)'],
    [['Deals!A:L', '"sales"'], ';', '=KPI(Deals!A:L; "sales")'],
    [['Deals!A:L', null, '"2026"', null], ',', '=KPI(Deals!A:L, "", "2026")'],
    [[null], ',', '=KPI()'],
  ] as const)('of %j with %s is %s', (parts, separator, text) => {
    expect(formulaText('KPI', parts, separator)).toBe(text);
  });

  test.each([
    ['Anna', '"Anna"'],
    ['the "best"', '"the ""best"""'],
    ['=1+1', '"=1+1"'],
    ['', '""'],
  ])('holds the text %s as %s', (text, written) => {
    expect(quoted(text)).toBe(written);
  });

  test('no text can end its quotes: what is between them reads back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = quoted(text).slice(1, -1);
        expect(inside.replace(/""/g, '')).not.toContain('"');
        expect(inside.replace(/""/g, '"')).toBe(text);
      }),
    );
  });
});

describe('the name of a tab in a formula', () => {
  test.each([
    ['Deals', 'Deals!A:L'],
    ['Сделки', 'Сделки!A:L'],
    ['My deals', "'My deals'!A:L"],
    ["Anna's", "'Anna''s'!A:L"],
    ['2026', "'2026'!A:L"],
    ['Q4', "'Q4'!A:L"],
    ['R1C1', "'R1C1'!A:L"],
    ['TRUE', "'TRUE'!A:L"],
    ['a!b', "'a!b'!A:L"],
    ['Сделки (2)', "'Сделки (2)'!A:L"],
  ])('%s is written %s', (tab, written) => {
    expect(onTab(tab, 'A:L')).toBe(written);
    const { tab: read, a1 } = referenceOf(written);
    expect([read, a1]).toEqual([tab, 'A:L']);
  });
});

describe('cells that a person types', () => {
  test.each([
    ['B1', null, 'B1'],
    ['=$b$1', null, 'B1'],
    [' a2:a20 ', null, 'A2:A20'],
    ['A2:A', null, 'A2:A'],
    ['A:B', null, 'A:B'],
    ['Team!A2:A', 'Team', 'A2:A'],
    ["'My team'!A:A", 'My team', 'A:A'],
  ])('%s are read', (text, tab, a1) => {
    expect(referenceOf(text)).toEqual({ tab, a1 });
  });

  test.each(['', 'A', '12', 'B1:', 'A:3', 'SUM(A1)', 'A1,B2', 'Team!', '"A1"', 'A1 + 1'])(
    '%s is no reference',
    (text) => {
      expect(() => referenceOf(text)).toThrow();
    },
  );
});

describe('the separator between arguments', () => {
  test.each([
    ['en_US', ','],
    ['en_GB', ','],
    ['ja_JP', ','],
    ['es_MX', ','],
    ['de_CH', ','],
    ['ru_RU', ';'],
    ['de_DE', ';'],
    ['es_ES', ';'],
    ['en_ZA', ';'],
    ['uk_UA', ';'],
    ['ru-RU', ';'],
  ])('in %s is %s', (locale, separator) => {
    expect(formulaSeparator(locale)).toBe(separator);
  });
});
