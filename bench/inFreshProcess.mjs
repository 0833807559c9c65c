import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One call of the built add-on on 100,000 rows in a process of its own: its CPU time and its answer. */
export function inFreshProcess(call) {
  const args = ['--expose-gc', 'coldCall.mjs', '../dist/Code.js', '', call, '100000'];
  const options = { encoding: 'utf8', maxBuffer: 1e8, cwd: fileURLToPath(new URL('.', import.meta.url)) };
  return JSON.parse(execFileSync(process.execPath, args, options));
}
