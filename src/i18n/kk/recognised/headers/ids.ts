import type { ids as english } from '../../../en/recognised/headers/ids.ts';

export const ids: typeof english = {
  clients: 'клиент*|сатып алушы|байланыс|оқушы|студент*',
  deals: 'мәміле*|тапсырыс*|келісімшарт*|шарт',
  ids: 'код',
  wholes: 'мәміле*|тапсырыс*|келісімшарт*|шарт|барлығы|жиыны|бағасы|бюджет',
};
