import { KpiError } from '../core/errors.ts';
import { type Host, currentHost } from '../functions/host.ts';
import type { AddonWords } from '../i18n/en/addon.ts';
import { ADDON } from '../i18n/languages.ts';
import { type Language, TEXTS, type Texts, languageOf, sentence } from '../i18n/index.ts';
import type { CellPlace, Outcome } from './api/index.ts';

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
}

/**
 * Runs an endpoint of the sidebar. What the user can mend becomes a sentence in their language; our
 * bugs pass through.
 */
export function endpoint<T>(run: (asked: Asked) => T): Outcome<T> {
  const language = languageOf(Session.getActiveUserLocale());
  return outcome(language, () =>
    run({ host: currentHost(), language, texts: TEXTS[language], spreadsheet: SpreadsheetApp.getActiveSpreadsheet() }),
  );
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
    throw error;
  }
}
