/**
 * Words that mean nothing by themselves. A header may have them around the word that matters: First
 * call date, Deal owner, Paid at.
 */
export const fillers: string = 'date and time|date|the|at|on|of|first|deal|order|lead|opportunity';
