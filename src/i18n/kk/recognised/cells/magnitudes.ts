import type { magnitudes as english } from '../../../en/recognised/cells/magnitudes.ts';

export const magnitudes: typeof english = {
  thousand: 'мың',
  million: '',
  billion: '',
  ofMoney: { thousand: '', million: '' },
};
