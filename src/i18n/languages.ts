// Written by "npm run build" from the folders beside this file; edits here are lost.

import { texts as textsEn } from './en/texts.ts';
import { texts as textsRu } from './ru/texts.ts';
import { sidebar as sidebarEn } from './en/sidebar.ts';
import { sidebar as sidebarRu } from './ru/sidebar.ts';
import { addon as addonEn } from './en/addon.ts';
import { addon as addonRu } from './ru/addon.ts';
import { menu as menuEn } from './en/menu.ts';
import { menu as menuRu } from './ru/menu.ts';
import { build as buildEn } from './en/build.ts';
import { build as buildRu } from './ru/build.ts';
import { numbers as numbersEn } from './en/numbers.ts';
import { numbers as numbersRu } from './ru/numbers.ts';
import { activities as activitiesEn } from './en/recognised/activities.ts';
import { activities as activitiesDe } from './de/recognised/activities.ts';
import { activities as activitiesEs } from './es/recognised/activities.ts';
import { activities as activitiesPt } from './pt/recognised/activities.ts';
import { activities as activitiesRu } from './ru/recognised/activities.ts';
import { activities as activitiesUk } from './uk/recognised/activities.ts';
import { alphabet as alphabetEn } from './en/recognised/alphabet.ts';
import { alphabet as alphabetDe } from './de/recognised/alphabet.ts';
import { alphabet as alphabetEs } from './es/recognised/alphabet.ts';
import { alphabet as alphabetKk } from './kk/recognised/alphabet.ts';
import { alphabet as alphabetPt } from './pt/recognised/alphabet.ts';
import { alphabet as alphabetRu } from './ru/recognised/alphabet.ts';
import { alphabet as alphabetUk } from './uk/recognised/alphabet.ts';
import { currencies as currenciesEn } from './en/recognised/currencies.ts';
import { currencies as currenciesDe } from './de/recognised/currencies.ts';
import { currencies as currenciesEs } from './es/recognised/currencies.ts';
import { currencies as currenciesKk } from './kk/recognised/currencies.ts';
import { currencies as currenciesPt } from './pt/recognised/currencies.ts';
import { currencies as currenciesRu } from './ru/recognised/currencies.ts';
import { currencies as currenciesUk } from './uk/recognised/currencies.ts';
import { deals as dealsEn } from './en/recognised/deals.ts';
import { deals as dealsCs } from './cs/recognised/deals.ts';
import { deals as dealsRu } from './ru/recognised/deals.ts';
import { fillers as fillersEn } from './en/recognised/fillers.ts';
import { fillers as fillersRu } from './ru/recognised/fillers.ts';
import { headerWords as headerWordsEn } from './en/recognised/headerWords.ts';
import { headerWords as headerWordsDe } from './de/recognised/headerWords.ts';
import { headerWords as headerWordsEs } from './es/recognised/headerWords.ts';
import { headerWords as headerWordsKk } from './kk/recognised/headerWords.ts';
import { headerWords as headerWordsPt } from './pt/recognised/headerWords.ts';
import { headerWords as headerWordsRu } from './ru/recognised/headerWords.ts';
import { headerWords as headerWordsUk } from './uk/recognised/headerWords.ts';
import { headers as headersEn } from './en/recognised/headers.ts';
import { headers as headersRu } from './ru/recognised/headers.ts';
import { ids as idsEn } from './en/recognised/ids.ts';
import { ids as idsDe } from './de/recognised/ids.ts';
import { ids as idsEs } from './es/recognised/ids.ts';
import { ids as idsKk } from './kk/recognised/ids.ts';
import { ids as idsPt } from './pt/recognised/ids.ts';
import { ids as idsRu } from './ru/recognised/ids.ts';
import { ids as idsUk } from './uk/recognised/ids.ts';
import { joins as joinsEn } from './en/recognised/joins.ts';
import { joins as joinsDe } from './de/recognised/joins.ts';
import { joins as joinsEs } from './es/recognised/joins.ts';
import { joins as joinsPt } from './pt/recognised/joins.ts';
import { joins as joinsRu } from './ru/recognised/joins.ts';
import { kpiHints as kpiHintsEn } from './en/recognised/kpiHints.ts';
import { kpiHints as kpiHintsRu } from './ru/recognised/kpiHints.ts';
import { kpiWords as kpiWordsEn } from './en/recognised/kpiWords.ts';
import { kpiWords as kpiWordsRu } from './ru/recognised/kpiWords.ts';
import { logSigns as logSignsEn } from './en/recognised/logSigns.ts';
import { logSigns as logSignsDe } from './de/recognised/logSigns.ts';
import { logSigns as logSignsEs } from './es/recognised/logSigns.ts';
import { logSigns as logSignsPt } from './pt/recognised/logSigns.ts';
import { logSigns as logSignsRu } from './ru/recognised/logSigns.ts';
import { magnitudes as magnitudesEn } from './en/recognised/magnitudes.ts';
import { magnitudes as magnitudesDe } from './de/recognised/magnitudes.ts';
import { magnitudes as magnitudesEs } from './es/recognised/magnitudes.ts';
import { magnitudes as magnitudesKk } from './kk/recognised/magnitudes.ts';
import { magnitudes as magnitudesPt } from './pt/recognised/magnitudes.ts';
import { magnitudes as magnitudesRu } from './ru/recognised/magnitudes.ts';
import { magnitudes as magnitudesUk } from './uk/recognised/magnitudes.ts';
import { months as monthsEn } from './en/recognised/months.ts';
import { months as monthsDe } from './de/recognised/months.ts';
import { months as monthsEs } from './es/recognised/months.ts';
import { months as monthsKk } from './kk/recognised/months.ts';
import { months as monthsPt } from './pt/recognised/months.ts';
import { months as monthsRu } from './ru/recognised/months.ts';
import { months as monthsUk } from './uk/recognised/months.ts';
import { nobodyWords as nobodyWordsEn } from './en/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsDe } from './de/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsEs } from './es/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsKk } from './kk/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsPt } from './pt/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsRu } from './ru/recognised/nobodyWords.ts';
import { nobodyWords as nobodyWordsUk } from './uk/recognised/nobodyWords.ts';
import { nothing as nothingEn } from './en/recognised/nothing.ts';
import { nothing as nothingDe } from './de/recognised/nothing.ts';
import { nothing as nothingEs } from './es/recognised/nothing.ts';
import { nothing as nothingKk } from './kk/recognised/nothing.ts';
import { nothing as nothingPt } from './pt/recognised/nothing.ts';
import { nothing as nothingRu } from './ru/recognised/nothing.ts';
import { nothing as nothingUk } from './uk/recognised/nothing.ts';
import { people as peopleEn } from './en/recognised/people.ts';
import { people as peopleDe } from './de/recognised/people.ts';
import { people as peopleEs } from './es/recognised/people.ts';
import { people as peopleKk } from './kk/recognised/people.ts';
import { people as peoplePt } from './pt/recognised/people.ts';
import { people as peopleRu } from './ru/recognised/people.ts';
import { people as peopleUk } from './uk/recognised/people.ts';
import { periods as periodsEn } from './en/recognised/periods.ts';
import { periods as periodsDe } from './de/recognised/periods.ts';
import { periods as periodsEs } from './es/recognised/periods.ts';
import { periods as periodsKk } from './kk/recognised/periods.ts';
import { periods as periodsPt } from './pt/recognised/periods.ts';
import { periods as periodsRu } from './ru/recognised/periods.ts';
import { periods as periodsUk } from './uk/recognised/periods.ts';
import { roads as roadsEn } from './en/recognised/roads.ts';
import { roads as roadsRu } from './ru/recognised/roads.ts';
import { sheetErrors as sheetErrorsEn } from './en/recognised/sheetErrors.ts';
import { sheetErrors as sheetErrorsDe } from './de/recognised/sheetErrors.ts';
import { sheetErrors as sheetErrorsEs } from './es/recognised/sheetErrors.ts';
import { sheetErrors as sheetErrorsPt } from './pt/recognised/sheetErrors.ts';
import { sheetErrors as sheetErrorsRu } from './ru/recognised/sheetErrors.ts';
import { sheetErrors as sheetErrorsUk } from './uk/recognised/sheetErrors.ts';
import { sliceWords as sliceWordsEn } from './en/recognised/sliceWords.ts';
import { sliceWords as sliceWordsRu } from './ru/recognised/sliceWords.ts';
import { statuses as statusesEn } from './en/recognised/statuses.ts';
import { statuses as statusesDe } from './de/recognised/statuses.ts';
import { statuses as statusesEs } from './es/recognised/statuses.ts';
import { statuses as statusesKk } from './kk/recognised/statuses.ts';
import { statuses as statusesPt } from './pt/recognised/statuses.ts';
import { statuses as statusesRu } from './ru/recognised/statuses.ts';
import { statuses as statusesUk } from './uk/recognised/statuses.ts';
import { surnames as surnamesEn } from './en/recognised/surnames.ts';
import { surnames as surnamesRu } from './ru/recognised/surnames.ts';
import { surnames as surnamesUk } from './uk/recognised/surnames.ts';
import { tableKinds as tableKindsEn } from './en/recognised/tableKinds.ts';
import { tableKinds as tableKindsDe } from './de/recognised/tableKinds.ts';
import { tableKinds as tableKindsEs } from './es/recognised/tableKinds.ts';
import { tableKinds as tableKindsKk } from './kk/recognised/tableKinds.ts';
import { tableKinds as tableKindsPt } from './pt/recognised/tableKinds.ts';
import { tableKinds as tableKindsRu } from './ru/recognised/tableKinds.ts';
import { tableKinds as tableKindsUk } from './uk/recognised/tableKinds.ts';
import { timeWords as timeWordsEn } from './en/recognised/timeWords.ts';
import { timeWords as timeWordsRu } from './ru/recognised/timeWords.ts';
import { totals as totalsEn } from './en/recognised/totals.ts';
import { totals as totalsDe } from './de/recognised/totals.ts';
import { totals as totalsEs } from './es/recognised/totals.ts';
import { totals as totalsKk } from './kk/recognised/totals.ts';
import { totals as totalsPt } from './pt/recognised/totals.ts';
import { totals as totalsRu } from './ru/recognised/totals.ts';
import { totals as totalsUk } from './uk/recognised/totals.ts';
import { units as unitsEn } from './en/recognised/units.ts';
import { units as unitsDe } from './de/recognised/units.ts';
import { units as unitsEs } from './es/recognised/units.ts';
import { units as unitsKk } from './kk/recognised/units.ts';
import { units as unitsPt } from './pt/recognised/units.ts';
import { units as unitsRu } from './ru/recognised/units.ts';
import { units as unitsUk } from './uk/recognised/units.ts';
import { weekdays as weekdaysEn } from './en/recognised/weekdays.ts';
import { weekdays as weekdaysDe } from './de/recognised/weekdays.ts';
import { weekdays as weekdaysEs } from './es/recognised/weekdays.ts';
import { weekdays as weekdaysKk } from './kk/recognised/weekdays.ts';
import { weekdays as weekdaysPt } from './pt/recognised/weekdays.ts';
import { weekdays as weekdaysRu } from './ru/recognised/weekdays.ts';
import { weekdays as weekdaysUk } from './uk/recognised/weekdays.ts';
import { yesNo as yesNoEn } from './en/recognised/yesNo.ts';
import { yesNo as yesNoDe } from './de/recognised/yesNo.ts';
import { yesNo as yesNoEs } from './es/recognised/yesNo.ts';
import { yesNo as yesNoKk } from './kk/recognised/yesNo.ts';
import { yesNo as yesNoPt } from './pt/recognised/yesNo.ts';
import { yesNo as yesNoRu } from './ru/recognised/yesNo.ts';
import { yesNo as yesNoUk } from './uk/recognised/yesNo.ts';

