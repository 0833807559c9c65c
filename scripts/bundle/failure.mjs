/** A mistake of the person who runs the command; it is printed as one sentence, without a stack. */
export class Failure extends Error {}

/**
 * Runs a command's main function; a Failure becomes one line and exit code 1, anything else is our
 * bug and keeps its stack.
 *
 * @param {() => Promise<void>} main
 */
export async function runCommand(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
