import type { periods as english } from '../../en/recognised/periods.ts';

export const periods: typeof english = {
  quarter: 'квартал|кв',
  ordinal: '-й',
  quarterLetter: 'к',
  week: 'тиж|тиждень',
  to: 'по|до',
};
