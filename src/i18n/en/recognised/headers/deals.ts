/** The words for a deal. */
export const deals = {
  /** What some exports write before each header of a deal: `Deal - Owner`. */
  beforeHeader: 'deal|opportunity',
  /** What may stand after a status: Test lead. */
  behindStatus: 'lead|deal|order',
};
