/**
 * The functions at the top level of a script. Google lets cells call each of them, and lists only
 * those that have a tag of custom functions; names that end in "_" are hidden.
 */
export function topLevelFunctions(code: string): readonly string[] {
  return [...code.matchAll(/^function (\w*[^\W_])\(/gm)].map(([, name = '']) => name);
}
