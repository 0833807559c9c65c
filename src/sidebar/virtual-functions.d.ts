/** What the build says of the custom functions, from their docstrings, as compressed JSON. */
declare module 'virtual:functions' {
  const blocks: Readonly<Record<import('../i18n/languages.ts').Language, import('../i18n/decompress.ts').Compressed>>;
  export default blocks;
}
