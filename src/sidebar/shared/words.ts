import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type SidebarWords, sidebarEn } from '../../i18n/en/sidebar.ts';
import { sidebarRu } from '../../i18n/ru/sidebar.ts';

export const WORDS: Readonly<Record<'en' | 'ru', SidebarWords>> = { en: sidebarEn, ru: sidebarRu };

export const Language = createContext<'en' | 'ru'>('en');

export function useLanguage(): 'en' | 'ru' {
  return useContext(Language);
}

/** The words of the user's language. */
export function useWords(): SidebarWords {
  return WORDS[useLanguage()];
}

/** Before the server has answered: what it wrote into the page when it opened the sidebar. */
export function pageLanguage(): 'en' | 'ru' {
  return document.documentElement.lang === 'ru' ? 'ru' : 'en';
}
