import { type Compressed, decompress } from '../i18n/decompress.ts';

/**
 * The programs of what is called seldom, which the build writes into the script as one compressed
 * text: where the text of each ends, and the text.
 */
export type SeldomPrograms = readonly [ends: readonly number[], packed: Compressed];

/** What a program gives back: its functions, by their names, and for each program after it what that one uses. */
type Unpacked = readonly [functions: object, ...handed: (readonly unknown[])[]];

const unpacked: Unpacked[] = [];

/**
 * A program of what is called seldom, which other calls do not load: see docs/architecture.md, "Size".
 * Of the text only so much is brought back as it and those before it need. Each is compiled once.
 *
 * @param programs functions, the text of each after another
 * @param shared what each uses of what is called often, in the order of its parameters; then come
 *   those that the programs before it hand it
 * @param number which one, from 0
 * @returns its functions, by their names
 * @throws an error that says how to do without, where it cannot be compiled
 */
export function seldomProgram(
  [ends, packed]: SeldomPrograms,
  shared: readonly (readonly unknown[])[],
  number: number,
): object {
  try {
    const text = number < unpacked.length ? '' : decompress(packed, ends[number]);
    for (let next = unpacked.length; next <= number; next++) {
      const handed = unpacked.map((program, before) => program[next - before]);
      unpacked.push(compiled(text.slice(ends[next - 1] ?? 0, ends[next]))(...[shared[next], ...handed].flat()));
    }
    return unpacked[number]?.[0] ?? {};
  } catch (error) {
    throw new Error(
      `A part of the add-on cannot be unpacked (${String(error)}). Build the add-on with "npm run build -- --plain".`,
    );
  }
}

/**
 * A function in brackets: the engine takes it for one that is called at once, and compiles it at once.
 * Any other it would read twice, first only for mistakes.
 */
function compiled(text: string): (...shared: unknown[]) => Unpacked {
  return new Function(`return(${text})`)();
}
