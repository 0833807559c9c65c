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
import { kpiHints as kpiHintsEn } from './en/recognised/arguments/kpiHints.ts';
import { kpiHints as kpiHintsRu } from './ru/recognised/arguments/kpiHints.ts';
import { kpiWords as kpiWordsEn } from './en/recognised/arguments/kpiWords.ts';
import { kpiWords as kpiWordsRu } from './ru/recognised/arguments/kpiWords.ts';
import { roads as roadsEn } from './en/recognised/arguments/roads.ts';
import { roads as roadsRu } from './ru/recognised/arguments/roads.ts';
import { sliceWords as sliceWordsEn } from './en/recognised/arguments/sliceWords.ts';
import { sliceWords as sliceWordsRu } from './ru/recognised/arguments/sliceWords.ts';
import { alphabet as alphabetEn } from './en/recognised/cells/alphabet.ts';
import { alphabet as alphabetDe } from './de/recognised/cells/alphabet.ts';
import { alphabet as alphabetEs } from './es/recognised/cells/alphabet.ts';
import { alphabet as alphabetKk } from './kk/recognised/cells/alphabet.ts';
import { alphabet as alphabetPt } from './pt/recognised/cells/alphabet.ts';
import { alphabet as alphabetRu } from './ru/recognised/cells/alphabet.ts';
import { alphabet as alphabetUk } from './uk/recognised/cells/alphabet.ts';
import { currencies as currenciesEn } from './en/recognised/cells/currencies.ts';
import { currencies as currenciesDe } from './de/recognised/cells/currencies.ts';
import { currencies as currenciesEs } from './es/recognised/cells/currencies.ts';
import { currencies as currenciesKk } from './kk/recognised/cells/currencies.ts';
import { currencies as currenciesPt } from './pt/recognised/cells/currencies.ts';
import { currencies as currenciesRu } from './ru/recognised/cells/currencies.ts';
import { currencies as currenciesUk } from './uk/recognised/cells/currencies.ts';
import { magnitudes as magnitudesEn } from './en/recognised/cells/magnitudes.ts';
import { magnitudes as magnitudesDe } from './de/recognised/cells/magnitudes.ts';
import { magnitudes as magnitudesEs } from './es/recognised/cells/magnitudes.ts';
import { magnitudes as magnitudesKk } from './kk/recognised/cells/magnitudes.ts';
import { magnitudes as magnitudesPt } from './pt/recognised/cells/magnitudes.ts';
import { magnitudes as magnitudesRu } from './ru/recognised/cells/magnitudes.ts';
import { magnitudes as magnitudesUk } from './uk/recognised/cells/magnitudes.ts';
import { nothing as nothingEn } from './en/recognised/cells/nothing.ts';
import { nothing as nothingDe } from './de/recognised/cells/nothing.ts';
import { nothing as nothingEs } from './es/recognised/cells/nothing.ts';
import { nothing as nothingKk } from './kk/recognised/cells/nothing.ts';
import { nothing as nothingPt } from './pt/recognised/cells/nothing.ts';
import { nothing as nothingRu } from './ru/recognised/cells/nothing.ts';
import { nothing as nothingUk } from './uk/recognised/cells/nothing.ts';
import { sheetErrors as sheetErrorsEn } from './en/recognised/cells/sheetErrors.ts';
import { sheetErrors as sheetErrorsDe } from './de/recognised/cells/sheetErrors.ts';
import { sheetErrors as sheetErrorsEs } from './es/recognised/cells/sheetErrors.ts';
import { sheetErrors as sheetErrorsPt } from './pt/recognised/cells/sheetErrors.ts';
import { sheetErrors as sheetErrorsRu } from './ru/recognised/cells/sheetErrors.ts';
import { sheetErrors as sheetErrorsUk } from './uk/recognised/cells/sheetErrors.ts';
import { statuses as statusesEn } from './en/recognised/cells/statuses.ts';
import { statuses as statusesDe } from './de/recognised/cells/statuses.ts';
import { statuses as statusesEs } from './es/recognised/cells/statuses.ts';
import { statuses as statusesKk } from './kk/recognised/cells/statuses.ts';
import { statuses as statusesPt } from './pt/recognised/cells/statuses.ts';
import { statuses as statusesRu } from './ru/recognised/cells/statuses.ts';
import { statuses as statusesUk } from './uk/recognised/cells/statuses.ts';
import { yesNo as yesNoEn } from './en/recognised/cells/yesNo.ts';
import { yesNo as yesNoDe } from './de/recognised/cells/yesNo.ts';
import { yesNo as yesNoEs } from './es/recognised/cells/yesNo.ts';
import { yesNo as yesNoKk } from './kk/recognised/cells/yesNo.ts';
import { yesNo as yesNoPt } from './pt/recognised/cells/yesNo.ts';
import { yesNo as yesNoRu } from './ru/recognised/cells/yesNo.ts';
import { yesNo as yesNoUk } from './uk/recognised/cells/yesNo.ts';
import { deals as dealsEn } from './en/recognised/headers/deals.ts';
import { deals as dealsCs } from './cs/recognised/headers/deals.ts';
import { deals as dealsRu } from './ru/recognised/headers/deals.ts';
import { fillers as fillersEn } from './en/recognised/headers/fillers.ts';
import { fillers as fillersRu } from './ru/recognised/headers/fillers.ts';
import { headerWords as headerWordsEn } from './en/recognised/headers/headerWords.ts';
import { headerWords as headerWordsDe } from './de/recognised/headers/headerWords.ts';
import { headerWords as headerWordsEs } from './es/recognised/headers/headerWords.ts';
import { headerWords as headerWordsKk } from './kk/recognised/headers/headerWords.ts';
import { headerWords as headerWordsPt } from './pt/recognised/headers/headerWords.ts';
import { headerWords as headerWordsRu } from './ru/recognised/headers/headerWords.ts';
import { headerWords as headerWordsUk } from './uk/recognised/headers/headerWords.ts';
import { headers as headersEn } from './en/recognised/headers/headers.ts';
import { headers as headersRu } from './ru/recognised/headers/headers.ts';
import { ids as idsEn } from './en/recognised/headers/ids.ts';
import { ids as idsDe } from './de/recognised/headers/ids.ts';
import { ids as idsEs } from './es/recognised/headers/ids.ts';
import { ids as idsKk } from './kk/recognised/headers/ids.ts';
import { ids as idsPt } from './pt/recognised/headers/ids.ts';
import { ids as idsRu } from './ru/recognised/headers/ids.ts';
import { ids as idsUk } from './uk/recognised/headers/ids.ts';
import { nobodyWords as nobodyWordsEn } from './en/recognised/people/nobodyWords.ts';
import { nobodyWords as nobodyWordsDe } from './de/recognised/people/nobodyWords.ts';
import { nobodyWords as nobodyWordsEs } from './es/recognised/people/nobodyWords.ts';
import { nobodyWords as nobodyWordsKk } from './kk/recognised/people/nobodyWords.ts';
import { nobodyWords as nobodyWordsPt } from './pt/recognised/people/nobodyWords.ts';
import { nobodyWords as nobodyWordsRu } from './ru/recognised/people/nobodyWords.ts';
import { nobodyWords as nobodyWordsUk } from './uk/recognised/people/nobodyWords.ts';
import { people as peopleEn } from './en/recognised/people/people.ts';
import { people as peopleDe } from './de/recognised/people/people.ts';
import { people as peopleEs } from './es/recognised/people/people.ts';
import { people as peopleKk } from './kk/recognised/people/people.ts';
import { people as peoplePt } from './pt/recognised/people/people.ts';
import { people as peopleRu } from './ru/recognised/people/people.ts';
import { people as peopleUk } from './uk/recognised/people/people.ts';
import { surnames as surnamesEn } from './en/recognised/people/surnames.ts';
import { surnames as surnamesRu } from './ru/recognised/people/surnames.ts';
import { surnames as surnamesUk } from './uk/recognised/people/surnames.ts';
import { activities as activitiesEn } from './en/recognised/tables/activities.ts';
import { activities as activitiesDe } from './de/recognised/tables/activities.ts';
import { activities as activitiesEs } from './es/recognised/tables/activities.ts';
import { activities as activitiesPt } from './pt/recognised/tables/activities.ts';
import { activities as activitiesRu } from './ru/recognised/tables/activities.ts';
import { activities as activitiesUk } from './uk/recognised/tables/activities.ts';
import { evidenceWords as evidenceWordsEn } from './en/recognised/tables/evidenceWords.ts';
import { evidenceWords as evidenceWordsRu } from './ru/recognised/tables/evidenceWords.ts';
import { joins as joinsEn } from './en/recognised/tables/joins.ts';
import { joins as joinsDe } from './de/recognised/tables/joins.ts';
import { joins as joinsEs } from './es/recognised/tables/joins.ts';
import { joins as joinsPt } from './pt/recognised/tables/joins.ts';
import { joins as joinsRu } from './ru/recognised/tables/joins.ts';
import { logSigns as logSignsEn } from './en/recognised/tables/logSigns.ts';
import { logSigns as logSignsDe } from './de/recognised/tables/logSigns.ts';
import { logSigns as logSignsEs } from './es/recognised/tables/logSigns.ts';
import { logSigns as logSignsPt } from './pt/recognised/tables/logSigns.ts';
import { logSigns as logSignsRu } from './ru/recognised/tables/logSigns.ts';
import { tableKinds as tableKindsEn } from './en/recognised/tables/tableKinds.ts';
import { tableKinds as tableKindsDe } from './de/recognised/tables/tableKinds.ts';
import { tableKinds as tableKindsEs } from './es/recognised/tables/tableKinds.ts';
import { tableKinds as tableKindsKk } from './kk/recognised/tables/tableKinds.ts';
import { tableKinds as tableKindsPt } from './pt/recognised/tables/tableKinds.ts';
import { tableKinds as tableKindsRu } from './ru/recognised/tables/tableKinds.ts';
import { tableKinds as tableKindsUk } from './uk/recognised/tables/tableKinds.ts';
import { totals as totalsEn } from './en/recognised/tables/totals.ts';
import { totals as totalsDe } from './de/recognised/tables/totals.ts';
import { totals as totalsEs } from './es/recognised/tables/totals.ts';
import { totals as totalsKk } from './kk/recognised/tables/totals.ts';
import { totals as totalsPt } from './pt/recognised/tables/totals.ts';
import { totals as totalsRu } from './ru/recognised/tables/totals.ts';
import { totals as totalsUk } from './uk/recognised/tables/totals.ts';
import { months as monthsEn } from './en/recognised/time/months.ts';
import { months as monthsDe } from './de/recognised/time/months.ts';
import { months as monthsEs } from './es/recognised/time/months.ts';
import { months as monthsKk } from './kk/recognised/time/months.ts';
import { months as monthsPt } from './pt/recognised/time/months.ts';
import { months as monthsRu } from './ru/recognised/time/months.ts';
import { months as monthsUk } from './uk/recognised/time/months.ts';
import { periods as periodsEn } from './en/recognised/time/periods.ts';
import { periods as periodsDe } from './de/recognised/time/periods.ts';
import { periods as periodsEs } from './es/recognised/time/periods.ts';
import { periods as periodsKk } from './kk/recognised/time/periods.ts';
import { periods as periodsPt } from './pt/recognised/time/periods.ts';
import { periods as periodsRu } from './ru/recognised/time/periods.ts';
import { periods as periodsUk } from './uk/recognised/time/periods.ts';
import { timeWords as timeWordsEn } from './en/recognised/time/timeWords.ts';
import { timeWords as timeWordsRu } from './ru/recognised/time/timeWords.ts';
import { units as unitsEn } from './en/recognised/time/units.ts';
import { units as unitsDe } from './de/recognised/time/units.ts';
import { units as unitsEs } from './es/recognised/time/units.ts';
import { units as unitsKk } from './kk/recognised/time/units.ts';
import { units as unitsPt } from './pt/recognised/time/units.ts';
import { units as unitsRu } from './ru/recognised/time/units.ts';
import { units as unitsUk } from './uk/recognised/time/units.ts';
import { weekdays as weekdaysEn } from './en/recognised/time/weekdays.ts';
import { weekdays as weekdaysDe } from './de/recognised/time/weekdays.ts';
import { weekdays as weekdaysEs } from './es/recognised/time/weekdays.ts';
import { weekdays as weekdaysKk } from './kk/recognised/time/weekdays.ts';
import { weekdays as weekdaysPt } from './pt/recognised/time/weekdays.ts';
import { weekdays as weekdaysRu } from './ru/recognised/time/weekdays.ts';
import { weekdays as weekdaysUk } from './uk/recognised/time/weekdays.ts';

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
export const KPI_HINTS = [kpiHintsEn, kpiHintsRu];
export const KPI_WORDS = [kpiWordsEn, kpiWordsRu];
export const ROADS = [roadsEn, roadsRu];
export const SLICE_WORDS = [sliceWordsEn, sliceWordsRu];
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
export const MAGNITUDES = [
  magnitudesEn,
  magnitudesDe,
  magnitudesEs,
  magnitudesKk,
  magnitudesPt,
  magnitudesRu,
  magnitudesUk,
];
export const NOTHING = [nothingEn, nothingDe, nothingEs, nothingKk, nothingPt, nothingRu, nothingUk];
export const SHEET_ERRORS = [sheetErrorsEn, sheetErrorsDe, sheetErrorsEs, sheetErrorsPt, sheetErrorsRu, sheetErrorsUk];
export const STATUSES = [statusesEn, statusesDe, statusesEs, statusesKk, statusesPt, statusesRu, statusesUk];
export const YES_NO = [yesNoEn, yesNoDe, yesNoEs, yesNoKk, yesNoPt, yesNoRu, yesNoUk];
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
export const NOBODY_WORDS = [
  nobodyWordsEn,
  nobodyWordsDe,
  nobodyWordsEs,
  nobodyWordsKk,
  nobodyWordsPt,
  nobodyWordsRu,
  nobodyWordsUk,
];
export const PEOPLE = [peopleEn, peopleDe, peopleEs, peopleKk, peoplePt, peopleRu, peopleUk];
export const SURNAMES = [surnamesEn, surnamesRu, surnamesUk];
export const ACTIVITIES = [activitiesEn, activitiesDe, activitiesEs, activitiesPt, activitiesRu, activitiesUk];
export const EVIDENCE_WORDS = [evidenceWordsEn, evidenceWordsRu];
export const JOINS = [joinsEn, joinsDe, joinsEs, joinsPt, joinsRu];
export const LOG_SIGNS = [logSignsEn, logSignsDe, logSignsEs, logSignsPt, logSignsRu];
export const TABLE_KINDS = [
  tableKindsEn,
  tableKindsDe,
  tableKindsEs,
  tableKindsKk,
  tableKindsPt,
  tableKindsRu,
  tableKindsUk,
];
export const TOTALS = [totalsEn, totalsDe, totalsEs, totalsKk, totalsPt, totalsRu, totalsUk];
export const MONTHS = [monthsEn, monthsDe, monthsEs, monthsKk, monthsPt, monthsRu, monthsUk];
export const PERIODS = [periodsEn, periodsDe, periodsEs, periodsKk, periodsPt, periodsRu, periodsUk];
export const TIME_WORDS = [timeWordsEn, timeWordsRu];
export const UNITS = [unitsEn, unitsDe, unitsEs, unitsKk, unitsPt, unitsRu, unitsUk];
export const WEEKDAYS = [weekdaysEn, weekdaysDe, weekdaysEs, weekdaysKk, weekdaysPt, weekdaysRu, weekdaysUk];
