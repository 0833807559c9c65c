/** What the build says of the custom functions in a language, from their docstrings, as compressed JSON. */
declare module 'virtual:functions' {
  const helpIn: (language: string) => readonly [number, string, string, string, string];
  export default helpIn;
}
