import type { Arg } from '../sheet/cells/cell.ts';
import { kpiShown } from './KPI.ts';
import { checkShown } from './KPI_CHECK.ts';
import { cohortsShown } from './KPI_COHORTS.ts';
import { conversionShown } from './KPI_CONVERSION.ts';
import { dataShown } from './KPI_DATA.ts';
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
import { trendShown } from './KPI_TREND.ts';
import { touchesShown } from './KPI_TOUCHES.ts';
import { boardShown } from './LEADERBOARD.ts';
import type { Shown } from './answer.ts';
import type { Host } from './host.ts';

/** Every custom function by its name: what its formula would show for these arguments. Throws KpiError where the cell would show one. */
export const SHOWN: ReadonlyMap<string, (host: Host, ...args: Arg[]) => Shown> = new Map([
  ['KPI', kpiShown],
  ['KPI_CHECK', checkShown],
  ['KPI_COHORTS', cohortsShown],
  ['KPI_CONVERSION', conversionShown],
  ['KPI_DATA', dataShown],
  ['KPI_FUNNEL', funnelShown],
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
  ['KPI_TREND', trendShown],
  ['KPI_TOUCHES', touchesShown],
  ['LEADERBOARD', boardShown],
]);
