/** The column that tells an Evidence tab from a table of leads. The first word is the one on screen. */
export const evidenceWords = {
  /** The day on which the counts were known. */
  asOf: 'As of|as_of|known on',
};
