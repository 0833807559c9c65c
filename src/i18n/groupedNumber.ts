import type { Texts } from './index.ts';

/** A number as people write it: `1,250,000`, `23.5`. Zeros at the end of its decimals are left out. */
export function groupedNumber(value: number, decimals: number, { decimal, thousands }: Texts): string {
  const [whole = '', part] = String(Number(value.toFixed(decimals))).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (part === undefined ? '' : decimal + part);
}
