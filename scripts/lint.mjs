/** npm run lint: checks rules and formatting of every file, and that nothing is unused. */
import { runCommand } from './bundle/failure.mjs';
import { lintChecks, unusedChecks } from './steps/lint.mjs';
import { inPairs } from './steps/run.mjs';

await runCommand(() => inPairs([...lintChecks, ...unusedChecks]));
