import type { magnitudes as english } from '../../../en/recognised/cells/magnitudes.ts';

export const magnitudes: typeof english = {
  thousand: 'тис|тисяча|тисячі',
  million: 'мільйон*',
  billion: 'мільярд*',
  ofMoney: { thousand: '', million: '' },
};
