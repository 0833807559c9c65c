import { readFileSync, readdirSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { at } from './paths.mjs';

/**
 * The text of dist/NOTICE: whose work is inside the add-on besides our own, each with its licence,
 * which asks to go along with every copy.
 *
 * @param {readonly string[]} inputs the files that the built texts come from, from the root
 */
export function noticeOf(inputs) {
  const parts = packagesIn(inputs).map((folder) => {
    const { name, version, license, author } = factsOf(folder);
    return `${name} ${version} (${license})\n\n${licenceText(folder, license, author)}`;
  });
  const head = 'KPI Map contains code of the packages below, each under its own licence.';
  return `${[head, `KPI Map\n\n${ownLicence()}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** Folders in which one package holds a copy of another. */
const COPIES = /** @type {const} */ ({ 'node_modules/read-excel-file/modules/saxen/': 'node_modules/saxen' });

/**
 * The folders of the packages that files belong to, sorted.
 * @param {readonly string[]} inputs such as node_modules/preact/dist/preact.mjs
 */
export const packagesIn = (inputs) =>
  [
    ...new Set(
      inputs.flatMap((path) => {
        const copied = Object.entries(COPIES).find(([folder]) => path.includes(folder))?.[1];
        return copied ?? /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [];
      }),
    ),
  ].sort();

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license: string, author: string }}
 */
function factsOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(at(`${folder}/package.json`), 'utf8'));
  return { name, version, license, author: (author?.name ?? author ?? name).replace(/\s*[<(].*/, '') };
}

/**
 * The text that the package brings. One that brings none, and says MIT, gets that text with the
 * name of its author.
 *
 * @param {string} folder
 * @param {string} license
 * @param {string} author
 */
function licenceText(folder, license, author) {
  const file = readdirSync(at(folder)).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file) return readFileSync(at(`${folder}/${file}`), 'utf8').trim();
  if (license === 'MIT') return ownLicence().replace(/^Copyright .*$/m, `Copyright (c) ${author}`);
  throw new Failure(`${folder} has no licence file, so nobody may be given what contains it.`);
}

/** Ours is MIT too. */
const ownLicence = () => readFileSync(at('LICENSE'), 'utf8').trim();
