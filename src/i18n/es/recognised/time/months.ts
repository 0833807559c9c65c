import type { months as english } from '../../../en/recognised/time/months.ts';

export const months: typeof english = {
  names: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  ordinals: 'º|°|o|ro',
  of: 'de|del',
  year: '',
  at: 'a las|a la',
  clock: 'h|hs|hrs|horas',
};
