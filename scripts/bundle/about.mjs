import { builtVersion, newestReleases, packageFacts } from './changes.mjs';
import { ownersAddress } from './owner.mjs';

/**
 * The module `virtual:about`: the version, what has changed, and where the docs are. Without an
 * address of the owner there are no links, rather than links to nowhere.
 */
export async function about() {
  const changes = Object.entries(newestReleases()).map(([language, { points }]) => [language, points]);
  const docs = ownersAddress(packageFacts().homepage);
  return `export default ${JSON.stringify({ version: builtVersion(), docs, changes: Object.fromEntries(changes) })};`;
}
