import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crmParts, keyOf } from '../scripts/docs/crm.mjs';
import { readFacts } from '../scripts/docs/facts.mjs';
import { signature, withSemicolons } from '../scripts/docs/formula.mjs';
import { anchorOf } from '../scripts/docs/markdown.mjs';
import { generatedPages, readTable, stalePages } from '../scripts/docs/pages.mjs';
import { overview, referencePage } from '../scripts/docs/reference.mjs';
import { TEXTS } from '../src/i18n/index.ts';

const help = {
  name: 'KPI_EXAMPLE',
  summary: 'A share | of leads.',
  params: [
    { name: 'data', description: 'A range.', optional: false },
    { name: 'manager', description: 'Optional. A name.', optional: true },
  ],
  returns: 'A share.',
  examples: [{ formula: '=KPI_EXAMPLE(Deals!A:L, "Anna, the first")', result: '0.25' }],
  translations: {
    ru: {
      summary: 'Доля лидов.',
      params: { data: 'Диапазон.', manager: 'Необязательно. Имя.' },
      returns: 'Доля.',
    },
  },
};

test('the generated parts of docs and of both READMEs are what the code says', async () => {
  expect(await stalePages(await generatedPages(readTable()))).toEqual([]);
});

describe('the function reference', () => {
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

const facts = await readFacts();

describe('the page about CRMs', () => {
  const shop = {
    name: 'Shop / Store',
    columns: { client: 'buyer|user>mail', status: 'state', amount: 'price' },
    unused: 'tax|fee',
    statuses: { won: 'paid in full', excluded: 'fake' },
    none: 'still open',
  };
  const example = [
    ['Buyer', 'Price, USD', 'STATE', 'Note'],
    ['Ann', '10', 'Paid in full', 'Lost'],
    ['Bob', '20', 'Cancelled', 'Still Open'],
    ['Cid', '30', 'Thinking', ''],
  ];
  const parts = (language: 'en' | 'ru') =>
    crmParts(
      { ...facts, EXPORTS: [shop], exportOf: ([first]) => (first === 'Buyer' ? shop : null) },
      [example],
      language,
    );
  const shopPart = (language: 'en' | 'ru'): string => parts(language)[keyOf(shop)] ?? '';

  test('names an export by its first word', () => {
    expect(keyOf(shop)).toBe('shop');
  });

  test('shows headers as its example writes them, and what counts only without them', () => {
    expect(shopPart('en')).toContain('| **Client** | `Buyer`, `User`; else `Mail` |');
    expect(shopPart('en')).toContain('| **Amount** | `Price, USD` |');
    expect(shopPart('ru')).toContain('| **Клиент** | `Buyer`, `User`; иначе `Mail` |');
  });

  test('shows its own statuses, then those of its example that are understood; other columns are no statuses', () => {
    expect(shopPart('en')).toContain('| **Won: a sale** | `Paid in full` |');
    expect(shopPart('en')).toContain('| **Lost** | `Cancelled` |');
    expect(shopPart('en')).toContain('| **No lead: left out** | `Fake` |');
    expect(shopPart('en')).not.toContain('Thinking');
  });

  test('shows what is left out and what means that there is no date', () => {
    expect(shopPart('en')).toContain('**Not used:** `Tax`, `Fee`.');
    expect(shopPart('en')).toContain('**Means “no date”:** `Still Open`.');
  });

  test('lists the words of both languages for a column, weak ones last', () => {
    expect(parts('en')['columns']).toMatch(/\| \*\*Product\*\* \| `Product`, .*; else `title` \| `Продукт`, /);
  });

  test('lists every finding without the braces of its sentence', () => {
    const { findings = '' } = parts('en');
    expect(findings.split('\n')).toHaveLength(2 + Object.keys(TEXTS.en.findings).length);
    expect(findings).not.toMatch(/[{}]/);
  });
});

describe('links between pages', () => {
  const page = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const headingsOf = (path: string): string[] =>
    [...page(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

  test.each(['README.md', 'README.ru.md', 'docs/crm.md', 'docs/crm.ru.md'])('of %s lead to a heading', (path) => {
    const links = [...page(path).matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)];
    const lost = links.filter(([, file = '', anchor = '']) => {
      const target = file === '' ? path : new URL(file, `file:///${path}`).pathname.slice(1);
      return !headingsOf(target).includes(anchor);
    });
    expect(links.length).toBeGreaterThan(0);
    expect(lost.map(([link]) => link)).toEqual([]);
  });

  test.each([
    ['README.md', 'docs/crm.md'],
    ['README.ru.md', 'docs/crm.ru.md'],
  ])('%s leads to each export of %s', (readme, crm) => {
    const sections = page(crm).split(/^## /m);
    for (const one of facts.EXPORTS) {
      const section = sections.find((text) => text.includes(`<!-- BEGIN ${keyOf(one)} -->`)) ?? '';
      expect(page(readme)).toContain(`(${crm}#${anchorOf(section.split('\n')[0] ?? '')})`);
    }
  });
});

test.each([
  ['amoCRM, Kommo', 'amocrm-kommo'],
  ['What KPI_CHECK tells', 'what-kpi_check-tells'],
  ['Своя таблица', 'своя-таблица'],
])('the heading %s is linked to as #%s', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});
