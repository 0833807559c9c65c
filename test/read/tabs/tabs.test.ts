import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../../src/i18n/index.ts';
import { headerOf } from '../../../src/read/tabs/tabRows.ts';
import type { Tab } from '../../../src/read/tabs/tab.ts';
import { HOLIDAYS, TABS, TEAM } from '../../../src/read/tabs/tabs.ts';
import { titleOfWord, wordIn } from '../../../src/read/tabs/tabWords.ts';

const EVERY: readonly Tab[] = [...TABS, TEAM, HOLIDAYS];
const ALL = EVERY.map((tab) => [tab.id, tab] as const);
const LANGUAGES = Object.values(TEXTS);

describe('the declaration of a tab', () => {
  test.each(ALL)('%s: every column has a title of its own in every language', (id, { fields }) => {
    for (const texts of LANGUAGES) {
      const titles = fields.map((field) => titleOfWord(id, field, texts));
      expect(titles.filter((title, i) => title === fields[i])).toEqual([]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test.each(ALL)('%s: a header as the add-on writes it is known, in every language', (id, tab) => {
    for (const texts of LANGUAGES) {
      const header = headerOf(tab, [tab.fields.map((field) => titleOfWord(id, field, texts))]);
      expect([...(header?.columns.keys() ?? [])]).toEqual(tab.fields);
    }
  });

  test.each(ALL)('%s: the words that may stand in a column are read as themselves, in every language', (id, tab) => {
    for (const { words = [], usual = '' } of Object.values(tab.specs)) {
      for (const texts of LANGUAGES)
        expect(words.map((word) => wordIn(id, titleOfWord(id, word, texts), words))).toEqual(words);
      expect(['', ...words]).toContain(usual);
    }
  });

  test.each(ALL)('%s: only columns of words list words, and what measures amounts is a KPI', (_id, tab) => {
    for (const { kind, words } of Object.values(tab.specs)) expect(words !== undefined).toBe(kind === 'word');
    const kinds = Object.values(tab.specs).map(({ kind }) => kind);
    expect(tab.measured !== null).toBe(kinds.includes('amount'));
    if (tab.measured !== null) expect(['kpi', 'quality']).toContain(tab.specs[tab.measured]?.kind);
  });
});
