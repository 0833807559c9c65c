/** The few colours of a page. */
export const INK = '#1f2933';
export const QUIET = '#5b6774';
export const GREEN = '#1d6f5c';
export const BLUE = '#3f6fb5';
export const GREY = '#b8c0ca';
export const PALE_GREEN = '#8fc7b9';
export const TILE = '#f1f6f4';
export const TITLES = '#e6f1ee';
export const ASKED = '#fff7d6';
/** Only for what somebody can still change. */
export const RED = '#fbdcd8';
