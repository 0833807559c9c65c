import { toArgument, type FormulaArgument } from './cells/formulaArgument.ts';
import type { ScriptHost } from './scriptHost.ts';
import { messageOf, type Callable } from './realm/realm.ts';
import { toGrid } from './cells/resultGrid.ts';
import { type Switches, switchesOver } from './switches.ts';
import type { Rectangle } from './workbook/rectangle.ts';
import type { Sheet } from './workbook/workbook.ts';
import type { Stored } from './workbook/stored.ts';

/**
 * `error` is what the cell shows ("#ERROR!", or the error of a passed cell), `message` the note
 * under the pointer.
 */
export type CustomFunctionResult = { readonly grid: Stored[][] } | { readonly error: string; readonly message: string };

export interface CallOptions {
  /** The cell that holds the formula: SpreadsheetApp.getActiveRange() during the call. */
  readonly cell?: { readonly sheet: Sheet; readonly at: Rectangle };
  /** Other answers for this call only. */
  readonly switches?: Partial<Switches>;
  /**
   * Frozen arrays, so that a function that changes its arguments is found; or arrays shared by all
   * functions that get the same rows, for functions that are known to leave them as they are.
   */
  readonly arguments?: 'frozen' | 'shared';
}

const LONGEST_MS = 30_000;

/**
 * Runs a custom function as a cell would: converted arguments, CUSTOM_FUNCTION rights, converted
 * result. Never throws.
 */
export function callCustomFunction(
  host: ScriptHost,
  functions: ReadonlyMap<string, Callable>,
  name: string,
  args: readonly FormulaArgument[],
  options: CallOptions = {},
): CustomFunctionResult {
  const found = [...functions].find(([known]) => known.toUpperCase() === name.toUpperCase());
  if (found === undefined || name.endsWith('_')) return { error: '#NAME?', message: `Unknown function: '${name}'.` };
  const switches = switchesOver(host.switches, options.switches);
  const passed: unknown[] = [];
  for (const argument of args) {
    const ranges = options.arguments === 'shared' ? 'shared' : 'own';
    const converted = toArgument(argument, host.workbook.timeZone, host.realm, switches, ranges);
    if ('error' in converted) return converted;
    passed.push(options.arguments === 'frozen' ? frozen(converted.value) : converted.value);
  }
  const before = { switches: host.switches, cell: host.cell };
  host.switches = switches;
  host.cell = options.cell ?? null;
  const started = Date.now();
  try {
    const result = host.rights.within('CUSTOM_FUNCTION', () => Reflect.apply(found[1], undefined, passed));
    if (Date.now() - started > LONGEST_MS) throw new Error('Exceeded maximum execution time (line 0).');
    return { grid: toGrid(result, host.workbook.timeZone) };
  } catch (thrown) {
    return { error: '#ERROR!', message: messageOf(thrown) };
  } finally {
    Object.assign(host, before);
  }
}

function frozen(value: unknown): unknown {
  if (Array.isArray(value)) value.forEach(frozen);
  return Object.freeze(value);
}
