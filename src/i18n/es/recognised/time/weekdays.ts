import type { weekdays as english } from '../../../en/recognised/time/weekdays.ts';

export const weekdays: typeof english = [
  'lun|lunes',
  'mar|martes',
  'mié|mie|miércoles|miercoles',
  'jue|jueves',
  'vie|viernes',
  'sáb|sab|sábado|sabado|sábados',
  'dom|domingo|domingos',
];
