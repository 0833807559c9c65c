import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import { KpiError } from '../../src/core/errors.ts';
import { RANKING_MODES } from '../../src/core/board/leaderboard.ts';
import { functions as functionsRu } from '../../src/i18n/ru/functions.ts';
import { MILESTONES } from '../../src/core/leads.ts';
import { TEXTS, columnName, fill, kpiName, languageOf, sentence } from '../../src/i18n/index.ts';
import { knownMilestone } from '../../src/read/arguments/milestoneNamed.ts';
import { COLUMN_IDS } from '../../src/read/table/headers.ts';

/** Every text of a language with the path to it. */
function texts(of: unknown, path = ''): [string, string][] {
  if (typeof of === 'string') return [[path, of]];
  if (typeof of !== 'object' || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}
const braces = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const [en, ru] = [new Map(texts(TEXTS.en)), new Map(texts(TEXTS.ru))];
/** What is written alike in both languages. */
const SAME = ['.quotes', '.kpis.nps'];

describe('texts', () => {
  test('are the same set in both languages, none empty', () => {
    expect([...ru.keys()]).toEqual([...en.keys()]);
    expect([...en, ...ru].filter(([, text]) => text === '')).toEqual([]);
  });
  test('name the same facts in both languages', () => {
    expect([...en].filter(([path, text]) => braces(text).join() !== braces(ru.get(path) ?? '').join())).toEqual([]);
  });
  test('in Russian have no Latin letters but names of arguments, ids and formulas, and Russian ones everywhere', () => {
    const odd = [...ru].filter(
      ([path, text]) => !SAME.includes(path) && !/[а-яё№]/i.test(text) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(odd).toEqual([]);
  });
  test('in English have no Cyrillic letters', () => {
    expect([...en].filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
  });
  test('differ between the languages wherever there are words', () => {
    const alike = [...en].filter(
      ([path, text]) => !SAME.includes(path) && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && ru.get(path) === text,
    );
    expect(alike).toEqual([]);
  });
  test('cover every KPI, mode and column', () => {
    for (const { kpis, modes, columns } of Object.values(TEXTS)) {
      expect(Object.keys(kpis)).toEqual(BUILTIN.map(({ id }) => id));
      expect(Object.keys(modes)).toEqual([...RANKING_MODES]);
      expect(Object.keys(columns).sort()).toEqual([...COLUMN_IDS].sort());
    }
  });
  test('use quotes of their language', () => {
    expect([...en.values()].filter((text) => /[«»]/.test(text))).toEqual([]);
    expect([...ru.values()].filter((text) => /[“”]/.test(text))).toEqual([]);
  });
});

test('the Russian help of every function is Russian, and says in words what may be left out', () => {
  for (const { summary, params } of Object.values(functionsRu)) {
    expect(summary).toMatch(/^[А-ЯЁ].*\.$/);
    for (const [name, text] of Object.entries(params))
      expect([name, /^(Необязательно\. )?[А-ЯЁ«2].*\.$/.test(text)]).toEqual([name, true]);
  }
});

describe('the language', () => {
  test.each([
    ['ru_RU', 'ru'],
    ['ru', 'ru'],
    ['ru-KZ', 'ru'],
    ['RU_ru', 'ru'],
    ['en_US', 'en'],
    ['de_DE', 'en'],
    ['rum', 'en'],
    ['', 'en'],
  ])('of %j is %s', (locale, language) => expect(languageOf(locale)).toBe(language));
});

describe('a sentence', () => {
  test('lists at most eight words and says that there are more', () => {
    const known = Array.from({ length: 20 }, (_, i) => `P${i}`);
    const text = sentence(new KpiError('manager-unknown', { found: 'x', nearest: null, known }), 'en');
    expect(text).toContain('P7, …');
    expect(text).not.toContain('P8');
  });
  test('joins what would do with "or"', () => {
    const error = new KpiError('column-missing', { columns: ['left', 'refunded'], found: ['Paid'], likely: null });
    expect(sentence(error, 'en')).toContain('“Left” or “Refunded”');
    expect(sentence(error, 'ru')).toContain('«Дата ухода» или «Дата возврата»');
  });
  test('fills each brace once, so a fact with braces stays as it is', () =>
    expect(fill('{a} and {b}', { a: '{b}', b: 'x' })).toBe('{b} and x'));
  test('calls a milestone of the table’s own by its header', () =>
    expect(['paid', 'урок', 'toString'].map((id) => columnName(id, TEXTS.ru))).toEqual([
      'Дата оплаты',
      'урок',
      'toString',
    ]));
});

describe('a road is called', () => {
  test.each([
    ['created > paid in 30', 'Created → Paid in 30', 'Создан → Оплата за 30 дн.'],
    ['webinar > meeting', 'Webinar → Meeting', 'Эфир → Встреча'],
    ['closed > урок in 1', 'Closed → урок in 1', 'Закрыта → урок за 1 дн.'],
    ['constructor > paid', 'constructor → Paid', 'constructor → Оплата'],
    ['Fast sales', 'Fast sales', 'Fast sales'],
    ['constructor', 'constructor', 'constructor'],
  ])('%s: %s, %s', (id, english, russian) =>
    expect([kpiName(id, TEXTS.en), kpiName(id, TEXTS.ru)]).toEqual([english, russian]),
  );
  test('by words that mean its milestones again when they are typed', () => {
    for (const id of [...MILESTONES, 'closed'])
      for (const texts of Object.values(TEXTS)) {
        const [from = ''] = kpiName(`${id} > paid`, texts).split(' → ');
        expect([from, knownMilestone(from)]).toEqual([from, id]);
      }
  });
});
