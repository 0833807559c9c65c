/** Totals and averages as exports and people label them. */
export const totals = {
  /** A row is a total when a cell begins with one of these, whatever follows. */
  first: 'grand total|sum total|subtotal|subtotals',
  /** Or when a cell holds only one of these, or one of these and then a word of `of`. */
  alone: 'total|totals|sum|average|avg|count',
  of: 'for|by|of',
  /** Or when a cell ends with one of these. */
  last: 'total',
};
