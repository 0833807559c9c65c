import type { currencies as english } from '../../../en/recognised/cells/currencies.ts';

export const currencies: typeof english = { names: { USD: 'dólar|dólares|dolares', GBP: 'libra|libras' }, in: 'en' };
