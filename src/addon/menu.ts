import { ADDON, MENU } from '../i18n/languages.ts';
import { type Language, languageOf } from '../i18n/index.ts';
import { noteAsked } from './google/askedFromMenu.ts';
import { menuItem } from './menuItem.ts';

/** Set by the build: true in the optional build, which asks for the right to run by itself. */
declare const NIGHTLY: boolean;

/**
 * Builds the add-on's menu. It may run before the user has allowed the add-on in this file
 * (AuthMode.NONE). So it asks only for the user's language, which is always allowed: a failure here
 * would leave only "Help" in the menu.
 */
export function onOpen(_event: object): void {
  const menu = MENU[userLanguage()];
  const ui = SpreadsheetApp.getUi();
  const rules = ui
    .createMenu(menu.rules)
    .addItem(menu.kpis, 'showKpis')
    .addItem(menu.targets, 'showTargets')
    .addItem(menu.game, 'showGame');
  const built = ui
    .createAddonMenu()
    .addItem(menu.data, 'showSidebar')
    .addItem(menu.formula, 'showFormulas')
    .addItem(menu.receipt, 'showBehind')
    .addItem(menu.card, 'showCard')
    .addSubMenu(rules)
    .addSeparator()
    .addItem(menu.build, 'buildSheet')
    .addItem(menu.awards, 'awardBadges')
    .addItem(menu.evidence, 'writeEvidence');
  if (NIGHTLY) built.addItem(menu.nightly, 'switchNightly');
  built.addSeparator().addItem(menu.check, 'showCheck').addToUi();
}

/** After installing, the file is already open, so the menu is built at once. */
export function onInstall(event: object): void {
  onOpen(event);
}

/** Opens the sidebar at the panel of the data. */
export function showSidebar(): void {
  show('data');
}

/** Opens the sidebar at the panel of formulas. */
export function showFormulas(): void {
  show('formula');
}

/** Opens the sidebar at the panel with the rows behind the selected number. */
export function showBehind(): void {
  show('receipt');
}

/** Opens the sidebar at the panel of the team's own KPIs. */
export function showKpis(): void {
  show('kpis');
}

/** Opens the sidebar at the panel of targets. */
export function showTargets(): void {
  show('targets');
}

/** Opens the sidebar at the panel of the game: badges, points, levels and bonuses. */
export function showGame(): void {
  show('game');
}

/** Opens the sidebar at the panel with the person's own card. */
export function showCard(): void {
  show('card');
}

/** Opens the sidebar at the check of what the add-on takes for granted of Google. */
export function showCheck(): void {
  menuItem(() => {
    noteAsked();
    show('googleCheck');
  });
}

/**
 * The first tag of the page holds the panel to open and the user's language, so that even a failure
 * of the first call is shown in that language.
 */
function show(panel: 'data' | 'formula' | 'receipt' | 'kpis' | 'targets' | 'game' | 'card' | 'googleCheck'): void {
  menuItem(() => {
    const page = HtmlService.createHtmlOutputFromFile('Sidebar');
    const tag = `<html lang="${userLanguage()}" data-panel="${panel}">`;
    page.setContent(page.getContent().replace('<html lang="en" data-panel="data">', tag));
    SpreadsheetApp.getUi().showSidebar(page.setTitle(ADDON[userLanguage()].title));
  });
}

function userLanguage(): Language {
  return languageOf(Session.getActiveUserLocale());
}
