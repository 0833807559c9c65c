/**
 * What Google calls by name when a file is opened and from the menu. The build makes these global,
 * and also every custom function of src/functions and every endpoint of src/addon named `sidebar…`.
 */
export { awardBadges } from './addon/awards/awardBadges.ts';
export { buildSheet } from './addon/build/buildSheet.ts';
export {
  onInstall,
  onOpen,
  showBehind,
  showCard,
  showFormulas,
  showGame,
  showKpis,
  showSidebar,
  showTargets,
} from './addon/menu.ts';
