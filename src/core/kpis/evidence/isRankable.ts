/**
 * True with five leads or more: whoever has fewer is too early to rank. One of one beside 3 of 60 is
 * sure by the interval, and still luck.
 *
 * @example
 * [isRankable({ leads: 4 }), isRankable({ leads: 5 })] // => [false, true]
 */
export function isRankable({ leads }: { readonly leads: number }): boolean {
  return leads >= 5;
}
