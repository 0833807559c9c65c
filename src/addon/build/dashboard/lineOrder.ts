import { IS_NO_PERIOD, figure } from './figures.ts';

/** In the place of a line: nothing, a heading, or that there is none. */
const NOTHING = -1;
export const [HEADING, NONE] = [-2, 0];
/** Lines of those who are nearest to a badge are counted from here. */
export const NEAREST_FROM = 1000;
const MOST_NEAREST = 6;
/** Where the period is none, not even that there is none. */
const none = `IF(${IS_NO_PERIOD};${NOTHING};${NONE})`;

/**
 * Which line of the board stands in a row of the page: first the ranked, then a heading and those
 * for whom it is too early, so that there is no hole between them however many they are.
 */
export function boardLineAt(row: number): string {
  const [ranked, early] = [figure('ranked'), figure('early')];
  return row === 1
    ? `=IF(${ranked}>0;1;IF(${early}>0;${HEADING};${none}))`
    : `=IF(${row}<=${ranked};${row};IF(${early}=0;${NOTHING};IF(${row}=${ranked}+1;${HEADING};IF(${row}<=${ranked}+1+${early};${row}-1;${NOTHING}))))`;
}

/** Which badge: those that were earned, then a heading and the nearest ones. */
export function badgeLineAt(row: number): string {
  const [earned, nearest] = [figure('earned'), figure('nearest')];
  if (row === 1) return `=IF(${earned}=0;${none};1)`;
  const first = `MAX(1;${earned})+1`;
  return `=IF(${row}<=${earned};${row};IF(${nearest}=0;${NOTHING};IF(${row}=${first};${HEADING};IF(${row}<=${first}+MIN(${MOST_NEAREST};${nearest});${NEAREST_FROM}+${row}-(${first});${NOTHING}))))`;
}
