import { KpiError } from '../../core/errors.ts';
import { type RankingMode, RANKING_MODES } from '../../core/board/leaderboard.ts';
import { TEXTS, type Texts } from '../../i18n/index.ts';
import type { Arg } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';
import { textArgument } from './plainArguments.ts';

/**
 * The mode of a board, by its name in any language; fair when left out.
 *
 * @throws KpiError `mode-unknown`.
 */
export function modeArgument(arg: Arg, texts: Texts): RankingMode {
  const text = textArgument(arg);
  if (text === null) return 'fair';
  const found = RANKING_MODES.find((mode) =>
    Object.values(TEXTS).some(({ modes }) => fold(modes[mode]) === fold(text)),
  );
  if (found) return found;
  const known = RANKING_MODES.map((mode) => texts.modes[mode]);
  throw new KpiError('mode-unknown', { found: text, nearest: nearest(text, [...RANKING_MODES, ...known]), known });
}
