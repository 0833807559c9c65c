/** The first ones of a list as a text, with an ellipsis where there are more. */
export function firstOnes(first: readonly string[], count: number): string {
  return first.join(', ') + (first.length > 0 && first.length < count ? ' …' : '');
}
