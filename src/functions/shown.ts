import type { Arg } from '../read/cells/cell.ts';
import { kpiShown } from './measures/KPI.ts';
import { auditShown } from './map/KPI_AUDIT.ts';
import { scorecardShown } from './map/KPI_SCORECARD.ts';
import { checkShown } from './data/KPI_CHECK.ts';
import { cohortsShown } from './measures/KPI_COHORTS.ts';
import { conversionShown } from './measures/KPI_CONVERSION.ts';
import { dataShown } from './data/KPI_DATA.ts';
import { bottleneckShown } from './map/KPI_BOTTLENECK.ts';
import { fairShown } from './map/KPI_FAIR.ts';
import { planShown } from './map/KPI_PLAN.ts';
import { funnelShown } from './measures/KPI_FUNNEL.ts';
import { checkAverageShown } from './measures/KPI_AVERAGE_CHECK.ts';
import { cycleShown } from './measures/KPI_CYCLE.ts';
import { dropoffShown } from './measures/KPI_DROPOFF.ts';
import { npsShown } from './measures/KPI_NPS.ts';
import { referralShown } from './measures/KPI_REFERRAL.ts';
import { responseShown } from './measures/KPI_RESPONSE.ts';
import { resultShown } from './measures/KPI_RESULT.ts';
import { retentionShown } from './measures/KPI_RETENTION.ts';
import { revenueShown } from './measures/KPI_REVENUE.ts';
import { compareShown } from './measures/KPI_COMPARE.ts';
import { targetShown } from './map/KPI_TARGET.ts';
import { trendShown } from './measures/KPI_TREND.ts';
import { touchesShown } from './measures/KPI_TOUCHES.ts';
import { loadShown } from './map/KPI_LOAD.ts';
import { gamingShown } from './map/KPI_GAMING.ts';
import { bonusShown } from './game/KPI_BONUS.ts';
import { levelsShown } from './game/KPI_LEVELS.ts';
import { pointsShown } from './game/KPI_POINTS.ts';
import { replayShown } from './game/KPI_REPLAY.ts';
import { badgesShown } from './game/KPI_BADGES.ts';
import { streaksShown } from './game/KPI_STREAKS.ts';
import { leaguesShown } from './game/KPI_LEAGUES.ts';
import { boardShown } from './game/LEADERBOARD.ts';
import type { Shown } from './answer.ts';
import type { Host } from './host.ts';

/** Every custom function by its name: what its formula would show for these arguments. Throws KpiError where the cell would show one. */
export const SHOWN: ReadonlyMap<string, (host: Host, ...args: Arg[]) => Shown> = new Map([
  ['KPI', kpiShown],
  ['KPI_AUDIT', auditShown],
  ['KPI_SCORECARD', scorecardShown],
  ['KPI_CHECK', checkShown],
  ['KPI_COHORTS', cohortsShown],
  ['KPI_CONVERSION', conversionShown],
  ['KPI_DATA', dataShown],
  ['KPI_FUNNEL', funnelShown],
  ['KPI_BOTTLENECK', bottleneckShown],
  ['KPI_FAIR', fairShown],
  ['KPI_PLAN', planShown],
  ['KPI_AVERAGE_CHECK', checkAverageShown],
  ['KPI_CYCLE', cycleShown],
  ['KPI_DROPOFF', dropoffShown],
  ['KPI_NPS', npsShown],
  ['KPI_REFERRAL', referralShown],
  ['KPI_RESPONSE', responseShown],
  ['KPI_RESULT', resultShown],
  ['KPI_RETENTION', retentionShown],
  ['KPI_REVENUE', revenueShown],
  ['KPI_COMPARE', compareShown],
  ['KPI_TARGET', targetShown],
  ['KPI_TREND', trendShown],
  ['KPI_TOUCHES', touchesShown],
  ['KPI_LOAD', loadShown],
  ['KPI_GAMING', gamingShown],
  ['KPI_POINTS', pointsShown],
  ['KPI_LEVELS', levelsShown],
  ['KPI_BONUS', bonusShown],
  ['KPI_REPLAY', replayShown],
  ['KPI_BADGES', badgesShown],
  ['KPI_STREAKS', streaksShown],
  ['KPI_LEAGUES', leaguesShown],
  ['LEADERBOARD', boardShown],
]);
