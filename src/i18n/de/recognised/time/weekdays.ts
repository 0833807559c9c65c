import type { weekdays as english } from '../../../en/recognised/time/weekdays.ts';

export const weekdays: typeof english = [
  'mo|montag|montags',
  'di|dienstag|dienstags',
  'mi|mittwoch|mittwochs',
  'do|donnerstag|donnerstags',
  'fr|freitag|freitags',
  'sa|samstag|samstags|sonnabend',
  'so|sonntag|sonntags',
];
