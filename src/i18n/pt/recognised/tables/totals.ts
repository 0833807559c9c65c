import type { totals as english } from '../../../en/recognised/tables/totals.ts';

export const totals: typeof english = {
  first: 'total geral|soma total|valor total|subtotal|subtotais',
  alone: 'total|totais|soma|média|contagem',
  of: 'de|do|da|por|para',
  last: 'total|geral',
};
