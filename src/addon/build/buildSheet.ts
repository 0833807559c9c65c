import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { KpiError } from '../../core/errors.ts';
import { ADDON, BUILD } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/index.ts';
import { fold } from '../../read/cells/fold.ts';
import { type SheetLeads, readLeads } from '../../read/leads/sheetLeads.ts';
import { underLock } from '../underLock.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';
import { type TabTable, tabTable } from '../tabs/tabTable.ts';
import { pageFacts, putDashboard } from './dashboard/putDashboard.ts';
import { putTv } from './dashboard/putTv.ts';
import { leadSheet } from './leadSheet.ts';
import { sampleDeals } from './sampleDeals.ts';
import type { School } from './starterRows.ts';
import { STARTERS, USUAL_WIDTH } from './starters.ts';
import { putTable } from './putTable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Menu item: makes the tabs that the spreadsheet lacks and tells which ones. It never touches a tab
 * that exists, so a second run makes nothing.
 */
export function buildSheet(): void {
  const { title, built } = ADDON[languageOf(Session.getActiveUserLocale())];
  const done = endpoint((asked) => underLock(() => build(asked)));
  const told = done.ok ? built(done.value.made, done.value.left) : done.message;
  SpreadsheetApp.getActiveSpreadsheet().toast(told, title, SHOWN_SECONDS);
}

/** Long enough to read a dozen names. */
const SHOWN_SECONDS = 15;

/** Names of tabs. */
interface Built {
  readonly made: readonly string[];
  readonly left: readonly string[];
}

function build(asked: Asked): Built {
  const { spreadsheet, host } = asked;
  const words = BUILD[host.language];
  const selected = spreadsheet.getActiveRange();
  const place = spreadsheet.getNumSheets();
  const made: string[] = [];
  const left: string[] = [];
  const make = (name: string, at: number): Sheet => {
    const sheet = spreadsheet.insertSheet(freeName(name, asked), at);
    made.push(sheet.getName());
    return sheet;
  };
  const last = (): number => spreadsheet.getNumSheets();

  const deals = leadSheet(asked);
  if (deals === null) putDeals(make(words.deals, last()), asked);
  else left.push(deals.getName());
  const school = schoolOn(deals?.getName() ?? made[0] ?? '', asked);
  for (const starter of STARTERS) {
    const { tab, rowsOf, widths } = starter;
    const found = tabSheetOf(tab, spreadsheet);
    if (found !== null) left.push(found.name);
    else {
      const rows = rowsOf(school, asked).map((row) => tab.fields.map((field) => row[field] ?? ''));
      const titles = tab.fields.map((field) => titleOfWord(tab.id, field, host.texts));
      const wide = tab.fields.map((field) => widths[field] ?? USUAL_WIDTH);
      putTable(make(host.texts.tabs[tab.id].tab, last()), titles, rows, wide);
    }
  }
  const called = (page: 'dashboard' | 'tv'): Sheet | undefined =>
    spreadsheet
      .getSheets()
      .find((sheet) => Object.values(BUILD).some((one) => fold(one[page]) === fold(sheet.getName())));
  const dashboard = called('dashboard');
  if (dashboard) left.push(...[called('tv'), dashboard].flatMap((page) => page?.getName() ?? []));
  else {
    const facts = pageFacts(school, asked);
    const sheet = make(words.dashboard, place);
    putDashboard(sheet, facts);
    putTv(make(words.tv, place + 1), sheet.getName(), facts);
    // The page that one looks at first.
    made.push(...made.splice(-2).reverse());
  }
  const shown = dashboard ? null : spreadsheet.getSheetByName(made[made.length - 1] ?? '');
  if (shown) shown.activate();
  else selected?.activate();
  return { made, left };
}

function putDeals(sheet: Sheet, asked: Asked): void {
  const { titles, rows } = sampleDeals(asked);
  putTable(sheet, titles, rows, [50, 110, 130, 120, 140, 140, 100, 100, 100, 100, 110, 110]);
  sheet.getRange(1, 1).setNote(BUILD[asked.host.language].note);
}

function schoolOn(tab: string, { spreadsheet, host }: Asked): School {
  const { rows, mapping } = tabTable(spreadsheet, tab);
  return { tab, leads: leadsIn(rows, mapping, host) };
}

/** Null while the table has only headers or cannot be read; the formulas then say why. */
function leadsIn(rows: TabTable['rows'], mapping: TabTable['mapping'], host: Asked['host']): SheetLeads | null {
  try {
    return readLeads(rows, 'data', host, mapping?.answers);
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}

/** A name that no tab has in any spelling. */
function freeName(wanted: string, { spreadsheet }: Asked): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => fold(sheet.getName())));
  let name = wanted;
  for (let n = 2; taken.has(fold(name)); n++) name = `${wanted} ${n}`;
  return name;
}
