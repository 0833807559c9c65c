import type { units as english } from '../../../en/recognised/time/units.ts';

export const units: typeof english = {
  week: 'sem|semana|semanas',
  day: 'dia|dias',
  hour: 'hora|horas',
  minute: 'minuto|minutos',
  second: 'seg|segundo|segundos',
  and: 'e',
  inHeaders: 'horas|minutos|dias|segundos',
};
