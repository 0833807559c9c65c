/**
 * True with three leads or more. With fewer, luck is all there is: one lead more or less, and a
 * share is 0 or 1.
 *
 * @example
 * [hasEnoughLeads({ leads: 2 }), hasEnoughLeads({ leads: 3 })] // => [false, true]
 */
export function hasEnoughLeads({ leads }: { readonly leads: number }): boolean {
  return leads >= 3;
}
