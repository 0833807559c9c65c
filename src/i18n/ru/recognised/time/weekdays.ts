import type { weekdays as english } from '../../../en/recognised/time/weekdays.ts';

export const weekdays: typeof english = [
  'пн|понедельник',
  'вт|вторник',
  'ср|среда|среду',
  'чт|четверг',
  'пт|пятница|пятницу',
  'сб|суббота|субботу',
  'вс|воскресенье',
];
