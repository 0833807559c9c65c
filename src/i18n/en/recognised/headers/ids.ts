/** Words in a header that say whose an id is, and that a sum is that of the whole deal. */
export const ids = {
  /** The number of a person or a company, not that of a deal: Customer ID. */
  clients: 'client|customer|user|contact|student|buyer|subscriber|member|account|company|person|payer',
  /** The number of a deal: Order ID. */
  deals: 'deal|order|contract|lead|opportunity|invoice|transaction|sale|booking|application',
  /** A number that is given once: ID. */
  ids: 'id|code',
  /** The sum of all that belongs to a deal: Order total, Budget, Price. */
  wholes: 'deal|order|contract|opportunity|total|budget|price|cost',
};
