import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../i18n/index.ts';
import { type SidebarWords, sidebarEn } from '../../i18n/en/sidebar.ts';
import { sidebarRu } from '../../i18n/ru/sidebar.ts';

export const SIDEBAR_WORDS: Readonly<Record<Language, SidebarWords>> = { en: sidebarEn, ru: sidebarRu };

export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of the user's language. */
export function useWords(): SidebarWords {
  return SIDEBAR_WORDS[useLanguage()];
}

/** Before the server has answered: what it wrote into the page when it opened the sidebar. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'ru' ? 'ru' : 'en';
}
