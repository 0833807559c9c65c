import type { currencies as english } from '../../../en/recognised/cells/currencies.ts';

export const currencies: typeof english = {
  names: {
    RUB: 'р|руб|рубл*|росс* руб|росс. руб|росс* рубл*|росс. рубл*',
    USD: 'долл*|долл* сша|долл*. сша',
    EUR: 'евро',
    KZT: 'тг|тенге',
    UAH: 'грн|грив*',
    BYN: 'бел* руб|бел. руб|бел* рубл*|бел. рубл*|бел*руб|бел.руб|бел*рубл*|бел.рубл*',
    GBP: 'фунт*',
    UZS: 'сум|сўм',
    KGS: 'сом',
    GEL: 'лари',
    AMD: 'драм*',
    AZN: 'манат*',
    TRY: 'лир*',
    ILS: 'шекел*',
    PLN: 'злот*',
    CNY: 'юан*',
  },
  in: 'в',
};
