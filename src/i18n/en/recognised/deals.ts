/** What a deal is called. */
export const deals = {
  /** What some exports write before each header of a deal: `Deal - Owner`. */
  beforeHeader: 'deal|opportunity',
  /** What may stand behind a status: Test lead. */
  behindStatus: 'lead|deal|order',
};
