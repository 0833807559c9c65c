import type { periods as english } from '../../../en/recognised/time/periods.ts';

export const periods: typeof english = {
  quarter: 'кв|квартал',
  ordinal: '-й',
  quarterLetter: 'к',
  week: 'нед',
  to: 'по',
};
