import { clasp } from './run.mjs';
import { projectFile } from './settings.mjs';

/**
 * Freezes what was pushed as a version and deploys it. The Marketplace asks for the number of the
 * version.
 *
 * @param {string} name such as 1.2.0
 * @param {string} [root] of the project
 * @returns {{ versionNumber: number, deploymentId: string }}
 */
export function newVersion(name, root) {
  const project = projectFile('marketplace', root);
  const { versionNumber } = JSON.parse(clasp(['create-version', name, '--json'], { project }));
  const args = ['create-deployment', '-V', String(versionNumber), '-d', name, '--json'];
  const { deploymentId } = JSON.parse(clasp(args, { project }));
  return { versionNumber, deploymentId };
}
