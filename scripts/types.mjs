/** npm run types: the types of every room. */
import { runCommand } from './bundle/failure.mjs';
import { typeChecks } from './steps/rooms.mjs';
import { inPairs } from './steps/run.mjs';

await runCommand(() => inPairs(typeChecks));
