import { BaseFunction, type BaseValueObject, type FunctionVariantType } from '@univerjs/engine-formula';
import type { CustomFunctionResult, FormulaArgument } from '../../host/index.ts';
import { engineError, engineValue, formulaArgument, missingSheet } from './formulaValues.ts';

/**
 * The add-on's custom functions as the spreadsheet calls them. They get cells and return cells, or
 * an error with its message.
 */
export type CallFunction = (name: string, args: readonly FormulaArgument[], from: CalledFrom) => CustomFunctionResult;

/** The cell that is being calculated; rows and columns count from 0. */
interface CalledFrom {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A custom function as a class of the formula engine. It catches every error, because an error
 * thrown here would stop the whole page.
 */
export function customFunction(name: string, call: CallFunction): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = 0;
    override maxParams = 255;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const args: readonly FunctionVariantType[] = values;
      const missing = args.map(missingSheet).find((name) => name !== null) ?? null;
      if (missing !== null) return engineError('#REF!', `Unresolved sheet name '${missing}'.`);
      try {
        const from = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
        return engineValue(call(name, args.map(formulaArgument), from));
      } catch (thrown) {
        return engineError('#ERROR!', messageOf(thrown));
      }
    }
  };
}

/** Errors come from another realm (the stand-in's frame), so `instanceof Error` would be false. */
function messageOf(thrown: unknown): string {
  const message: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'message') : thrown;
  return String(message);
}
