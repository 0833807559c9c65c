import { type Compressed, decompress } from '../i18n/decompress.ts';

let program: object | undefined;

/**
 * The program of the panels, which the build writes into the script as a compressed text, so that a
 * cell does not load it: see docs/architecture.md, "Size". It is unpacked and compiled once.
 *
 * @param packed a script that declares `panels`
 * @param shared what it uses of the cells' program, in the order of its parameters
 * @returns its functions, by their names
 * @throws an error that says how to do without, where it cannot be compiled
 */
export function panelsProgram(packed: Compressed, shared: readonly unknown[]): object {
  return (program ??= compiled(packed, shared));
}

function compiled(packed: Compressed, shared: readonly unknown[]): object {
  try {
    return new Function(`${decompress(packed)};return panels`)()(...shared);
  } catch (error) {
    throw new Error(
      `The panels cannot be unpacked (${String(error)}). Build the add-on with "npm run build -- --plain".`,
    );
  }
}
