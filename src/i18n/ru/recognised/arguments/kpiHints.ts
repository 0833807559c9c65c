import type { kpiHints as hints } from '../../../en/recognised/arguments/kpiHints.ts';

export const kpiHints: typeof hints = { sales: 'сделки|заказы|количество сделок|число сделок' };
