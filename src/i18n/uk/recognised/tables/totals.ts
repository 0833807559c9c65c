import type { totals as english } from '../../../en/recognised/tables/totals.ts';

export const totals: typeof english = {
  first: 'разом|всього|усього|загалом|підсумок|загальний підсумок|проміжний підсумок|загальна сума',
  alone: 'сума|середнє|кількість',
  of: 'по|за',
  last: 'разом|підсумок',
};
