import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../scripts/bundle/examples.mjs';
import { crmParts } from '../scripts/docs/crm.mjs';
import { exportLinks, exportSections } from '../scripts/docs/exports.mjs';
import { readFacts } from '../scripts/docs/facts.mjs';
import { signature, withSemicolons } from '../scripts/docs/formula.mjs';
import { kpisPart } from '../scripts/docs/kpis.mjs';
import { anchorOf } from '../scripts/docs/markdown.mjs';
import { generatedPages, readTable, stalePages } from '../scripts/docs/pages.mjs';
import { referencePage } from '../scripts/docs/reference.mjs';
import { tabsPart } from '../scripts/docs/tabs.mjs';
import { commentsIn, holdings, isThere, mentionsOf, pathsIn } from './support/code/paths.ts';
import { TEXTS } from '../src/i18n/index.ts';
import { ROW_TABS } from '../src/read/tabs/tabs.ts';

const help = {
  name: 'KPI_EXAMPLE',
  group: 'measures',
  summary: 'A share | of leads: paid by all.',
  params: [
    { name: 'data', description: 'A range.', optional: false },
    { name: 'manager', description: 'Optional. A name.', optional: true },
  ],
  returns: 'A share.',
  examples: [{ formula: '=KPI_EXAMPLE(Deals!A:L, "Anna, the first")', result: '0.25' }],
  translations: {
    ru: {
      summary: 'Доля лидов; оплаченных — ко всем.',
      params: { data: 'Диапазон.', manager: 'Необязательно. Имя.' },
      returns: 'Доля.',
    },
  },
};

test('the generated pages and parts of pages are what the code says', async () => {
  expect(await stalePages(await generatedPages(readTable()))).toEqual([]);
});

