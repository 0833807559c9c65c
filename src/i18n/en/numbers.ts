export const decimal = '.';
export const thousands = ',';

/** How numbers are written in texts. */
export const numbers = { decimal, thousands };
