import { FUNCTIONS } from '../../functions/index.ts';

/** The index of the argument `tabs` of a function; `tabs2` is the one behind it, and the last. */
export function tabsPlace(name: string): number {
  const compute = FUNCTIONS.get(name);
  if (compute === undefined) throw new Error(`No function ${name}`);
  // Its parameters begin with the host, which a cell does not give.
  return compute.length - 3;
}
