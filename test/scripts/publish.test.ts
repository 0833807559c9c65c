import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at } from '../../scripts/bundle/paths.mjs';
import { pngOf, sizeOfPng } from '../../scripts/pictures/png.mjs';
import {
  PUBLISHED_IN,
  listingProblems,
  pictureProblems,
  publishProblems,
  readListing,
} from '../../scripts/publish/publishProblems.mjs';
import { SIDEBAR } from '../../src/i18n/languages.ts';

describe('what is published with the add-on', () => {
  test.each(PUBLISHED_IN)('its texts are within the limits of the Marketplace (%s)', (language) => {
    expect(listingProblems(readListing(language))).toEqual([]);
  });

  test.each([
    [{ name: 'N'.repeat(31) }, '"name" has 31 characters'],
    [{ short: 's'.repeat(201) }, '"short" has 201'],
    [{ long: ['l'.repeat(10_000), 'l'.repeat(6_000)] }, '"long" has 16002'],
    [{ name: 'KPI for Google Sheets' }, 'product of Google'],
  ])('a text over a limit is told: %o', (change, told) => {
    const problems = listingProblems({ name: 'A', short: 'b', long: ['c'], ...change });
    expect(problems.map((problem) => problem.slice(0, 200)).join('\n')).toContain(told);
  });

  test('its pictures are there, in the sizes that the Marketplace asks for', () => {
    expect(pictureProblems()).toEqual([]);
  });

  test('the name is that of the sidebar, as Google wants it', () => {
    for (const language of PUBLISHED_IN) expect(readListing(language).name).toBe(SIDEBAR[language].panels.label);
  });

  test('while an address of the owner is left out, nothing is published', () => {
    const problems = publishProblems().join('\n');
    for (const what of ['"homepage"', 'publish/en/privacy.md', 'publish/ru/support.md', 'publish/en/reviewer.md'])
      expect(problems).toContain(what);
  });

  test('the pages that the sidebar links to are there', () => {
    const pages = Object.values(SIDEBAR).flatMap(({ about }) => about.pages);
    expect(pages.map(({ path }) => path).filter((path) => !existsSync(at(path)))).toEqual([]);
  });
});

describe('the pictures of the docs', () => {
  const pages = ['docs/install.md', 'docs/install.ru.md', 'README.md', 'README.ru.md'];
  const shown = pages.flatMap((page) =>
    [...readFileSync(at(page), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) =>
      page.startsWith('docs/') ? `docs/${path}` : path,
    ),
  );

  test.each([...new Set(shown)])('%s is there and small', (path) => {
    expect(statSync(at(path)).size).toBeLessThan(150 * 1024);
  });
});

describe('a picture', () => {
  test('keeps its size and every colour, where there are few', () => {
    const pixels = new Uint8Array([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 0, 0, 0, 0]);
    const png = pngOf({ width: 4, height: 1, pixels });
    expect(sizeOfPng(png)).toEqual([4, 1]);
    const palette = png.subarray(png.indexOf('PLTE') + 4, png.indexOf('tRNS') - 8);
    expect(palette.length).toBe(12);
    expect(png.equals(pngOf({ width: 4, height: 1, pixels }))).toBe(true);
  });

  test('of more than 256 colours gets the nearest of 256', () => {
    const pixels = new Uint8Array(Array.from({ length: 4000 }, (_, at) => (at % 4 === 3 ? 255 : (at * 37) % 256)));
    const png = pngOf({ width: 1000, height: 1, pixels });
    expect((png.indexOf('tRNS') - 8 - (png.indexOf('PLTE') + 4)) / 3).toBeLessThanOrEqual(256);
  });
});
