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
import { activities as activitiesEn } from './en/recognised/activities.ts';
import { activities as activitiesRu } from './ru/recognised/activities.ts';
import { alphabet as alphabetEn } from './en/recognised/alphabet.ts';
import { alphabet as alphabetRu } from './ru/recognised/alphabet.ts';
import { currencies as currenciesEn } from './en/recognised/currencies.ts';
import { currencies as currenciesRu } from './ru/recognised/currencies.ts';
import { deals as dealsEn } from './en/recognised/deals.ts';
import { deals as dealsCs } from './cs/recognised/deals.ts';
import { deals as dealsRu } from './ru/recognised/deals.ts';
import { fillers as fillersEn } from './en/recognised/fillers.ts';
import { fillers as fillersRu } from './ru/recognised/fillers.ts';
import { headers as headersEn } from './en/recognised/headers.ts';
import { headers as headersRu } from './ru/recognised/headers.ts';
import { magnitudes as magnitudesEn } from './en/recognised/magnitudes.ts';
import { magnitudes as magnitudesRu } from './ru/recognised/magnitudes.ts';
import { months as monthsEn } from './en/recognised/months.ts';
import { months as monthsEs } from './es/recognised/months.ts';
import { months as monthsRu } from './ru/recognised/months.ts';
import { nobodyWords as nobodyWordsEn } from './en/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsRu } from './ru/recognised/nobodyWords.ts';
import { nothing as nothingEn } from './en/recognised/nothing.ts';
import { nothing as nothingRu } from './ru/recognised/nothing.ts';
import { periods as periodsEn } from './en/recognised/periods.ts';
import { periods as periodsRu } from './ru/recognised/periods.ts';
import { roads as roadsEn } from './en/recognised/roads.ts';
import { roads as roadsRu } from './ru/recognised/roads.ts';
import { statuses as statusesEn } from './en/recognised/statuses.ts';
import { statuses as statusesRu } from './ru/recognised/statuses.ts';
import { surnames as surnamesEn } from './en/recognised/surnames.ts';
import { surnames as surnamesRu } from './ru/recognised/surnames.ts';
import { tableKinds as tableKindsEn } from './en/recognised/tableKinds.ts';
import { tableKinds as tableKindsDe } from './de/recognised/tableKinds.ts';
import { tableKinds as tableKindsEs } from './es/recognised/tableKinds.ts';
import { tableKinds as tableKindsKk } from './kk/recognised/tableKinds.ts';
import { tableKinds as tableKindsPt } from './pt/recognised/tableKinds.ts';
import { tableKinds as tableKindsRu } from './ru/recognised/tableKinds.ts';
import { tableKinds as tableKindsUk } from './uk/recognised/tableKinds.ts';
import { totals as totalsEn } from './en/recognised/totals.ts';
import { totals as totalsRu } from './ru/recognised/totals.ts';
import { units as unitsEn } from './en/recognised/units.ts';
import { units as unitsRu } from './ru/recognised/units.ts';
import { weekdays as weekdaysEn } from './en/recognised/weekdays.ts';
import { weekdays as weekdaysRu } from './ru/recognised/weekdays.ts';
import { yesNo as yesNoEn } from './en/recognised/yesNo.ts';
import { yesNo as yesNoEs } from './es/recognised/yesNo.ts';
import { yesNo as yesNoRu } from './ru/recognised/yesNo.ts';

/** The languages that people read, with their words by what shows them. */
export const TEXTS = { en: textsEn, ru: textsRu };
export const SIDEBAR = { en: sidebarEn, ru: sidebarRu };
export const ADDON = { en: addonEn, ru: addonRu };
export const BUILD = { en: buildEn, ru: buildRu };
export const NUMBERS = { en: numbersEn, ru: numbersRu };

export type Language = keyof typeof TEXTS;
export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** The language that types all others, and that of a locale without texts of its own. */
export const SOURCE: Language = 'en';

/** The words that are recognised in cells, whatever the language of the spreadsheet. */
export const ACTIVITIES = [activitiesEn, activitiesRu];
export const ALPHABET = [alphabetEn, alphabetRu];
export const CURRENCIES = [currenciesEn, currenciesRu];
export const DEALS = [dealsEn, dealsCs, dealsRu];
export const FILLERS = [fillersEn, fillersRu];
export const HEADERS = [headersEn, headersRu];
export const MAGNITUDES = [magnitudesEn, magnitudesRu];
export const MONTHS = [monthsEn, monthsEs, monthsRu];
export const NOBODY_WORDS = [nobodyWordsEn, nobodyWordsRu];
export const NOTHING = [nothingEn, nothingRu];
export const PERIODS = [periodsEn, periodsRu];
export const ROADS = [roadsEn, roadsRu];
export const STATUSES = [statusesEn, statusesRu];
export const SURNAMES = [surnamesEn, surnamesRu];
export const TABLE_KINDS = [
  tableKindsEn,
  tableKindsDe,
  tableKindsEs,
  tableKindsKk,
  tableKindsPt,
  tableKindsRu,
  tableKindsUk,
];
export const TOTALS = [totalsEn, totalsRu];
export const UNITS = [unitsEn, unitsRu];
export const WEEKDAYS = [weekdaysEn, weekdaysRu];
export const YES_NO = [yesNoEn, yesNoEs, yesNoRu];
