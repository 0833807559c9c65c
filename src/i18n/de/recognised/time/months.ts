import type { months as english } from '../../../en/recognised/time/months.ts';

export const months: typeof english = {
  names: [
    'januar|jänner',
    'februar|feber',
    'märz|maerz|mrz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  ordinals: '',
  of: '',
  year: '',
  at: 'um',
  clock: 'uhr',
};
