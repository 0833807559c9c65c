/** What the build knows of this version, from package.json and the changelogs. */
declare module 'virtual:about' {
  const about: {
    readonly version: string;
    /** The address of the project's files; null while the owner has given none. */
    readonly docs: string | null;
    /** What has changed, by language. */
    readonly changes: Readonly<Record<string, readonly string[]>>;
  };
  export default about;
}
