import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * One call of the built add-on in a process of its own: its CPU time, its answer and its memory.
 *
 * @param {string} call
 * @param {number | string} table how many made-up deals, `school`, or the file with the cells
 */
export function inFreshProcess(call, table = 100_000) {
  const args = ['--expose-gc', 'coldCall.mjs', '../dist/Code.js', '', call, String(table)];
  const options = { encoding: 'utf8', maxBuffer: 1e8, cwd: fileURLToPath(new URL('.', import.meta.url)) };
  return JSON.parse(execFileSync(process.execPath, args, options));
}
