import { ADDON } from '../i18n/languages.ts';
import { languageOf } from '../i18n/index.ts';
import { googleSentence } from './googleSentence.ts';

/** Runs a menu item. What Google refuses is told as a sentence in the user's language. */
export function menuItem(run: () => void): void {
  try {
    run();
  } catch (error) {
    const { google, title } = ADDON[languageOf(Session.getActiveUserLocale())];
    const said = googleSentence(error, google);
    if (said === null) throw error;
    SpreadsheetApp.getActiveSpreadsheet().toast(said, title, SHOWN_SECONDS);
  }
}

/** Long enough to read a few sentences. */
export const SHOWN_SECONDS = 15;
