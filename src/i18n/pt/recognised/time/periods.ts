import type { periods as english } from '../../../en/recognised/time/periods.ts';

export const periods: typeof english = {
  quarter: 'trimestre|trim',
  ordinal: 'º|°|o',
  quarterLetter: 't',
  week: 'semana|sem',
  to: 'a|até',
};
