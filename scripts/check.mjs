/**
 * npm run check: checks, without Google, what would be pushed to it; with --nightly what
 * `npm run build -- --nightly` has built, with --publish also what is published with it.
 */
import { variantOf } from './bundle/dist.mjs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { checkDist } from './clasp/check.mjs';
import { publishProblems } from './publish/publishProblems.mjs';

await runCommand(async () => {
  await checkDist(variantOf(process.argv));
  const problems = process.argv.includes('--publish') ? publishProblems() : [];
  if (problems.length > 0) throw new Failure(`Not ready to be published:\n- ${problems.join('\n- ')}`);
  console.log('dist/ is ready to be pushed.');
});
