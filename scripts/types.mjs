/** npm run types: the types of every room. */
import { runCommand } from './bundle/failure.mjs';
import { typesCheck } from './steps/rooms.mjs';

await runCommand(typesCheck);
