/** npm run check: what would be pushed to Google, without Google. */
import { runCommand } from './bundle/failure.mjs';
import { checkDist } from './clasp/check.mjs';

await runCommand(async () => {
  checkDist();
  console.log('dist/ is ready to be pushed.');
});
