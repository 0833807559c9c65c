import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { KpiError } from '../../core/errors.ts';
import { ADDON, BUILD } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/index.ts';
import { fold } from '../../read/cells/fold.ts';
import { readLeads } from '../../read/leads/readLeads.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { insertedSheet } from '../cells/writes.ts';
import { SHOWN_SECONDS, menuItem } from '../menuItem.ts';
import { shownNow } from '../tabs/shownNow.ts';
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
  menuItem(() => {
    const { title, built } = ADDON[languageOf(Session.getActiveUserLocale())];
    const done = endpoint((asked) => underLock(() => madeTabs(asked)));
    const told = done.ok ? built(done.value.made, done.value.left) : done.message;
    SpreadsheetApp.getActiveSpreadsheet().toast(told, title, SHOWN_SECONDS);
  });
}

/** Names of tabs. */
interface Built {
  readonly made: readonly string[];
  readonly left: readonly string[];
}

/** Makes what is lacking. */
export function madeTabs(asked: Asked): Built {
  const { spreadsheet, host, sheets } = asked;
  const words = BUILD[host.language];
  const showAgain = shownNow(spreadsheet);
  const place = spreadsheet.getNumSheets();
  const made: string[] = [];
  const left: string[] = [];
  const make = (name: string, at: number): Sheet => {
    const sheet = insertedSheet(spreadsheet, freeName(name, asked), at);
    made.push(sheet.getName());
    return sheet;
  };
  const last = (): number => spreadsheet.getNumSheets();

  const deals = leadSheet(asked);
  if (deals === null) made.push(madeDeals(asked).getName());
  else left.push(deals.getName());
  const school = schoolOn(deals?.getName() ?? made[0] ?? '', asked);
  for (const starter of STARTERS) {
    const { tab, rowsOf, widths } = starter;
    const found = tabSheetOf(tab, asked);
    if (found !== null) left.push(found.name);
    else {
      const rows = rowsOf(school, asked).map((row) => tab.fields.map((field) => row[field] ?? ''));
      const titles = tab.fields.map((field) => titleOfWord(tab.id, field, host.texts));
      const wide = tab.fields.map((field) => widths[field] ?? USUAL_WIDTH);
      putTable(make(host.texts.tabs[tab.id].tab, last()), titles, rows, wide);
    }
  }
  const called = (page: 'dashboard' | 'tv') =>
    sheets.all().find(({ name }) => Object.values(BUILD).some((one) => fold(one[page]) === fold(name)));
  const dashboard = called('dashboard');
  if (dashboard) left.push(...[called('tv'), dashboard].flatMap((page) => page?.name ?? []));
  else {
    const facts = pageFacts(school, asked);
    const sheet = make(words.dashboard, place);
    putDashboard(sheet, facts);
    putTv(make(words.tv, place + 1), sheet.getName(), facts);
    // The page that one looks at first.
    made.push(...made.splice(-2).reverse());
  }
  const shown = dashboard ? null : sheets.called(made[made.length - 1] ?? '');
  if (shown) shown.sheet.activate();
  else showAgain();
  return { made, left };
}

/** A tab with made-up leads, at the end. */
export function madeDeals(asked: Asked): Sheet {
  const { spreadsheet, host } = asked;
  const sheet = insertedSheet(spreadsheet, freeName(BUILD[host.language].deals, asked), spreadsheet.getNumSheets());
  const { titles, rows } = sampleDeals(asked);
  putTable(sheet, titles, rows, [50, 110, 130, 120, 140, 140, 100, 100, 100, 100, 110, 110]);
  sheet.getRange(1, 1).setNote(BUILD[host.language].note);
  return sheet;
}

function schoolOn(tab: string, asked: Asked): School {
  const { rows, mapping } = tabTable(asked, tab);
  return { tab, leads: leadsIn(rows, mapping, asked.host) };
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

/** A name that no tab has in any case. */
function freeName(wanted: string, { sheets }: Asked): string {
  return sheets.freeName((n) => (n === 1 ? wanted : `${wanted} ${n}`));
}
