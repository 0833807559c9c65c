/** Every custom function by its name. Made by the build from the files beside it: do not edit. */
import { KPI_CHECK } from './data/KPI_CHECK.ts';
import { KPI_DATA } from './data/KPI_DATA.ts';
import { KPI_JOIN } from './data/KPI_JOIN.ts';
import { KPI_JOIN_CHECK } from './data/KPI_JOIN_CHECK.ts';
import { KPI_WHERE } from './data/KPI_WHERE.ts';
import { KPI } from './measures/KPI.ts';
import { KPI_AVERAGE_CHECK } from './measures/KPI_AVERAGE_CHECK.ts';
import { KPI_BY } from './measures/KPI_BY.ts';
import { KPI_COHORTS } from './measures/KPI_COHORTS.ts';
import { KPI_COMPARE } from './measures/KPI_COMPARE.ts';
import { KPI_CONVERSION } from './measures/KPI_CONVERSION.ts';
import { KPI_CYCLE } from './measures/KPI_CYCLE.ts';
import { KPI_DROPOFF } from './measures/KPI_DROPOFF.ts';
import { KPI_FUNNEL } from './measures/KPI_FUNNEL.ts';
import { KPI_NPS } from './measures/KPI_NPS.ts';
import { KPI_REFERRAL } from './measures/KPI_REFERRAL.ts';
import { KPI_RESPONSE } from './measures/KPI_RESPONSE.ts';
import { KPI_RESULT } from './measures/KPI_RESULT.ts';
import { KPI_RETENTION } from './measures/KPI_RETENTION.ts';
import { KPI_REVENUE } from './measures/KPI_REVENUE.ts';
import { KPI_ROWS } from './measures/KPI_ROWS.ts';
import { KPI_TOUCHES } from './measures/KPI_TOUCHES.ts';
import { KPI_TREND } from './measures/KPI_TREND.ts';
import { KPI_AUDIT } from './map/KPI_AUDIT.ts';
import { KPI_BOTTLENECK } from './map/KPI_BOTTLENECK.ts';
import { KPI_FAIR } from './map/KPI_FAIR.ts';
import { KPI_GAMING } from './map/KPI_GAMING.ts';
import { KPI_LOAD } from './map/KPI_LOAD.ts';
import { KPI_PACE } from './map/KPI_PACE.ts';
import { KPI_PLAN } from './map/KPI_PLAN.ts';
import { KPI_SCORECARD } from './map/KPI_SCORECARD.ts';
import { KPI_TARGET } from './map/KPI_TARGET.ts';
import { KPI_BADGES } from './game/KPI_BADGES.ts';
import { KPI_BONUS } from './game/KPI_BONUS.ts';
import { KPI_LEAGUES } from './game/KPI_LEAGUES.ts';
import { KPI_LEVELS } from './game/KPI_LEVELS.ts';
import { KPI_POINTS } from './game/KPI_POINTS.ts';
import { KPI_REPLAY } from './game/KPI_REPLAY.ts';
import { KPI_STREAKS } from './game/KPI_STREAKS.ts';
import { LEADERBOARD } from './game/LEADERBOARD.ts';
import type { CustomFunction } from './customFunction.ts';

export const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
  Object.entries({
    KPI_CHECK,
    KPI_DATA,
    KPI_JOIN,
    KPI_JOIN_CHECK,
    KPI_WHERE,
    KPI,
    KPI_AVERAGE_CHECK,
    KPI_BY,
    KPI_COHORTS,
    KPI_COMPARE,
    KPI_CONVERSION,
    KPI_CYCLE,
    KPI_DROPOFF,
    KPI_FUNNEL,
    KPI_NPS,
    KPI_REFERRAL,
    KPI_RESPONSE,
    KPI_RESULT,
    KPI_RETENTION,
    KPI_REVENUE,
    KPI_ROWS,
    KPI_TOUCHES,
    KPI_TREND,
    KPI_AUDIT,
    KPI_BOTTLENECK,
    KPI_FAIR,
    KPI_GAMING,
    KPI_LOAD,
    KPI_PACE,
    KPI_PLAN,
    KPI_SCORECARD,
    KPI_TARGET,
    KPI_BADGES,
    KPI_BONUS,
    KPI_LEAGUES,
    KPI_LEVELS,
    KPI_POINTS,
    KPI_REPLAY,
    KPI_STREAKS,
    LEADERBOARD,
  }),
);
