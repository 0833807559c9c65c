import { type Compressed, decompress } from '../i18n/decompress.ts';

let program: object | undefined;

/**
 * The program of what is called seldom, which the build writes into the script as a compressed text,
 * so that other calls do not load it: see docs/architecture.md, "Size". It is unpacked and compiled once.
 *
 * @param packed a function
 * @param shared what it uses of the other program, in the order of its parameters
 * @returns its functions, by their names
 * @throws an error that says how to do without, where it cannot be compiled
 */
export function seldomProgram(packed: Compressed, shared: readonly unknown[]): object {
  return (program ??= compiled(packed, shared));
}

/**
 * A function in brackets: the engine takes it for one that is called at once, and compiles it at once.
 * Any other it would read twice, first only for mistakes.
 */
function compiled(packed: Compressed, shared: readonly unknown[]): object {
  try {
    return new Function(`return(${decompress(packed)})`)()(...shared);
  } catch (error) {
    throw new Error(
      `A part of the add-on cannot be unpacked (${String(error)}). Build the add-on with "npm run build -- --plain".`,
    );
  }
}
