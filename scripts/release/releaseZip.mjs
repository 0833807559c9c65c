import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { builtVersion } from '../bundle/changes.mjs';
import { DIST_FILES, NOTICE_FILE } from '../bundle/dist.mjs';
import { at } from '../bundle/paths.mjs';

/** What says how to install it, by the name in the zip. */
const GUIDES = { 'README.txt': 'publish/en/README.txt', 'README.ru.txt': 'publish/ru/README.txt' };

/**
 * What is given to somebody who has no Node: what stands in dist, a guide in each language, the
 * version and checksums. The same sources make the same bytes.
 *
 * @returns {{ name: string, bytes: Uint8Array }}
 */
export function releaseZip() {
  const version = builtVersion();
  /** @type {Record<string, string>} */
  const texts = { VERSION: `${version}\n` };
  for (const name of [...DIST_FILES, NOTICE_FILE]) texts[name] = readFileSync(at(`dist/${name}`), 'utf8');
  for (const [name, path] of Object.entries(GUIDES)) texts[name] = guide(readFileSync(at(path), 'utf8'), version);
  texts['SHA256SUMS'] = Object.entries(texts)
    .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
    .join('');
  const folder = `kpi-map-${version}`;
  const files = Object.entries(texts).map(([name, text]) => [`${folder}/${name}`, strToU8(text)]);
  // The day in a zip is written as clocks show it, whatever their zone: this one is the same everywhere.
  return {
    name: `${folder}.zip`,
    bytes: zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) }),
  };
}

/**
 * With the mark and the line ends by which every Notepad reads it.
 *
 * @param {string} text
 * @param {string} version
 */
const guide = (text, version) => `\ufeff${text.replace('{version}', version).replace(/\n/g, '\r\n')}`;
