import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { addonFiles } from '../../scripts/bundle/dist.mjs';
import { at } from '../../scripts/bundle/paths.mjs';
import { ADDON_SOURCES, isStale } from '../../scripts/built.mjs';

const NAMES = ['appsscript.json', 'Code.js'] as const;

/**
 * The add-on that awards at night, or the plain one. A build takes as long as a hundred tests, so it is
 * kept until a source changes.
 */
export async function variantFiles(variant: 'nightly' | 'plain'): Promise<Readonly<Record<string, string>>> {
  const kept = (name: string) => `build/${variant}/${name}`;
  if (isStale(NAMES.map(kept), [...ADDON_SOURCES, 'appsscript.nightly.json'])) {
    const { files } = await addonFiles({ [variant]: true });
    mkdirSync(at(`build/${variant}`), { recursive: true });
    for (const name of NAMES) writeFileSync(at(kept(name)), files[name]);
  }
  return Object.fromEntries(NAMES.map((name) => [name, readFileSync(at(kept(name)), 'utf8')]));
}
