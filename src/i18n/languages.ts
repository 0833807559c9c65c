// Written by "npm run build" from the folders beside this file; edits here are lost.

import { texts as textsEn } from './en/texts.ts';
import { texts as textsRu } from './ru/texts.ts';
import { sidebar as sidebarEn } from './en/sidebar.ts';
import { sidebar as sidebarRu } from './ru/sidebar.ts';
import { addon as addonEn } from './en/addon.ts';
import { addon as addonRu } from './ru/addon.ts';
import { build as buildEn } from './en/build.ts';
import { build as buildRu } from './ru/build.ts';
import { numbers as numbersEn } from './en/numbers.ts';
import { numbers as numbersRu } from './ru/numbers.ts';
import { headers as headersEn } from './en/recognised/headers.ts';
import { headers as headersRu } from './ru/recognised/headers.ts';

/** The languages that people read, with their words by what shows them. */
export const TEXTS = { en: textsEn, ru: textsRu };
export const SIDEBAR = { en: sidebarEn, ru: sidebarRu };
export const ADDON = { en: addonEn, ru: addonRu };
export const BUILD = { en: buildEn, ru: buildRu };
export const NUMBERS = { en: numbersEn, ru: numbersRu };

export type Language = keyof typeof TEXTS;
export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** The language that all others are typed from, and that of a locale that has no words of its own. */
export const SOURCE: Language = 'en';

/** The words that are recognised in cells, whatever the language of the spreadsheet. */
export const HEADERS = [headersEn, headersRu];
