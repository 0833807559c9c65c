import type { roads as english } from '../../../en/recognised/arguments/roads.ts';

export const roads: typeof english = {
  within: 'за|в течение',
  or: 'или',
  sum: 'сумма',
  average: 'среднее|средняя|средний',
  of: 'по столбцу|столбца|по',
  at: 'на этапе|на|при|по',
};
