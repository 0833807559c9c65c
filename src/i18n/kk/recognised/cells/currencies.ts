import type { currencies as english } from '../../../en/recognised/cells/currencies.ts';

export const currencies: typeof english = { names: { KZT: 'теңге', RUB: 'рубль' }, in: '' };
