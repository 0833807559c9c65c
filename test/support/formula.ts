import { answer } from '../../src/functions/answer.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import type { Arg, Result } from '../../src/read/cells/cell.ts';

/** A custom function as a cell calls it, by its name. */
export function formula(name: string): (...args: Arg[]) => Result {
  const compute = FUNCTIONS.get(name);
  if (compute === undefined) throw new Error(`No function ${name}`);
  return (...args) => answer(compute, args);
}
