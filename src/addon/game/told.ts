import type { GameId } from '../api/index.ts';
import { toldBadges } from './badges.ts';
import { toldBonuses } from './bonuses.ts';
import { toldLevels } from './levels.ts';
import { toldPoints } from './points.ts';
import type { Tell } from './tell.ts';

/** How the rows of each tab are told. */
export const TELL: Readonly<Record<GameId, Tell>> = {
  badges: toldBadges,
  points: toldPoints,
  levels: toldLevels,
  bonuses: toldBonuses,
};
