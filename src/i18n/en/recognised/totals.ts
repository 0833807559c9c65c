/** Totals and averages as exports and people label them. */
export const totals = {
  /** A row of totals begins with one of these, whatever follows. */
  first: 'grand total|sum total|subtotal|subtotals',
  /** A cell of it says one of these and no more, or goes on with one of the words below. */
  alone: 'total|totals|sum|average|avg|count',
  of: 'for|by|of',
  /** Or ends with one of these. */
  last: 'total',
};
