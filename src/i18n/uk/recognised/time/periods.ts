import type { periods as english } from '../../../en/recognised/time/periods.ts';

export const periods: typeof english = {
  quarter: 'квартал|кв',
  ordinal: '-й',
  quarterLetter: 'к',
  week: 'тиж|тиждень',
  to: 'по|до',
};
