import { CellValueType } from '@univerjs/core';
import { expect, test } from 'vitest';
import { columnOf, lettersOf, rectangleOf } from '../../playground/engine/workbook/a1.ts';
import { copiedCells } from '../../playground/engine/typing/copiedCells.ts';
import { isDatePattern } from '../../playground/host/cells/isDatePattern.ts';
import { functionInfo } from '../../playground/engine/formulas/functionHelp.ts';
import { withCommas, withSemicolons } from '../../playground/engine/typing/semicolons.ts';
import { typedData } from '../../playground/engine/typing/typedValue.ts';

test.each([
  ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
  ['$C$2:$D$20', { row: 1, column: 2, rows: 19, columns: 2 }],
  ['AA10:AB11', { row: 9, column: 26, rows: 2, columns: 2 }],
])('%s is a rectangle', (a1, rectangle) => expect(rectangleOf(a1)).toEqual(rectangle));

test('column letters and numbers are each other turned round', () => {
  for (let column = 0; column < 800; column++) expect(columnOf(lettersOf(column))).toBe(column);
  expect([0, 25, 26, 701, 702].map(lettersOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test.each([
  ['yyyy-mm-dd', true],
  ['dd.mm.yyyy hh:mm', true],
  ['[h]:mm', true],
  ['0.0%', false],
  ['General', false],
  ['', false],
  ['#,##0.00 "days"', false],
  ['[Red]#,##0', false],
  ['"₽"#,##0;[Red]-"₽"#,##0', false],
  ['@', false],
])('the pattern %j is a date: %s', (pattern, answer) => expect(isDatePattern(pattern)).toBe(answer));

test.each([
  ['=A(1;2)', '=A(1,2)'],
  ['=A("x;y";{1;2};\'a;b\'!A1)', '=A("x;y",{1;2},\'a;b\'!A1)'],
  ['=A("say ""a;b""";1)', '=A("say ""a;b""",1)'],
  ['=A(1,2)', '=A(1,2)'],
])('%s is kept as %s', (typed, kept) => expect(withCommas(typed)).toBe(kept));

test.each([
  ['=A(1,2)', '=A(1;2)'],
  ['=A("x,y",{1,2},\'a,b\'!A1)', '=A("x,y";{1,2};\'a,b\'!A1)'],
])('%s is shown in Russian as %s, and kept again as it was', (kept, shown) => {
  expect(withSemicolons(kept)).toBe(shown);
  expect(withCommas(shown)).toBe(kept);
});

test.each([
  [
    'a\tb\nc',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'a\tb\r\n\tc\r\n',
    [
      ['a', 'b'],
      ['', 'c'],
    ],
  ],
  ['a;b;c\nd;e;f', [['a;b;c'], ['d;e;f']]],
  ['"one\r\ncell"\tb', [['one\ncell', 'b']]],
  ['"say ""hi"""\t"a\tb"', [['say "hi"', 'a\tb']]],
  ['"Ромашка"\tООО "Лютик"', [['"Ромашка"', 'ООО "Лютик"']]],
  ['"Ромашка" и Ко\nб', [['"Ромашка" и Ко'], ['б']]],
  ['""\t"', [['""', '"']]],
  ['a\n\nb\n\n', [['a'], [''], ['b'], ['']]],
  ['a', [['a']]],
])('%j copied is the cells %j', (text, cells) => expect(copiedCells(text)).toEqual(cells));

const pattern = (shown: string): object => ({ s: { n: { pattern: shown } } });
test.each([
  ['05.11.2026', '', 46331, pattern('dd.mm.yyyy')],
  ['05.11.2026 12:00', '', 46331.5, pattern('dd.mm.yyyy hh:mm')],
  ['05.11.2026', 'd mmmm', 46331, {}],
  ['05.11.2026', '[h]:mm', 46331, pattern('dd.mm.yyyy')],
  ['26:10:00', 'dd.mm.yyyy', 94_200 / 86_400, pattern('[h]:mm:ss')],
  ['12 500', '', 12500, pattern('#,##0')],
  ['12 500,5', '', 12500.5, pattern('#,##0.00')],
  ['12500', '', 12500, {}],
  ['4990,5', '', 4990.5, pattern('0.0')],
  ['12500', 'dd.mm.yyyy', 12500, pattern('General')],
  ['12 500', '0.0', 12500, {}],
  ['1 000 ₽', '', 1000, pattern('#,##0 "₽"')],
  ['37,5%', '', 0.375, pattern('0.00%')],
  ['37%', '', 0.37, pattern('0%')],
  ['12500', '@', '12500', {}],
  ['31.02.2026', '', '31.02.2026', {}],
  ["'12", '', '12', {}],
])('%s in a Russian cell formatted as “%s” is %j', (text, formatted, v, look) => {
  const t = typeof v === 'string' ? CellValueType.STRING : CellValueType.NUMBER;
  expect(typedData(text, 'ru', formatted)).toEqual({ v, t, f: null, si: null, p: null, custom: null, ...look });
});

test('a dollar amount is shown as one in an American cell, and a formula is one everywhere', () => {
  expect(typedData('$1,234.50', 'en', '')).toMatchObject({ v: 1234.5, ...pattern('"$"#,##0.00') });
  expect(typedData('=A1', 'en', '')).toMatchObject({ f: '=A1', v: null });
  expect(typedData('', 'en', '')).toMatchObject({ v: null, f: null });
});

const help = {
  name: 'KPI',
  summary: 'The value of a KPI.',
  params: [
    { name: 'data', description: 'The deals.', optional: false },
    { name: 'kpi', description: 'Which KPI.', optional: true },
    { name: 'manager', description: 'Optional. Whose.', optional: true },
  ],
  returns: 'A number.',
  examples: [{ formula: '=KPI(Deals!A:L, "won, lost")', result: '1' }],
  translations: { ru: { summary: 'Значение показателя.', params: { data: 'Сделки.' } } },
};

test('the help shows each parameter with its place in the example', () => {
  expect(functionInfo(help, 'en')).toMatchObject({
    functionName: 'KPI',
    abstract: 'The value of a KPI.',
    functionParameter: [
      { name: 'data', detail: 'The deals.', example: 'Deals!A:L', require: 1 },
      { name: 'kpi', example: '"won, lost"', require: 0 },
      { name: 'manager', example: 'manager', require: 0 },
    ],
  });
});

test('the Russian help is Russian, and English where a word is missing', () => {
  expect(functionInfo(help, 'ru')).toMatchObject({
    abstract: 'Значение показателя.',
    functionParameter: [{ detail: 'Сделки.' }, { detail: 'Which KPI.' }, {}],
  });
});
