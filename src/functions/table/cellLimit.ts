/**
 * Google refuses very large answers ("Result too large", seen at about 494,000 cells); this is well
 * below.
 */
export const CELL_LIMIT = 200_000;
