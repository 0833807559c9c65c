import { expect, test } from 'vitest';
import { columnOf, lettersOf, rectangleOf } from '../../playground/engine/a1.ts';
import { isDatePattern } from '../../playground/engine/formats.ts';
import { functionInfo } from '../../playground/engine/help.ts';
import { withCommas } from '../../playground/engine/separator.ts';
import { understood } from '../../playground/engine/typing.ts';

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
  ['14.02.2026', '2026-02-14'],
  ['1.2.2026 9:05', '2026-02-01 9:05'],
  ['12,5', '12.5'],
  ['12 500,50', '12500.50'],
  ['12\u00a0500', '12500'],
  ['37,5%', '37.5%'],
  ['12.5', '12.5'],
  ['1, 2 и 3', '1, 2 и 3'],
  ['Анна', 'Анна'],
])('%s typed in Russian is understood as %s', (typed, meant) => expect(understood(typed)).toBe(meant));

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
  ru: { summary: 'Значение показателя.', params: { data: 'Сделки.' } },
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
