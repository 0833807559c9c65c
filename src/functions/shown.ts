import type { Arg } from '../sheet/cells/cell.ts';
import { kpiShown } from './KPI.ts';
import { auditShown } from './KPI_AUDIT.ts';
import { scorecardShown } from './KPI_SCORECARD.ts';
import { checkShown } from './KPI_CHECK.ts';
import { cohortsShown } from './KPI_COHORTS.ts';
import { conversionShown } from './KPI_CONVERSION.ts';
import { dataShown } from './KPI_DATA.ts';
import { bottleneckShown } from './KPI_BOTTLENECK.ts';
import { fairShown } from './KPI_FAIR.ts';
import { planShown } from './KPI_PLAN.ts';
import { funnelShown } from './KPI_FUNNEL.ts';
import { checkAverageShown } from './KPI_AVERAGE_CHECK.ts';
import { cycleShown } from './KPI_CYCLE.ts';
import { dropoffShown } from './KPI_DROPOFF.ts';
import { npsShown } from './KPI_NPS.ts';
import { referralShown } from './KPI_REFERRAL.ts';
import { responseShown } from './KPI_RESPONSE.ts';
import { resultShown } from './KPI_RESULT.ts';
import { retentionShown } from './KPI_RETENTION.ts';
import { revenueShown } from './KPI_REVENUE.ts';
import { compareShown } from './KPI_COMPARE.ts';
import { targetShown } from './KPI_TARGET.ts';
import { trendShown } from './KPI_TREND.ts';
import { touchesShown } from './KPI_TOUCHES.ts';
import { loadShown } from './KPI_LOAD.ts';
import { gamingShown } from './KPI_GAMING.ts';
import { bonusShown } from './KPI_BONUS.ts';
import { levelsShown } from './KPI_LEVELS.ts';
import { pointsShown } from './KPI_POINTS.ts';
import { replayShown } from './KPI_REPLAY.ts';
import { badgesShown } from './KPI_BADGES.ts';
import { streaksShown } from './KPI_STREAKS.ts';
import { leaguesShown } from './KPI_LEAGUES.ts';
import { boardShown } from './LEADERBOARD.ts';
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
