/** The package has no types of its own; this is the one part of it we read. */
declare module 'eslint-plugin-googleappsscript' {
  const plugin: { environments: { googleappsscript: { globals: Record<string, boolean> } } };
  export default plugin;
}
