import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROW_TABS } from '../../src/read/tabs/tabs.ts';
import { at } from '../../scripts/bundle/paths.mjs';
import { descriptionsIn, rowTabIds } from '../../scripts/bundle/declarations/rowDescriptions.mjs';
import { ROW_INDEXES, rowIndexText } from '../../scripts/bundle/lists/rowIndexes.mjs';

const ALL = ROW_INDEXES.map((index) => [index.file, index] as const);

describe('a list of what describes the tabs with rows', () => {
  test('has the tabs in the order of their declaration', () => {
    expect(rowTabIds()).toEqual(Object.keys(ROW_TABS));
  });

  test.each(ALL)('%s holds the descriptions that are there: "npm run build" makes it anew', async (file, index) => {
    const text = await rowIndexText(index, rowTabIds(), descriptionsIn(index.folder, index.type));
    expect(readFileSync(at(file), 'utf8')).toBe(text);
  });

  test.each(ALL)('%s is not made while a tab is described nowhere', async (_file, index) => {
    await expect(rowIndexText(index, ['gifts'], [])).rejects.toThrow(`${index.type}<'gifts'>`);
  });
});
