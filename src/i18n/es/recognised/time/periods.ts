import type { periods as english } from '../../../en/recognised/time/periods.ts';

export const periods: typeof english = {
  quarter: 'trimestre|trim',
  ordinal: 'º|°|er|do|to',
  quarterLetter: 't',
  week: 'semana|sem',
  to: 'a|al|hasta',
};
