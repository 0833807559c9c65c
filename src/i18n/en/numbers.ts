export const decimal = '.';
export const thousands = ',';

const percent = '%';

/** How numbers are written in texts. */
export const numbers = { decimal, thousands, percent };
