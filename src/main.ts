/**
 * What Google calls by a name of its own: on opening, from the menu. The build makes these global,
 * and beside them every custom function of src/functions and every endpoint of src/addon that is
 * called `sidebar…`.
 */
export { awardBadges } from './addon/awards/awardBadges.ts';
export { buildSheet } from './addon/build/build.ts';
export { onInstall, onOpen, showCard, showFormulas, showSidebar } from './addon/menu.ts';
