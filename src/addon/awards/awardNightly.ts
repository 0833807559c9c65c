import { ADDON } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/index.ts';
import { menuItem } from '../menuItem.ts';
import { awardEarned } from './awardBadges.ts';

const HANDLER = 'awardNightly';
const HOUR = 3;

/**
 * The nightly run. Nobody is watching, so it shows no message; mistakes stand in the log of
 * executions.
 */
export function awardNightly(): void {
  const done = awardEarned();
  if (!done.ok) throw new Error(done.message);
}

/**
 * Turns the nightly awarding on, or off when it is on. It runs as the person who turned it on. When
 * several people turn it on, each award is still written once. Only the build with the scope for
 * triggers has it.
 */
export function switchNightly(): void {
  menuItem(switchTrigger);
}

function switchTrigger(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const store = PropertiesService.getUserProperties();
  // Triggers of other spreadsheets are listed as well, and do not say whose they are.
  const name = `nightly ${spreadsheet.getId()}`;
  const id = store.getProperty(name);
  const running = ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
  if (running) {
    ScriptApp.deleteTrigger(running);
    store.deleteProperty(name);
  } else {
    const trigger = ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
    store.setProperty(name, trigger.getUniqueId());
  }
  const { title, awards } = ADDON[languageOf(Session.getActiveUserLocale())];
  spreadsheet.toast(running ? awards.nightly.off : awards.nightly.on, title);
}
