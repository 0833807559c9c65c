import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import { type Language, languageOf } from '../../i18n/index.ts';
import { SIDEBAR, SOURCE } from '../../i18n/languages.ts';

export const LanguageContext = createContext<Language>(SOURCE);

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the user's language. */
export function useWords(): SidebarWords {
  return SIDEBAR[useLanguage()];
}

/**
 * Before the server has answered, the language is the one that it wrote into the page on opening.
 */
export function pageLanguage(): Language {
  return languageOf(document.documentElement.lang);
}
