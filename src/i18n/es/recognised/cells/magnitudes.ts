import type { magnitudes as english } from '../../../en/recognised/cells/magnitudes.ts';

export const magnitudes: typeof english = {
  thousand: '',
  million: 'millón|millon|millones|mill',
  billion: '',
  ofMoney: { thousand: '', million: '' },
};
