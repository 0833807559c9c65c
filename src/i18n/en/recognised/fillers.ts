/**
 * Words that say nothing by themselves, which a header may have around the one that matters: First
 * call date, Deal owner, Paid at.
 */
export const fillers: string = 'date and time|date|the|at|on|of|first|deal|order|lead|opportunity';
