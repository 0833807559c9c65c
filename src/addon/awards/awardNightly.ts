import { ADDON } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/index.ts';
import { menuItem } from '../menuItem.ts';
import { evidenceRenewed } from '../evidence/writeEvidence.ts';
import { awardEarned } from './awardBadges.ts';

const HANDLER = 'awardNightly';
const HOUR = 3;

/**
 * The nightly run: awards, and the Evidence tab, where there is one, written anew. Nobody is watching, so it shows no message; mistakes stand in the log of
 * executions.
 */
export function awardNightly(): void {
  const failed = [awardEarned(), evidenceRenewed()].flatMap((done) => (done.ok ? [] : [done.message]));
  if (failed.length > 0) throw new Error(failed.join('\n'));
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
