import { describe, expect, test } from 'vitest';
import { badgesTab } from '../../playground/sample/settings/badges.ts';
import { TEXTS } from '../../src/i18n/index.ts';
import { readyBadgeRows } from '../../src/read/tabs/rows/readyBadgeRows.ts';
import { BADGES } from '../../src/read/tabs/tabs.ts';
import { wordText } from '../../src/read/tabs/tabWords.ts';

describe.each(['en', 'ru'] as const)('the tab of badges in %s', (language) => {
  const texts = TEXTS[language];
  const { name, cells } = badgesTab(language);
  const [headers, ...rows] = cells;
  test('is called and headed as the add-on does it', () => {
    expect(name).toBe(wordText(BADGES.id, 'tab', texts));
    expect(headers).toEqual(BADGES.fields.map((field) => wordText(BADGES.id, field, texts)));
  });
  test('holds the ready set', () =>
    expect(rows.map((row) => row.map((cell) => cell ?? ''))).toEqual(
      readyBadgeRows(texts).map((row) => BADGES.fields.map((field) => row[field])),
    ));
});
