import type { periods as english } from '../../../en/recognised/time/periods.ts';

export const periods: typeof english = {
  quarter: 'quartal',
  ordinal: '.',
  quarterLetter: '',
  week: 'kw|woche',
  to: 'bis',
};
