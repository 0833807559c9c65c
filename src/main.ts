/** Everything that must be global in Apps Script, and nothing else. */
export { KPI } from './functions/KPI.ts';
export { KPI_AUDIT } from './functions/KPI_AUDIT.ts';
export { KPI_SCORECARD } from './functions/KPI_SCORECARD.ts';
export { KPI_CHECK } from './functions/KPI_CHECK.ts';
export { KPI_COHORTS } from './functions/KPI_COHORTS.ts';
export { KPI_CONVERSION } from './functions/KPI_CONVERSION.ts';
export { KPI_DATA } from './functions/KPI_DATA.ts';
export { KPI_BOTTLENECK } from './functions/KPI_BOTTLENECK.ts';
export { KPI_FAIR } from './functions/KPI_FAIR.ts';
export { KPI_PLAN } from './functions/KPI_PLAN.ts';
export { KPI_FUNNEL } from './functions/KPI_FUNNEL.ts';
export { KPI_AVERAGE_CHECK } from './functions/KPI_AVERAGE_CHECK.ts';
export { KPI_CYCLE } from './functions/KPI_CYCLE.ts';
export { KPI_DROPOFF } from './functions/KPI_DROPOFF.ts';
export { KPI_NPS } from './functions/KPI_NPS.ts';
export { KPI_REFERRAL } from './functions/KPI_REFERRAL.ts';
export { KPI_RESPONSE } from './functions/KPI_RESPONSE.ts';
export { KPI_RESULT } from './functions/KPI_RESULT.ts';
export { KPI_RETENTION } from './functions/KPI_RETENTION.ts';
export { KPI_REVENUE } from './functions/KPI_REVENUE.ts';
export { KPI_COMPARE } from './functions/KPI_COMPARE.ts';
export { KPI_TARGET } from './functions/KPI_TARGET.ts';
export { KPI_TREND } from './functions/KPI_TREND.ts';
export { KPI_TOUCHES } from './functions/KPI_TOUCHES.ts';
export { KPI_LOAD } from './functions/KPI_LOAD.ts';
export { KPI_GAMING } from './functions/KPI_GAMING.ts';
export { KPI_POINTS } from './functions/KPI_POINTS.ts';
export { KPI_LEVELS } from './functions/KPI_LEVELS.ts';
export { KPI_BONUS } from './functions/KPI_BONUS.ts';
export { KPI_REPLAY } from './functions/KPI_REPLAY.ts';
export { KPI_BADGES } from './functions/KPI_BADGES.ts';
export { KPI_STREAKS } from './functions/KPI_STREAKS.ts';
export { KPI_LEAGUES } from './functions/KPI_LEAGUES.ts';
export { LEADERBOARD } from './functions/LEADERBOARD.ts';
export { awardBadges } from './addon/awards/award.ts';
export { buildSheet } from './addon/build/build.ts';
export { sidebarCard } from './addon/card/card.ts';
export { sidebarData } from './addon/data.ts';
export { sidebarSettings, sidebarTrySetting } from './addon/game/list.ts';
export { sidebarReadyBadges } from './addon/game/ready.ts';
export {
  sidebarDeleteSetting,
  sidebarMoveSetting,
  sidebarRestoreSetting,
  sidebarSaveSetting,
} from './addon/game/save.ts';
export { sidebarInsert } from './addon/insert.ts';
export { sidebarKpis, sidebarTryKpi } from './addon/kpiList.ts';
export { sidebarDeleteKpi, sidebarRestoreKpi, sidebarSaveKpi } from './addon/kpiSave.ts';
export { sidebarMap } from './addon/map.ts';
export { onInstall, onOpen, showCard, showFormulas, showSidebar } from './addon/menu.ts';
export { sidebarPreview } from './addon/preview.ts';
export { sidebarStart } from './addon/start.ts';
export { sidebarRoad } from './addon/roadPicture.ts';
export { sidebarHistory } from './addon/targetHistory.ts';
export { sidebarOldChances, sidebarTargets } from './addon/targetList.ts';
export { sidebarDeleteTarget, sidebarRestoreTarget, sidebarSaveTargets } from './addon/targetSave.ts';
export { sidebarSelect, sidebarTarget } from './addon/target.ts';
