/** npm run unused: files, exports and packages that nothing needs. */
import { runCommand } from './bundle/failure.mjs';
import { unusedChecks } from './steps/lint.mjs';
import { inPairs } from './steps/run.mjs';

await runCommand(() => inPairs(unusedChecks));
