import type { units as english } from '../../../en/recognised/time/units.ts';

export const units: typeof english = {
  week: 'апта',
  day: 'күн|күні',
  hour: 'сағ|сағат',
  minute: 'минут',
  second: 'секунд',
  and: 'және',
  inHeaders: 'сағ*|минут|күн',
};