/** The languages that people read, with their words by what shows them. */
export const TEXTS = { en: textsEn, ru: textsRu };
export const SIDEBAR = { en: sidebarEn, ru: sidebarRu };
export const ADDON = { en: addonEn, ru: addonRu };
export const MENU = { en: menuEn, ru: menuRu };
export const BUILD = { en: buildEn, ru: buildRu };
export const NUMBERS = { en: numbersEn, ru: numbersRu };

export type Language = keyof typeof TEXTS;
export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** The language that types all others, and that of a locale without texts of its own. */
export const SOURCE: Language = 'en';

/** The words that are recognised in cells, whatever the language of the spreadsheet. */
export const ACTIVITIES = [activitiesEn, activitiesDe, activitiesEs, activitiesPt, activitiesRu, activitiesUk];
export const ALPHABET = [alphabetEn, alphabetDe, alphabetEs, alphabetKk, alphabetPt, alphabetRu, alphabetUk];
export const CURRENCIES = [
  currenciesEn,
  currenciesDe,
  currenciesEs,
  currenciesKk,
  currenciesPt,
  currenciesRu,
  currenciesUk,
];
export const DEALS = [dealsEn, dealsCs, dealsRu];
export const FILLERS = [fillersEn, fillersRu];
export const HEADER_WORDS = [
  headerWordsEn,
  headerWordsDe,
  headerWordsEs,
  headerWordsKk,
  headerWordsPt,
  headerWordsRu,
  headerWordsUk,
];
export const HEADERS = [headersEn, headersRu];
export const IDS = [idsEn, idsDe, idsEs, idsKk, idsPt, idsRu, idsUk];
export const JOINS = [joinsEn, joinsDe, joinsEs, joinsPt, joinsRu];
export const KPI_HINTS = [kpiHintsEn, kpiHintsRu];
export const KPI_WORDS = [kpiWordsEn, kpiWordsRu];
export const LOG_SIGNS = [logSignsEn, logSignsDe, logSignsEs, logSignsPt, logSignsRu];
export const MAGNITUDES = [
  magnitudesEn,
  magnitudesDe,
  magnitudesEs,
  magnitudesKk,
  magnitudesPt,
  magnitudesRu,
  magnitudesUk,
];
export const MONTHS = [monthsEn, monthsDe, monthsEs, monthsKk, monthsPt, monthsRu, monthsUk];
export const NOBODY_WORDS = [
  nobodyWordsEn,
  nobodyWordsDe,
  nobodyWordsEs,
  nobodyWordsKk,
  nobodyWordsPt,
  nobodyWordsRu,
  nobodyWordsUk,
];
export const NOTHING = [nothingEn, nothingDe, nothingEs, nothingKk, nothingPt, nothingRu, nothingUk];
export const PEOPLE = [peopleEn, peopleDe, peopleEs, peopleKk, peoplePt, peopleRu, peopleUk];
export const PERIODS = [periodsEn, periodsDe, periodsEs, periodsKk, periodsPt, periodsRu, periodsUk];
export const ROADS = [roadsEn, roadsRu];
export const SHEET_ERRORS = [sheetErrorsEn, sheetErrorsDe, sheetErrorsEs, sheetErrorsPt, sheetErrorsRu, sheetErrorsUk];
export const SLICE_WORDS = [sliceWordsEn, sliceWordsRu];
export const STATUSES = [statusesEn, statusesDe, statusesEs, statusesKk, statusesPt, statusesRu, statusesUk];
export const SURNAMES = [surnamesEn, surnamesRu, surnamesUk];
export const TABLE_KINDS = [
  tableKindsEn,
  tableKindsDe,
  tableKindsEs,
  tableKindsKk,
  tableKindsPt,
  tableKindsRu,
  tableKindsUk,
];
export const TIME_WORDS = [timeWordsEn, timeWordsRu];
export const TOTALS = [totalsEn, totalsDe, totalsEs, totalsKk, totalsPt, totalsRu, totalsUk];
export const UNITS = [unitsEn, unitsDe, unitsEs, unitsKk, unitsPt, unitsRu, unitsUk];
export const WEEKDAYS = [weekdaysEn, weekdaysDe, weekdaysEs, weekdaysKk, weekdaysPt, weekdaysRu, weekdaysUk];
export const YES_NO = [yesNoEn, yesNoDe, yesNoEs, yesNoKk, yesNoPt, yesNoRu, yesNoUk];
