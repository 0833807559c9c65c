/**
 * The names of currencies, by their codes. `*` is the rest of a word. Signs and codes are the same
 * everywhere and are not here.
 */
export const currencies = {
  names: { USD: 'dollar|dollars|us dollar|us dollars', EUR: 'euro|euros', GBP: 'pound|pounds' } as Readonly<
    Record<string, string>
  >,
  /** Stands between the name of a column and its currency: Amount in dollars. */
  in: 'in',
};
