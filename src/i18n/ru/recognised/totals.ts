import type { totals as english } from '../../en/recognised/totals.ts';

export const totals: typeof english = {
  first: 'итог|итого|всего|общий итог|промежуточный итог',
  alone: 'сумма|среднее|количество',
  of: 'по|за',
  last: 'итог|итого',
};
