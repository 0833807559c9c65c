/** npm run lint: rules and formatting of every file. */
import { runCommand } from './bundle/failure.mjs';
import { lintChecks } from './steps/lint.mjs';
import { inPairs } from './steps/run.mjs';

await runCommand(() => inPairs(lintChecks));
