/**
 * What to write so that a cell keeps the text as it is: one that begins like a formula, a number or
 * a quote would become something else.
 */
export function plainText(text: string): string {
  return /^[=+\-@'\d]/.test(text) ? `'${text}` : text;
}
