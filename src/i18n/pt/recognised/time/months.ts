import type { months as english } from '../../../en/recognised/time/months.ts';

export const months: typeof english = {
  names: [
    'janeiro',
    'fevereiro',
    'março|marco',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  ordinals: 'º|°|o',
  of: 'de|do',
  year: '',
  at: 'às|as|à',
  clock: 'h|hs|horas',
};
