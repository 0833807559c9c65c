import type { periods as english } from '../../../en/recognised/time/periods.ts';

export const periods: typeof english = {
  quarter: 'тоқсан',
  ordinal: '-ші|-шы',
  quarterLetter: 'т',
  week: 'апта',
  to: '',
};
