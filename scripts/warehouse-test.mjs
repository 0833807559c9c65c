/**
 * npm run warehouse:test [TABLES]: proves the GoogleSQL of `npm run warehouse` on the engines that run
 * here. Installs them on first use, into warehouse/ only: 450 MB.
 */
import { existsSync } from 'node:fs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { at } from './bundle/paths.mjs';
import { spawnSync } from 'node:child_process';

await runCommand(async () => {
  const [tables] = process.argv.slice(2);
  if (!existsSync(at('warehouse/node_modules/.package-lock.json')))
    run('npm', ['ci', '--no-audit', '--no-fund'], at('warehouse'));
  run('node', [at('node_modules/typescript/bin/tsc'), '-b', 'src/core', 'src']);
  run('node', [at('node_modules/typescript/bin/tsc'), '-p', 'warehouse/test']);
  run('node', [at('node_modules/vitest/vitest.mjs'), 'run', '--config', 'warehouse/test/vitest.config.ts'], at('.'), {
    ...(tables === undefined ? {} : { TABLES: tables }),
  });
});

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {Record<string, string>} env
 */
function run(command, args, cwd = at('.'), env = {}) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Failure(`${command} ${args.join(' ')} failed`);
}
