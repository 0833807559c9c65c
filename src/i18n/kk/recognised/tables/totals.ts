import type { totals as english } from '../../../en/recognised/tables/totals.ts';

export const totals: typeof english = {
  first: 'барлығы|жиыны|жалпы|жиынтығы|қорытынды|қорытындысы',
  alone: 'сомасы|орташа|саны',
  of: 'бойынша',
  last: 'барлығы|жиыны|қорытындысы',
};
