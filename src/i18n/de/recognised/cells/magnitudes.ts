import type { magnitudes as english } from '../../../en/recognised/cells/magnitudes.ts';

export const magnitudes: typeof english = {
  thousand: 'tsd|tausend',
  million: 'mill|million|millionen',
  billion: 'milliarde|milliarden',
  ofMoney: { thousand: '', million: '' },
};
