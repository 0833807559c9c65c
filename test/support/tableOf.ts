import type { Arg, Value } from '../../src/read/cells/cell.ts';
import { formula } from './formula.ts';
import { withHost } from './withHost.ts';

/** The table that a function gives in an English spreadsheet, titles first; none where it gives one value. */
export function tableOf(name: string): (...args: Arg[]) => Value[][] {
  const compute = formula(name);
  return (...args) => {
    const result = withHost({}, () => compute(...args));
    return Array.isArray(result) ? result : [];
  };
}
