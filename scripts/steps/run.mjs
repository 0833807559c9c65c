import { spawn } from 'node:child_process';
import { Failure } from '../bundle/failure.mjs';
import { ROOT } from '../bundle/paths.mjs';

/**
 * Runs a script of Node at the root of the project and shows its output as it comes. Rejects with a
 * Failure when the script fails.
 *
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<void>}
 */
export function run(args, env = {}) {
  return new Promise((done, failed) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } })
      .on('error', failed)
      .on('close', (code) => (code === 0 ? done() : failed(new Failure(args.join(' ')))));
  });
}

/**
 * Runs an installed program.
 * @param {string} program path inside node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export const bin = (program, args, env = {}) => run([`node_modules/${program}`, ...args], env);

/**
 * Two at a time: a small machine has two cores. After a failure none is begun.
 *
 * @param {readonly (() => Promise<void>)[]} works
 */
export async function inPairs(works) {
  const queue = [...works];
  const worker = async () => {
    for (let work = queue.shift(); work !== undefined; work = queue.shift())
      await work().catch((error) => {
        queue.length = 0;
        throw error;
      });
  };
  await Promise.all([worker(), worker()]);
}
