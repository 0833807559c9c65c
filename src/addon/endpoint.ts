import { KpiError } from '../core/errors.ts';
import { type Host, currentHost } from '../functions/host.ts';
import type { AddonWords } from '../i18n/en/addon.ts';
import { ADDON } from '../i18n/languages.ts';
import { type Language, TEXTS, type Texts, languageOf, sentence } from '../i18n/index.ts';
import type { CellPlace, Outcome } from './api/index.ts';
import { forgetWrites, takenBack } from './cells/writes.ts';
import { googleSentence } from './googleSentence.ts';
import { isStage } from './import/isStage.ts';
import { Sheets } from './tabs/sheets.ts';

/**
 * Why something cannot be done, and the cell where it can be mended. It becomes a sentence when the
 * language is known.
 */
export class Obstacle extends Error {
  readonly say: (words: AddonWords, language: Language) => string;
  readonly at: CellPlace | undefined;

  constructor(say: Obstacle['say'], at?: CellPlace) {
    super('obstacle');
    this.say = say;
    this.at = at;
  }
}

/** Who asks: `host` speaks the spreadsheet's language, `texts` the user's. */
export interface Asked {
  readonly host: Host;
  readonly language: Language;
  readonly texts: Texts;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheets: Sheets;
}

/**
 * Runs an endpoint of the sidebar. What the user can mend, and what Google refuses, becomes a
 * sentence in their language; our bugs pass through. Where something was written before, it is
 * taken back, or the sentence says where it stands.
 */
export function endpoint<T>(run: (asked: Asked) => T): Outcome<T> {
  const language = languageOf(Session.getActiveUserLocale());
  let done: Outcome<T> | null = null;
  let left: readonly string[] = [];
  forgetWrites();
  try {
    done = outcome(language, () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheets = new Sheets(spreadsheet);
      return run({ host: currentHost(), language, texts: TEXTS[language], spreadsheet, sheets });
    });
  } finally {
    if (done?.ok !== true) left = takenBack((tab) => !isStage(tab));
  }
  if (done.ok || left.length === 0) return done;
  return { ...done, message: `${done.message} ${ADDON[language].google.left(left.join(', '))}` };
}

/** The same for a part of an answer. */
export function outcome<T>(language: Language, run: () => T): Outcome<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof KpiError) return { ok: false, message: sentence(error, language), code: error.code };
    if (error instanceof Obstacle) {
      const message = error.say(ADDON[language], language);
      return { ok: false, message, ...(error.at && { at: error.at }) };
    }
    const message = googleSentence(error, ADDON[language].google);
    if (message === null) throw error;
    return { ok: false, message };
  }
}
