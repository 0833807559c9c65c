import type { RowPanel } from '../rows/rowPanel.ts';
import { gameLook } from './gameLook.ts';
import { iconTitle, numberAsWritten } from './gameText.ts';

/** The levels, from the lowest. */
export const levelPanel: RowPanel<'levels'> = {
  id: 'levels',
  home: 'game',
  after: ['points'],
  order: (entries) => [...entries].sort((a, b) => pointsOf(a.cells.points) - pointsOf(b.cells.points)),
  titleOf: ({ draft }, { words }) => iconTitle(draft, words),
  sentenceOf: ({ draft }, { words: { game, tag } }) => game.fromPoints(numberAsWritten(draft.points, tag)),
  begin: () => ({ icon: '⭐' }),
  look: (field, { unit }, { words }) => gameLook('levels', field, unit, words),
};

/** A level without a number stands last. */
function pointsOf(cell: string): number {
  const points = Number(cell);
  return Number.isFinite(points) ? points : Number.MAX_VALUE;
}
