/** What the functions of a warehouse call, as one script. */
export { board, measure } from './board.ts';
