import type { units as english } from '../../../en/recognised/time/units.ts';

export const units: typeof english = {
  week: 'sem|semana|semanas',
  day: 'día|dia|días|dias',
  hour: 'hora|horas',
  minute: 'minuto|minutos',
  second: 'seg|segundo|segundos',
  and: 'y',
  inHeaders: 'hora|horas|minuto|minutos|días|dias|segundos',
};
