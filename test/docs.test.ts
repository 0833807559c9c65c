import { describe, expect, test } from 'vitest';
import { signature, withSemicolons } from '../scripts/docs/formula.mjs';
import { generatedPages, readTable, stalePages } from '../scripts/docs/pages.mjs';
import { overview, referencePage } from '../scripts/docs/reference.mjs';

const help = {
  name: 'KPI_EXAMPLE',
  summary: 'A share | of leads.',
  params: [
    { name: 'data', description: 'A range.', optional: false },
    { name: 'manager', description: 'Optional. A name.', optional: true },
  ],
  returns: 'A share.',
  examples: [{ formula: '=KPI_EXAMPLE(Deals!A:L, "Anna, the first")', result: '0.25' }],
  ru: {
    summary: 'Доля лидов.',
    params: { data: 'Диапазон.', manager: 'Необязательно. Имя.' },
    returns: 'Доля.',
  },
};

describe('the function reference', () => {
  test('in docs and in both READMEs is what the code says', async () => {
    expect(await stalePages(await generatedPages(readTable()))).toEqual([]);
  });

  test('shows summary, parameters, result and examples in English', () => {
    const page = referencePage([help], 'en');
    for (const text of [
      '## KPI_EXAMPLE',
      '`KPI_EXAMPLE(data, [manager])`',
      'A share | of leads.',
      '| `manager` | Optional. A name. |',
      '**Gives:** A share.',
      '- `=KPI_EXAMPLE(Deals!A:L, "Anna, the first")` → 0.25',
    ])
      expect(page).toContain(text);
  });

  test('shows the same in Russian, with semicolons between arguments', () => {
    const page = referencePage([help], 'ru');
    for (const text of [
      '`KPI_EXAMPLE(data; [manager])`',
      'Доля лидов.',
      '| `manager` | Необязательно. Имя. |',
      '**Результат:** Доля.',
      '- `=KPI_EXAMPLE(Deals!A:L; "Anna, the first")` → 0,25',
    ])
      expect(page).toContain(text);
  });

  test('its short table links to the page, and a bar in a text does not break the row', () => {
    expect(overview([help], 'en').split('\n')[2]).toBe(
      '| [`KPI_EXAMPLE(data, [manager])`](docs/functions.md#kpi_example) | A share \\| of leads. |',
    );
  });
});

describe('a formula where the decimal sign is a comma', () => {
  test.each([
    ['=F(A1,B1)', '=F(A1;B1)'],
    ['=F(A1, "a,b", B1)', '=F(A1; "a,b"; B1)'],
    ['=F("he said ""a,b""", B1)', '=F("he said ""a,b"""; B1)'],
    [`=F('Deals, old'!A:L, 2)`, `=F('Deals, old'!A:L; 2)`],
    ['=F(A1)', '=F(A1)'],
  ])('%s is typed %s', (english, russian) => {
    expect(withSemicolons(english)).toBe(russian);
  });

  test('a signature marks what may be left out', () => {
    expect([signature(help, 'en'), signature(help, 'ru')]).toEqual([
      'KPI_EXAMPLE(data, [manager])',
      'KPI_EXAMPLE(data; [manager])',
    ]);
  });
});
