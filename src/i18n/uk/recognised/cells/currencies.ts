import type { currencies as english } from '../../../en/recognised/cells/currencies.ts';

export const currencies: typeof english = {
  names: { UAH: 'гривня|гривні|гривень', USD: 'долар*|дол. сша', EUR: 'євро', PLN: 'злотих' },
  in: 'у',
};
