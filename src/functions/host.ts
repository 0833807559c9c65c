import { type Language, TEXTS, type Texts, languageOf } from '../i18n/index.ts';
import type { SheetLocale } from '../read/cells/sheetLocale.ts';
import { zoneOf } from '../read/cells/dates/zone.ts';

/**
 * What a formula knows besides its arguments: the spreadsheet's clock, calendar and language. The
 * current day is used only to keep out dates in the future.
 */
export interface Host extends SheetLocale {
  readonly language: Language;
  readonly texts: Texts;
}

/** Where people write the month first: the United States and their islands, the Philippines. */
const MONTH_FIRST = /[_-](?:US|PH|PR|GU)\b/;

/** Asks Google Sheets once per call. The only service calls that a custom function makes. */
export function currentHost(): Host {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = spreadsheet.getSpreadsheetTimeZone();
  const zone = zoneOf((instant) => Utilities.formatDate(new Date(instant), name, 'yyyy-MM-dd HH:mm:ss'));
  const locale = spreadsheet.getSpreadsheetLocale();
  const language = languageOf(locale);
  const today = Math.floor(zone.serialOf(Date.now()));
  return { zone, language, texts: TEXTS[language], today, monthFirst: MONTH_FIRST.test(locale) };
}
