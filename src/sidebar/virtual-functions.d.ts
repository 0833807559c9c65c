/** What the build says of the custom functions in a language, from their docstrings, as compressed JSON. */
declare module 'virtual:functions' {
  import type { Compressed } from '../i18n/decompress.ts';
  const helpIn: (language: string) => readonly [number, string, string, string, string];
  export default helpIn;
}
