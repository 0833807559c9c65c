import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { newestReleases, packageFacts } from '../bundle/changes.mjs';
import { hasPlaceholder, ownersAddress } from '../bundle/owner.mjs';
import { at } from '../bundle/paths.mjs';
import { MARKS } from '../pictures/marks.mjs';
import { SCREENSHOT } from '../pictures/playgroundPictures.mjs';
import { sizeOfPng } from '../pictures/png.mjs';

/** The folders of languages in publish/. */
export const PUBLISHED_IN = /** @type {const} */ (['en', 'ru']);

const SCREENSHOTS = [1, 2, 3, 4];

/**
 * What the Marketplace limits: developers.google.com/workspace/marketplace/create-listing; its style
 * guide advises names of 30 characters or fewer.
 */
const LIMITS = { name: 30, short: 200, long: 16_000 };

/** @typedef {{ name: string, short: string, long: string[] }} Listing */

/** What keeps the add-on from being published, each as a sentence; nothing when all is there. */
export const publishProblems = () => [
  ...ownersProblems(),
  ...pictureProblems(),
  ...PUBLISHED_IN.flatMap((language) =>
    listingProblems(readListing(language)).map((problem) => `publish/${language}/listing.json: ${problem}`),
  ),
];

/**
 * @param {string} language
 * @returns {Listing}
 */
export const readListing = (language) => JSON.parse(readFileSync(at(`publish/${language}/listing.json`), 'utf8'));

/** @param {Listing} listing */
export function listingProblems({ name, short, long }) {
  const texts = { name, short, long: long.join('\n\n') };
  const over = /** @type {const} */ (['name', 'short', 'long']).filter((key) => texts[key].length > LIMITS[key]);
  return [
    ...over.map((key) => `"${key}" has ${texts[key].length} characters, and ${LIMITS[key]} are allowed.`),
    ...(/google|sheets|gmail|drive/i.test(name) ? ['The name may not hold the name of a product of Google.'] : []),
  ];
}

/** The pictures that are missing, or have other sizes than the Marketplace asks for. */
export function pictureProblems() {
  const shots = PUBLISHED_IN.flatMap((language) => SCREENSHOTS.map((n) => `publish/${language}/screenshot-${n}.png`));
  const wanted = { ...MARKS, ...Object.fromEntries(shots.map((path) => [path, SCREENSHOT])) };
  return Object.entries(wanted).flatMap(([path, { width, height }]) => {
    if (!existsSync(at(path))) return [`${path} is missing: run "npm run pictures".`];
    const size = sizeOfPng(readFileSync(at(path)));
    return size.join() === [width, height].join() ? [] : [`${path} is ${size.join(' x ')}, not ${width} x ${height}.`];
  });
}

/** What only the owner can fill in. */
function ownersProblems() {
  const texts = readdirSync(at('publish'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[\\/].+\.(?:md|json)$/.test(name))
    .filter((name) => hasPlaceholder(readFileSync(at(`publish/${name}`), 'utf8')));
  return [
    ...(ownersAddress(packageFacts().homepage) === null
      ? ['package.json: "homepage" must be the address where README.md and docs can be read.']
      : []),
    ...texts.sort().map((name) => `publish/${name}: replace what ends in .example by an address of yours.`),
    ...(newestReleases()['en']?.version === null
      ? ['CHANGELOG.md begins with what is not released: give it the version of package.json.']
      : []),
  ];
}
