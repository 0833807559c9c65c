import type { deals as english } from '../../../en/recognised/headers/deals.ts';

export const deals: typeof english = { beforeHeader: 'сделка', behindStatus: 'лид|сделка|заказ' };
