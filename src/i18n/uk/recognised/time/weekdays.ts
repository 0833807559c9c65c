import type { weekdays as english } from '../../../en/recognised/time/weekdays.ts';

export const weekdays: typeof english = [
  'пн|понеділок',
  'вт|вівторок',
  'ср|середа|середу',
  'чт|четвер',
  "пт|п'ятниця|п’ятниця|п'ятницю|п’ятницю",
  'сб|субота|суботу',
  'нд|неділя|неділю',
];
