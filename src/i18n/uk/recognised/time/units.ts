import type { units as english } from '../../../en/recognised/time/units.ts';

export const units: typeof english = {
  week: 'тиж|тиждень|тижні|тижнів',
  day: 'день|дні|днів|доба|доби|діб',
  hour: 'година|години|годин',
  minute: 'хв|хвилина|хвилини|хвилин',
  second: 'секунди',
  and: 'і|й',
  inHeaders: 'хв*|годин*|дні|днів',
};
