import { type Language, TEXTS, type Texts, languageOf } from '../i18n/index.ts';
import { type Zone, zoneOf } from '../sheet/zone.ts';

/** What a formula knows besides its arguments: the spreadsheet's clock and language. */
export interface Host {
  readonly zone: Zone;
  readonly language: Language;
  readonly texts: Texts;
  /** Today as a local day serial. It only keeps dates of the future out; nothing else depends on it. */
  readonly today: number;
}

/** Asks Google Sheets once per call. The only service calls that a custom function makes. */
export function currentHost(): Host {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = spreadsheet.getSpreadsheetTimeZone();
  const zone = zoneOf((instant) => Utilities.formatDate(new Date(instant), name, 'yyyy-MM-dd HH:mm:ss'));
  const language = languageOf(spreadsheet.getSpreadsheetLocale());
  return { zone, language, texts: TEXTS[language], today: Math.floor(zone.serialOf(Date.now())) };
}
