/** How a name tells a woman from a man: Maria and Mario are two people. */
export const surnames = {
  /** Letters that a feminine form ends in. */
  feminine: 'ae',
  /** Letters in which it may differ from the masculine form. */
  endings: 'aeioy',
};
