import { readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { at } from './paths.mjs';

/** The changelogs by language. The English one is whole; the others have what each version begins with. */
export const CHANGELOGS = /** @type {const} */ ({ en: 'CHANGELOG.md', ru: 'publish/ru/changelog.md' });

/**
 * @typedef {{ version: string | null, points: string[] }} Release version null: not yet released;
 *   points: the list that it begins with, without signs of Markdown
 */

/**
 * The newest part of a changelog.
 *
 * @param {string} text
 * @returns {Release}
 */
export function newestRelease(text) {
  const [, newest = ''] = text.split(/^## /m);
  const [heading = ''] = newest.split('\n');
  const [, first = ''] = newest.split(/^### .*$/m);
  const points = [...first.matchAll(/^- (.+)$/gm)].map(([, point = '']) => plain(point));
  return { version: /^\d+\.\d+\.\d+/.exec(heading)?.[0] ?? null, points };
}

/** What has changed, in each language. */
export const newestReleases = () =>
  Object.fromEntries(
    Object.entries(CHANGELOGS).map(([language, file]) => [language, newestRelease(readFileSync(at(file), 'utf8'))]),
  );

/**
 * The version of what is built: that of package.json, with a mark while the changelog has a part
 * above it that is not released.
 */
export function builtVersion() {
  const { version } = packageFacts();
  const newest = newestReleases()['en']?.version ?? null;
  if (newest !== null && newest !== version)
    throw new Failure(`CHANGELOG.md begins with ${newest}, but package.json says ${version}.`);
  return newest === null ? `${version}+next` : version;
}

/** @returns {{ version: string, homepage?: string }} */
export const packageFacts = () => JSON.parse(readFileSync(at('package.json'), 'utf8'));

const plain = (/** @type {string} */ point) => point.replace(/\*\*|`/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
