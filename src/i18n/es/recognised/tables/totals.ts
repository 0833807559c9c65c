import type { totals as english } from '../../../en/recognised/tables/totals.ts';

export const totals: typeof english = {
  first: 'total general|gran total|suma total|importe total|subtotal|subtotales',
  alone: 'total|totales|suma|promedio|recuento',
  of: 'de|del|por|para',
  last: 'total|totales',
};
