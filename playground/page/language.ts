import { LANGUAGES, type Language } from '../sample/model.ts';

/** The chosen language: from the address (?lang=ru), else the last choice, else the browser's. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? remembered() ?? navigator.language;
  return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language)) ?? LANGUAGES[0];
}

/** Which spreadsheet: the sample, or one with nothing in it (?sheet=empty). */
export type Book = 'sample' | 'empty';

export function chosenBook(): Book {
  return new URLSearchParams(location.search).get('sheet') === 'empty' ? 'empty' : 'sample';
}

/**
 * Opens the page with another workbook or in another language; the menu and the sidebar change with
 * it.
 */
export function openIn(language: Language, book: Book): void {
  remember(language);
  location.search = `?lang=${language}${book === 'empty' ? '&sheet=empty' : ''}`;
}

/**
 * The spreadsheet's own settings. English has a time zone with summer time, Russian one without.
 */
export const SPREADSHEET: Readonly<Record<Language, { readonly timeZone: string; readonly locale: string }>> = {
  en: { timeZone: 'America/New_York', locale: 'en_US' },
  ru: { timeZone: 'Europe/Moscow', locale: 'ru_RU' },
};

const KEY = 'kpi-map-language';

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice is still in the address.
  }
}
