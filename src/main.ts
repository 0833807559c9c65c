/** Everything that must be global in Apps Script, and nothing else. */
export { KPI } from './functions/KPI.ts';
export { KPI_CHECK } from './functions/KPI_CHECK.ts';
export { KPI_CONVERSION } from './functions/KPI_CONVERSION.ts';
export { KPI_DATA } from './functions/KPI_DATA.ts';
export { LEADERBOARD } from './functions/LEADERBOARD.ts';
export { sidebarData } from './addon/data.ts';
export { sidebarInsert } from './addon/insert.ts';
export { sidebarMap } from './addon/map.ts';
export { onInstall, onOpen, showFormulas, showSidebar } from './addon/menu.ts';
export { sidebarPreview } from './addon/preview.ts';
export { sidebarStart } from './addon/start.ts';
export { sidebarSelect, sidebarTarget } from './addon/target.ts';
