import type { weekdays as english } from '../../../en/recognised/time/weekdays.ts';

export const weekdays: typeof english = [
  'дс|дүйсенбі',
  'сс|сейсенбі',
  'ср|сәрсенбі',
  'бс|бейсенбі',
  'жм|жұма',
  'сб|сенбі',
  'жс|жексенбі',
];
