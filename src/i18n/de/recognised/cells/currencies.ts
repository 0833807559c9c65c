import type { currencies as english } from '../../../en/recognised/cells/currencies.ts';

export const currencies: typeof english = {
  names: { CHF: 'sfr|franken|schweizer franken', USD: 'us-dollar', GBP: 'pfund' },
  in: 'in',
};
