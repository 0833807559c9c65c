/**
 * npm run bench -- tables [SEED] [TABLES]: makes up tables, asks the functions for their figures
 * and counts what was right, refused, told of, and wrong in silence. The generator is that of
 * test/support/tables/. Ends with an error where a figure was wrong in silence.
 */
import { bundled } from './bundled.mjs';

const SHOWN_FAILURES = 20;

export async function tables(seed = 1, count = 10_000) {
  const module = await bundled('test/support/tables/tried.ts');
  const { shares, kinds, failures } = module.tried(seed, count);
  for (const failure of failures.slice(0, SHOWN_FAILURES)) console.log(`${failure}\n`);
  for (const [kind, { right, silent, all }] of [...kinds].sort())
    console.log(`${kind.padEnd(32)} ${all} tables, ${right} all right, ${silent} with a figure wrong in silence`);
  console.log(
    `${count} tables, seeds ${seed} to ${seed + count - 1}, ${failures.length} with a figure wrong in silence`,
  );
  console.log(module.lineOf(shares));
  return failures.length;
}
