/**
 * npm run check: checks, without Google, what would be pushed to it; with --nightly what
 * `npm run build -- --nightly` has built.
 */
import { variantOf } from './bundle/dist.mjs';
import { runCommand } from './bundle/failure.mjs';
import { checkDist } from './clasp/check.mjs';

await runCommand(async () => {
  await checkDist(variantOf(process.argv));
  console.log('dist/ is ready to be pushed.');
});
