/** Everything that must be global in Apps Script, and nothing else. */
export { KPI } from './functions/measures/KPI.ts';
export { KPI_AUDIT } from './functions/map/KPI_AUDIT.ts';
export { KPI_SCORECARD } from './functions/map/KPI_SCORECARD.ts';
export { KPI_CHECK } from './functions/data/KPI_CHECK.ts';
export { KPI_COHORTS } from './functions/measures/KPI_COHORTS.ts';
export { KPI_CONVERSION } from './functions/measures/KPI_CONVERSION.ts';
export { KPI_DATA } from './functions/data/KPI_DATA.ts';
export { KPI_BOTTLENECK } from './functions/map/KPI_BOTTLENECK.ts';
export { KPI_FAIR } from './functions/map/KPI_FAIR.ts';
export { KPI_PLAN } from './functions/map/KPI_PLAN.ts';
export { KPI_FUNNEL } from './functions/measures/KPI_FUNNEL.ts';
export { KPI_AVERAGE_CHECK } from './functions/measures/KPI_AVERAGE_CHECK.ts';
export { KPI_CYCLE } from './functions/measures/KPI_CYCLE.ts';
export { KPI_DROPOFF } from './functions/measures/KPI_DROPOFF.ts';
export { KPI_NPS } from './functions/measures/KPI_NPS.ts';
export { KPI_REFERRAL } from './functions/measures/KPI_REFERRAL.ts';
export { KPI_RESPONSE } from './functions/measures/KPI_RESPONSE.ts';
export { KPI_RESULT } from './functions/measures/KPI_RESULT.ts';
export { KPI_RETENTION } from './functions/measures/KPI_RETENTION.ts';
export { KPI_REVENUE } from './functions/measures/KPI_REVENUE.ts';
export { KPI_COMPARE } from './functions/measures/KPI_COMPARE.ts';
export { KPI_TARGET } from './functions/map/KPI_TARGET.ts';
export { KPI_TREND } from './functions/measures/KPI_TREND.ts';
export { KPI_TOUCHES } from './functions/measures/KPI_TOUCHES.ts';
export { KPI_LOAD } from './functions/map/KPI_LOAD.ts';
export { KPI_GAMING } from './functions/map/KPI_GAMING.ts';
export { KPI_POINTS } from './functions/game/KPI_POINTS.ts';
export { KPI_LEVELS } from './functions/game/KPI_LEVELS.ts';
export { KPI_BONUS } from './functions/game/KPI_BONUS.ts';
export { KPI_REPLAY } from './functions/game/KPI_REPLAY.ts';
export { KPI_BADGES } from './functions/game/KPI_BADGES.ts';
export { KPI_STREAKS } from './functions/game/KPI_STREAKS.ts';
export { KPI_LEAGUES } from './functions/game/KPI_LEAGUES.ts';
export { LEADERBOARD } from './functions/game/LEADERBOARD.ts';
export { awardBadges } from './addon/awards/award.ts';
export { buildSheet } from './addon/build/build.ts';
export { sidebarCard } from './addon/card/card.ts';
export { sidebarData } from './addon/data/dataReport.ts';
export { sidebarSettings, sidebarTrySetting } from './addon/game/list.ts';
export { sidebarReadyBadges } from './addon/game/ready.ts';
export {
  sidebarDeleteSetting,
  sidebarMoveSetting,
  sidebarRestoreSetting,
  sidebarSaveSetting,
} from './addon/game/save.ts';
export { sidebarInsert } from './addon/formula/insert.ts';
export { sidebarKpis, sidebarTryKpi } from './addon/kpis/kpiList.ts';
export { sidebarDeleteKpi, sidebarRestoreKpi, sidebarSaveKpi } from './addon/kpis/kpiSave.ts';
export { sidebarMap } from './addon/data/setMeaning.ts';
export { onInstall, onOpen, showCard, showFormulas, showSidebar } from './addon/menu.ts';
export { sidebarPreview } from './addon/formula/preview.ts';
export { sidebarStart } from './addon/start.ts';
export { sidebarRoad } from './addon/targets/roadPicture.ts';
export { sidebarHistory } from './addon/targets/targetHistory.ts';
export { sidebarOldChances, sidebarTargets } from './addon/targets/targetList.ts';
export { sidebarDeleteTarget, sidebarRestoreTarget, sidebarSaveTargets } from './addon/targets/targetSave.ts';
export { sidebarSelect, sidebarTarget } from './addon/selection.ts';
