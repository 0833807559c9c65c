/**
 * A cell as a spreadsheet stores it: a date is a serial (days since 1899-12-30, fraction = time of
 * day) without a zone.
 */
export type Stored =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: number }
  | {
      readonly kind: 'error';
      readonly value: string;
      readonly message?: string;
      /** What stands in the cell, where it is a formula that cannot be read. */
      readonly formula?: string;
    };
