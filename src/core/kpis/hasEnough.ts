/** With fewer than three leads luck is all there is: one lead more or less and the share is 0 or 1. */
export function hasEnough({ leads }: { readonly leads: number }): boolean {
  return leads >= 3;
}
