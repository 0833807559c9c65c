import type { kpiHints as hints } from '../../../en/recognised/arguments/kpiHints.ts';

export const kpiHints: typeof hints = {
  sales: 'сделки|заказы|количество сделок|число сделок',
  revenue: 'деньги|приход',
  meetings: 'демо|показы',
  retention: 'отток|отток клиентов|уход клиентов',
};
