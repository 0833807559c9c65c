import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CHANGELOGS,
  builtVersion,
  newestRelease,
  newestReleases,
  packageFacts,
} from '../../scripts/bundle/changes.mjs';
import { hasPlaceholder, ownersAddress } from '../../scripts/bundle/owner.mjs';

describe('the newest part of a changelog', () => {
  const TEXT =
    '# Changelog\n\nIntro.\n\n## 1.2.0, autumn\n\n### In short\n\n- **One** `two`.\n- [Three](docs/a.md).\n\n### Added\n\n- Four.\n\n## 1.1.0\n\n### In short\n\n- Old.\n';

  test('is its version and the list that it begins with, as plain text', () => {
    expect(newestRelease(TEXT)).toEqual({ version: '1.2.0', points: ['One two.', 'Three.'] });
  });

  test('has no version before it is released', () => {
    expect(newestRelease(TEXT.replace('1.2.0, autumn', 'Unreleased')).version).toBeNull();
  });
});

describe('the changelogs', () => {
  const releases = newestReleases();
  const headings = Object.values(CHANGELOGS).map((file) => readFileSync(file, 'utf8').match(/^## /gm)?.length);

  test('have the same versions in each language, and as many points of the newest', () => {
    expect(new Set(headings).size).toBe(1);
    const shapes = Object.values(releases).map(({ version, points }) => [version, points.length]);
    expect(new Set(shapes.map(String)).size).toBe(1);
  });

  test('begin with a few short points, because the sidebar shows them', () => {
    for (const { points } of Object.values(releases)) {
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(7);
      expect(points.filter((point) => point.length > 160)).toEqual([]);
    }
  });

  test('fit the version of package.json', () => {
    expect(builtVersion().replace('+next', '')).toBe(packageFacts().version);
  });
});

test.each([
  ['https://kpi-map.example/', true],
  ['support@kpi-map.example', true],
  ['https://example.com.test/', false],
  ['for example, this', false],
])('%s is a placeholder: %s', (text, is) => {
  expect(hasPlaceholder(text)).toBe(is);
  expect(ownersAddress(text)).toBe(is ? null : text);
});
