import { levelProgress } from '../../core/points/levelProgress.ts';
import { NOBODY } from '../../core/leads.ts';
import { pointsByRule, totalPoints } from '../../functions/game/pointsByRule.ts';
import { ladder, levelsOf } from '../../read/tabs/rows/levelRows.ts';
import { pointsRules } from '../../read/tabs/rows/pointsRows.ts';
import { LEVELS, POINTS } from '../../read/tabs/tabs.ts';
import type { Asked } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import type { CardLevel, LackingTab } from '../api/cardAnswer.ts';
import type { CardOwner } from './cardOwner.ts';

/** The level by all points so far, as KPI_LEVELS shows it; or which of its tabs is missing. */
export function levelPart(
  { leads, code, asOfDay }: CardOwner,
  asked: Asked,
): { readonly level: CardLevel | null; readonly lacking: readonly LackingTab[] } {
  const points = tabSheetOf(POINTS, asked);
  const levels = tabSheetOf(LEVELS, asked);
  if (points === null || levels === null)
    return {
      level: null,
      lacking: [...(points ? [] : (['points'] as const)), ...(levels ? [] : (['levels'] as const))],
    };
  const steps = ladder(levelsOf(levels.rows));
  const earned = pointsByRule(leads, pointsRules(points.rows, leads), { period: null, asOfDay }, asked.host.language);
  const mine = code === NOBODY ? undefined : totalPoints(earned, leads.managers.names.length)[code];
  const total = mine?.points ?? 0;
  const { level, next, needed, progress } = levelProgress(steps, total);
  const isThere = progress !== null;
  return {
    level: isThere ? { level, next, points: total, ripening: mine?.ripening ?? 0, needed, progress } : null,
    lacking: isThere ? [] : ['levels'],
  };
}
