/**
 * A text as a literal of GoogleSQL.
 *
 * @example
 * textLiteral("d'or") // => "'d\\'or'"
 */
export const textLiteral = (value: string): string =>
  `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;

/** The path of a table or of one of its parts. */
export const path = (...names: readonly string[]): string => `\`${names.join('.')}\``;
