import { BooleanNumber } from '@univerjs/core';
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { Language } from '../../sample/model.ts';

/** One custom function as build/functions.json describes it. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  readonly returns: string;
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  /** By language; English is the rest. */
  readonly translations: Readonly<
    Record<string, { readonly summary: string; readonly params: Readonly<Record<string, string>> }>
  >;
}

/** What the spreadsheet shows while a person types a formula, in their language. */
export function functionInfo(help: FunctionHelp, language: Language): IFunctionInfo {
  const translation = help.translations[language];
  const summary = translation?.summary ?? help.summary;
  return {
    functionName: help.name,
    functionType: FunctionType.User,
    abstract: summary,
    description: summary,
    functionParameter: help.params.map((param) => ({
      name: param.name,
      detail: translation?.params[param.name] ?? param.description,
      example: exampleOf(help, param.name),
      require: param.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/**
 * The argument at the parameter's place in the first example, e.g. "Deals!A:L"; its name when the
 * example stops before it.
 */
function exampleOf(help: FunctionHelp, param: string): string {
  const formula = help.examples[0]?.formula ?? '';
  const inside = formula.slice(formula.indexOf('(') + 1, formula.lastIndexOf(')'));
  const args = inside.match(/(?:"[^"]*"|[^,"])+/g) ?? [];
  const place = help.params.findIndex(({ name }) => name === param);
  return args[place]?.trim() ?? param;
}
