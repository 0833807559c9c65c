import type { numbers as english } from '../en/numbers.ts';

export const decimal = ',';
export const thousands = '\u00a0';

export const numbers: typeof english = { decimal, thousands };
