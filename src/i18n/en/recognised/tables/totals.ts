/** Totals and averages as exports and people label them, in the first filled cell of a row. */
export const totals = {
  /** A row is a total when the cell begins with one of these, whatever follows. */
  first: 'grand total|sum total|subtotal|subtotals|overall total|team total|σ',
  /** Or when the cell holds only one of these, with a number or a word of `of` behind it, or none. */
  alone:
    'total|totals|sum|average|avg|mean|median|count|plan|fact|actual|target' +
    '|average check|average deal|average order|average order value',
  of: 'for|by|of',
  /** Or when the cell ends with one of these and nothing but numbers stands beside it. */
  last: 'total',
};