describe('the function reference', () => {
  test('shows summary, parameters, result and examples in English', () => {
    const page = referencePage([help], 'en');
    for (const text of [
      '## Measures\n\n### KPI_EXAMPLE',
      '`KPI_EXAMPLE(data, [manager])`',
      'A share | of leads: paid by all.',
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
      'Доля лидов; оплаченных — ко всем.',
      '| `manager` | Необязательно. Имя. |',
      '**Результат:** Доля.',
      '- `=KPI_EXAMPLE(Deals!A:L; "Anna, the first")` → 0,25',
    ])
      expect(page).toContain(text);
  });

  test('begins with a line for each function, linked to its place below, by group', () => {
    const beginning = (language: 'en' | 'ru'): string => referencePage([help], language).split('\n## ')[0] ?? '';
    expect(beginning('en')).toMatch(
      /\*\*Measures\.\*\* .+\n\n- \[KPI_EXAMPLE\]\(#kpi_example\): A share \| of leads\.\n/,
    );
    expect(beginning('ru')).toMatch(/\*\*Показатели\.\*\* .+\n\n- \[KPI_EXAMPLE\]\(#kpi_example\): Доля лидов\.\n/);
  });

  test('a question stays a question', () => {
    expect(referencePage([{ ...help, summary: 'Is it so? Look and see.' }], 'en')).toContain('): Is it so?\n');
  });

  test('a function of a group without words is refused', () => {
    expect(() => referencePage([{ ...help, group: 'elsewhere' }], 'en')).toThrow('KPI_EXAMPLE');
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
  const example: Example = {
    name: 'shop',
    group: 'crm',
    title: { en: 'Shop', ru: 'Лавка' },
    about: { en: 'Sales of a shop.', ru: 'Продажи лавки.' },
    rows: [
      ['Buyer', 'Price, USD', 'STATE', 'Note'],
      ['Ann', '10', 'Paid in full', 'Lost'],
      ['Bob', '20', 'Cancelled', 'Still Open'],
      ['Cid', '30', 'Blue', ''],
    ],
  };
  const shops = {
    ...facts,
    EXPORTS: [shop],
    exportOf: ([first]: readonly string[]) => (first === 'Buyer' ? shop : null),
  };
  const parts = (language: 'en' | 'ru', examples: readonly Example[] = [example]): Record<string, string> =>
    crmParts(shops, examples, language);
  const shopPart = (language: 'en' | 'ru', examples?: readonly Example[]): string =>
    parts(language, examples)['exports'] ?? '';

  test('calls an export as its example is called, and links to it from any page', () => {
    expect(shopPart('en')).toMatch(/^## Shop\n/);
    expect(shopPart('ru')).toMatch(/^## Лавка\n/);
    expect(parts('en')['links']).toBe('[Shop](#shop)');
    expect(exportLinks(shops, [example], 'ru', 'docs/crm.ru.md')).toBe('[Лавка](docs/crm.ru.md#лавка)');
  });

  test('gives an export that has two names both of them', () => {
    const store = { ...example, name: 'store', title: { en: 'Store', ru: 'Магазин' } };
    expect(shopPart('en', [example, store])).toMatch(/^## Shop, Store\n/);
  });

  test('refuses an export without an example', () => {
    expect(() => shopPart('en', [{ ...example, group: 'trap' }])).toThrow('Shop / Store has no example');
  });

  test('says where an export is found and what to know of it, as its example tells; else what is usual', () => {
    const docs = { en: { where: 'Till > Print.', notes: ['A fake is no sale.', 'Tax is not read.'] } };
    const told = shopPart('en', [{ ...example, docs }]);
    expect(told).toContain('**Export:** Till > Print.\n');
    expect(told).toMatch(/\n\nWhat to know:\n\n- A fake is no sale\.\n- Tax is not read\.$/);
    expect(shopPart('en')).toContain('**Export:** the list of deals;');
    expect(shopPart('en')).not.toContain('What to know');
  });

  test.each([
    [4, 'Z'],
    [26, 'Z'],
    [27, 'AZ'],
    [53, 'BZ'],
  ])('offers a formula that reaches the last of %i columns', (width, last) => {
    const headers = Array.from({ length: width }, (_, column) => (column === 0 ? 'Buyer' : `Column ${column}`));
    expect(shopPart('en', [{ ...example, rows: [headers] }])).toContain(`\`=LEADERBOARD(Deals!A:${last})\``);
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
    expect(shopPart('en')).not.toContain('Blue');
  });

  test('shows what is left out and what means that there is no date', () => {
    expect(shopPart('en')).toContain('**Not used:** `Tax`, `Fee`.');
    expect(shopPart('en')).toContain('**Means “no date”:** `Still Open`.');
  });

  test('says nothing of what an export leaves out where it leaves out nothing', () => {
    const { name, columns, statuses } = shop;
    const sections = exportSections({ ...shops, EXPORTS: [{ name, columns, statuses }] }, [example], 'en');
    expect(sections).not.toMatch(/Not used|Means/);
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

describe('the generated tables', () => {
  test.each([
    ['en', '| **Retention, 90 days** | `retention` | keep | Paid | Left, Refunded | 90 | higher | client |'],
    [
      'ru',
      '| **Удержание, 90 дней** | `retention` | удержание | Дата оплаты | Дата ухода, Дата возврата | 90 | больше | клиент |',
    ],
  ] as const)('hold every built-in KPI in %s', (language, row) => {
    const rows = kpisPart(facts, language).split('\n');
    expect(rows).toContain(row);
    expect(rows).toHaveLength(2 + facts.BUILTIN.length);
  });

  test.each([
    ['en', '### Targets', '| Per | week, month, quarter | month |'],
    ['ru', '### Цели', '| За период | неделя, месяц, квартал | месяц |'],
  ] as const)('hold every tab with settings in %s, a section with a row for each column', (language, heading, row) => {
    const sections = tabsPart(facts, language).split(/\n\n(?=###)/);
    expect(sections).toHaveLength(Object.keys(TEXTS[language].tabs).length);
    const lines = sections.find((section) => section.startsWith(`${heading}\n`))?.split('\n') ?? [];
    expect(lines).toContain(row);
    expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(2 + ROW_TABS.targets.fields.length);
  });
});

const all = holdings();
const page = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const PAGES = [...all.paths].filter((path) => path.endsWith('.md') && !/^bench\//.test(path));

describe('links between pages', () => {
  const headingsOf = (path: string): string[] =>
    [...page(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

  test.each(PAGES)('of %s lead to a heading', (path) => {
    const links = [...page(path).matchAll(/\]\(([^)#:]*)#([^)]+)\)/g)];
    const lost = links.filter(([, file = '', anchor = '']) => {
      const target = file === '' ? path : decodeURI(new URL(file, `file:///${path}`).pathname).slice(1);
      return !headingsOf(target).includes(anchor);
    });
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});

describe('README', () => {
  test.each(['README.md', 'README.ru.md'])('%s is short: at most 9,000 characters', (path) => {
    expect([...page(path)].length).toBeLessThanOrEqual(9000);
  });

  test.each(PAGES.filter((path) => path.endsWith('.ru.md')))('%s says the same as its English page', (russian) => {
    const shape = (path: string): string[] =>
      [...page(path).matchAll(/^#+(?= )|^```|^- |^\|(?= \*\*| `|-)|=(?:KPI|LEADERBOARD)\w*/gm)].map(([mark]) => mark);
    expect(shape(russian)).toEqual(shape(russian.replace('.ru.md', '.md')));
  });
});

describe('the map in CONTRIBUTING', () => {
  const map = page('CONTRIBUTING.md')
    .split(/^(?=##? )/m)
    .find((part) => part.startsWith('## Where a line belongs'));
  const inMap = (map ?? '')
    .split(/^(?=### )/m)
    .slice(1)
    .join('');

  test.each(['src', 'playground', 'scripts'])('says of every folder of %s what is in it', (room) => {
    const files = [...all.paths].filter((path) => path.startsWith(`${room}/`) && /\.(?:tsx?|mjs|csv)$/.test(path));
    const folders = new Set(files.map((path) => dirname(path)));
    // What is inside a language is the same in each, and told once.
    const told = [...folders].filter((folder) => folder !== room && !/^src\/i18n\/(?!en\/)\w+\//.test(folder));
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((folder) => !inMap.includes(`\`${folder}/\``))).toEqual([]);
  });

  test('names no folder twice as the subject of a line', () => {
    const subjects = [...inMap.matchAll(/^- (?:The root of )?`([\w./]+\/)`(?=.*?:)/gm)].map(([, folder]) => folder);
    expect(subjects.length).toBeGreaterThan(100);
    expect(subjects.filter((folder, index) => subjects.indexOf(folder) !== index)).toEqual([]);
  });
});

describe('paths in words', () => {
  const CODE = [...all.paths].filter((path) => /^(?:src|playground|scripts|test|bench)\/.*\.(?:tsx?|mjs)$/.test(path));

  test('every path that a page or a comment names is there', () => {
    const mentions = [...PAGES, ...CODE].flatMap(mentionsOf);
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.filter((one) => !isThere(one, all))).toEqual([]);
  });

  test.each([
    ['a file with its folder', 'See core/leads.ts, where it is.', ['core/leads.ts']],
    ['a file by its name, in backticks', 'as `leads.ts` says', ['leads.ts']],
    ['a folder in backticks', '`src/core` and `charts/`', ['src/core', 'charts/']],
    ['where a link leads', '[Why](../README.md#more)', ['../README.md']],
    ['no address of a page', '[here](https://example.com/a/b.html) and https://example.com/c/d.html', []],
    ['no package', 'import of `@univerjs/core/index.js`', []],
    ['no date and no choice of words', '`11/5/26`, `n/a`, `Amount/currency`', []],
    ['nothing that is built', '`dist/Code.js`, build/functions.json', []],
    ['no placeholder', '`functions/measures/NAME.ts`', []],
  ])('the reader of paths sees %s', (_what, text, paths) => {
    expect(pathsIn(text)).toEqual(paths);
  });

  test('it looks from the root, from src and from the folder of the file, and for a bare name everywhere', () => {
    const file = 'docs/page.md';
    const there = { paths: new Set(['src/core', 'src/core/leads.ts', 'docs/crm.md']), names: new Set(['leads.ts']) };
    const found = ['src/core/leads.ts', 'core/', 'crm.md', 'leads.ts', 'leads.md', 'core/lead.ts'].filter((path) =>
      isThere({ file, path }, there),
    );
    expect(found).toEqual(['src/core/leads.ts', 'core/', 'crm.md', 'leads.ts']);
  });

  test('of code it reads the comments alone', () => {
    const text = `/** As a.ts. */\nconst b = 'c/d.ts'; // Then e.ts.\nconst f = '// g/h.ts';`;
    expect(commentsIn(text)).toBe('/** As a.ts. */\n// Then e.ts.');
  });
});

test.each([
  ['amoCRM, Kommo', 'amocrm-kommo'],
  ['What KPI_CHECK tells', 'what-kpi_check-tells'],
  ['Своя таблица', 'своя-таблица'],
])('the heading %s is linked to as #%s', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});
