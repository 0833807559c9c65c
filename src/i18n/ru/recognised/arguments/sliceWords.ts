import type { sliceWords as english } from '../../../en/recognised/arguments/sliceWords.ts';

export const sliceWords: typeof english = {
  not: 'не|кроме|все кроме',
  all: 'все|всё|все столбцы',
  team: 'команда|отдел|отдел продаж|филиал',
  week: 'неделя|недели|по неделям',
  month: 'месяц|месяцы|по месяцам',
};
