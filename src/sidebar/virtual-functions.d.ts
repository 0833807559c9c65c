/** The function table, made by the build from the docstrings of the custom functions. */
declare module 'virtual:functions' {
  export interface FunctionHelp {
    readonly name: string;
    readonly summary: string;
    readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
    readonly ru: { readonly summary: string; readonly params: Readonly<Record<string, string>> };
  }
  const functions: readonly FunctionHelp[];
  export default functions;
}
