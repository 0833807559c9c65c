import ts from 'typescript';
import { at } from '../../scripts/bundle/paths.mjs';

/** A function that src/main.ts makes global, as the type checker sees it. */
export interface Exported {
  readonly name: string;
  readonly params: readonly string[];
  readonly isCustomFunction: boolean;
}

/** The exports of src/main.ts. The build reads the syntax; this asks the type checker, so that one proves the other. */
export function exportedFunctions(): Exported[] {
  const main = at('src/main.ts');
  const program = ts.createProgram([main], { allowImportingTsExtensions: true, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(main);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error('src/main.ts exports nothing');
  return checker.getExportsOfModule(module).map((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    const signature = declaration && checker.getTypeOfSymbolAtLocation(target, declaration).getCallSignatures()[0];
    return {
      name: symbol.name,
      params: signature?.parameters.map((parameter) => parameter.name) ?? ['not a function'],
      isCustomFunction: target.getJsDocTags().some((tag) => tag.name === 'customfunction'),
    };
  });
}
