/**
 * What Google calls by name: when a file is opened, from the menu, and from the cells that the check
 * with Google writes. The build makes these global,
 * and also every custom function of src/functions and every endpoint of src/addon named `sidebar…`.
 */
export { awardBadges } from './addon/awards/awardBadges.ts';
export { buildSheet } from './addon/build/buildSheet.ts';
export { writeEvidence } from './addon/evidence/writeEvidence.ts';
export { KPI_RECEIVED } from './addon/google/received.ts';
export {
  onInstall,
  onOpen,
  showBehind,
  showCard,
  showCheck,
  showFormulas,
  showGame,
  showKpis,
  showSidebar,
  showTargets,
} from './addon/menu.ts';
