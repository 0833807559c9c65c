import type { currencies as english } from '../../../en/recognised/cells/currencies.ts';

export const currencies: typeof english = {
  names: { BRL: 'real|reais', USD: 'dólar|dólares|dolares', GBP: 'libra|libras' },
  in: 'em',
};
