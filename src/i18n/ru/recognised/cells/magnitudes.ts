import type { magnitudes as english } from '../../../en/recognised/cells/magnitudes.ts';

export const magnitudes: typeof english = {
  thousand: 'к|тыс|тысяч|тысяча|тысячи',
  million: 'млн|миллион*',
  billion: 'млрд|миллиард*',
  ofMoney: { thousand: 'т', million: 'м' },
};
