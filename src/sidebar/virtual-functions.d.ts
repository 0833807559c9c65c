/** The function table, made by the build from the docstrings of the custom functions. */
declare module 'virtual:functions' {
  export interface Translation {
    readonly summary: string;
    readonly params: Readonly<Record<string, string>>;
  }
  export interface FunctionHelp {
    readonly name: string;
    readonly summary: string;
    readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
    /** By language; English is the docstring itself. */
    readonly translations: Readonly<Record<string, Translation>>;
  }
  const functions: readonly FunctionHelp[];
  export default functions;
}
