import ts from 'typescript';
import { at } from '../../../scripts/bundle/paths.mjs';

/** A function that becomes global, as the type checker sees it. */
export interface Exported {
  readonly name: string;
  /** Those that a cell or the sidebar gives. */
  readonly params: readonly string[];
  readonly isCustomFunction: boolean;
}

/**
 * What should be global: what src/main.ts exports, the custom functions anywhere in src/functions,
 * and what SidebarApi promises. The build reads the syntax and this asks the type checker, so that
 * each checks the other.
 */
export function exportedFunctions(): Exported[] {
  const under = (folder: string): string[] => ts.sys.readDirectory(at(folder), ['.ts']);
  const main = at('src/main.ts');
  const program = ts.createProgram([main, ...under('src/functions'), ...under('src/addon')], {
    allowImportingTsExtensions: true,
    noEmit: true,
    // Nothing asked here is about the page, whose library is the largest.
    lib: ['lib.es2022.d.ts'],
    types: [],
  });
  const checker = program.getTypeChecker();
  const exportsOf = (file: string): readonly ts.Symbol[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    return module ? checker.getExportsOfModule(module) : [];
  };
  const paramsOf = (symbol: ts.Symbol): string[] => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = target.valueDeclaration;
    const signature = declaration && checker.getTypeOfSymbolAtLocation(target, declaration).getCallSignatures()[0];
    return signature?.parameters.map((parameter) => parameter.name) ?? ['not a function'];
  };
  const isCustom = (symbol: ts.Symbol): boolean =>
    symbol.getJsDocTags(checker).some(({ name }) => name === 'customfunction');

  const custom = under('src/functions').flatMap(exportsOf).filter(isCustom);
  const promised = exportsOf(at('src/addon/api/index.ts'))
    .filter(({ name }) => name === 'SidebarApi')
    .flatMap((api) => checker.getDeclaredTypeOfSymbol(api).getProperties());
  const ofAddon = under('src/addon').flatMap(exportsOf);
  const endpoints = promised.map((endpoint) => ofAddon.find(({ name }) => name === endpoint.name) ?? endpoint);
  return [
    ...custom.map((symbol) => ({ name: symbol.name, params: paramsOf(symbol).slice(1), isCustomFunction: true })),
    ...[...endpoints, ...exportsOf(main)].map((symbol) => ({
      name: symbol.name,
      params: paramsOf(symbol),
      isCustomFunction: false,
    })),
  ];
}
