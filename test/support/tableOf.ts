import type { Arg, Value } from '../../src/read/cells/cell.ts';
import { formula } from './formula.ts';
import { type HostOptions, withHost } from './withHost.ts';

/** The table that a function gives in an English spreadsheet, titles first; none where it gives one value. */
export function tableOf(name: string): (...args: Arg[]) => Value[][] {
  const compute = formula(name);
  return (...args) => {
    const result = withHost({}, () => compute(...args));
    return Array.isArray(result) ? result : [];
  };
}

/** The same in any spreadsheet; an answer that is no table fails the test. */
export function tableIn(name: string): (args: readonly Arg[], host?: HostOptions) => unknown[][] {
  const compute = formula(name);
  return (args, host = {}) => {
    const result = withHost(host, () => compute(...args));
    if (!Array.isArray(result)) throw new Error(`${name} gave no table`);
    return result;
  };
}
