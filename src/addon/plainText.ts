/**
 * What to write so that a cell keeps a text as it is. A text that begins like a formula, a number
 * or a quote would become something else.
 */
export function plainText(text: string): string {
  return /^[=+\-@'\d]/.test(text) ? `'${text}` : text;
}
