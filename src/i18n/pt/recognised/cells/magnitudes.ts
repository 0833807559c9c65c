import type { magnitudes as english } from '../../../en/recognised/cells/magnitudes.ts';

export const magnitudes: typeof english = {
  thousand: '',
  million: 'milhão|milhao|milhões|milhoes',
  billion: 'bilhão|bilhões',
  ofMoney: { thousand: '', million: '' },
};
