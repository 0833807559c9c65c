import type { weekdays as english } from '../../../en/recognised/time/weekdays.ts';

export const weekdays: typeof english = [
  'seg|segunda|segunda-feira',
  'ter|terça|terça-feira|terca-feira',
  'qua|quarta|quarta-feira',
  'qui|quinta|quinta-feira',
  'sex|sexta|sexta-feira',
  'sáb|sab|sábado|sabado',
  'dom|domingo',
];
