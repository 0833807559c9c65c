import type { CheckId, Untried } from '../api/index.ts';
import { othersWrote } from '../cells/writes.ts';
import type { Asked } from '../endpoint.ts';
import { described } from './described.ts';
import { chart, colours, dropDown } from './overCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Seen = string | { readonly why: Untried };

interface ScriptTry {
  readonly id: CheckId;
  /** @param sheet The temporary tab. */
  readonly see: (sheet: Sheet, asked: Asked) => Seen;
  /** What is seen, or what the error says, where it is as the add-on takes it to be. */
  readonly held: RegExp;
}

/** Texts that look like values. */
const TEXTS = ['May 5, 2026', '12:30', '$5', '1,234.5', '1e3'] as const;

/** What a text becomes where nothing keeps it a text. @param cell One that nobody has formatted. */
const typed = (id: CheckId, text: (typeof TEXTS)[number], cell: string): ScriptTry => ({
  id,
  see: (sheet) => described(sheet.getRange(cell).setValue(text).getValue()),
  held: /^(?:date|number) /,
});

/** How many of them stay texts behind an apostrophe. */
const kept = (range: GoogleAppsScript.Spreadsheet.Range): string => {
  const values = range.setValues(TEXTS.map((text) => [`'${text}`])).getValues();
  const left = TEXTS.filter((text, at) => values[at]?.[0] === text);
  return `${left.length} of ${TEXTS.length} kept`;
};

const FORMATS = ['0.0%', 'yyyy-mm-dd', '#,##0.00', '@'];

export const SEEN_BY_SCRIPT: readonly ScriptTry[] = [
  // First, while nobody has selected anything.
  {
    id: 'selection',
    see: (sheet) => (sheet.getActiveRange() === null ? 'null' : 'a cell'),
    held: /^a cell$/,
  },
  { id: 'defaultFormat', see: (sheet) => sheet.getRange('E9').getNumberFormat(), held: /^0\.#+$/ },
  {
    id: 'formats',
    see: (sheet) => {
      const cells = sheet.getRange('E4:E7').setNumberFormats(FORMATS.map((format) => [format]));
      return cells.getNumberFormats().join(' | ');
    },
    held: /^0\.0% \| yyyy-mm-dd \| #,##0\.00 \| @$/,
  },
  {
    id: 'formatShown',
    see: (sheet) => sheet.getRange('E4').setValue(0.125).getDisplayValue(),
    held: /^12[.,]5\s?%$/,
  },
  typed('typedDate', TEXTS[0], 'E12'),
  typed('typedTime', TEXTS[1], 'E13'),
  typed('typedMoney', TEXTS[2], 'E14'),
  typed('typedThousands', TEXTS[3], 'E15'),
  typed('typedPower', TEXTS[4], 'E16'),
  { id: 'apostrophe', see: (sheet) => kept(sheet.getRange('E18:E22')), held: /^5 of 5/ },
  { id: 'apostropheText', see: (sheet) => kept(sheet.getRange('E24:E28').setNumberFormat('@')), held: /^5 of 5/ },
  {
    id: 'clock1899',
    see: (sheet, { spreadsheet }) => {
      const cell = sheet.getRange('E8').setNumberFormat('hh:mm').setValue(0.5);
      return Utilities.formatDate(cell.getValue(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss');
    },
    held: /^1899-12-30 12:00:00$/,
  },
  {
    id: 'formulaRead',
    see: (sheet) => sheet.getRange('E10').setFormula('=IF(1;5;6)').getFormula(),
    held: /^=IF\(1,\s?5,\s?6\)$/,
  },
  {
    id: 'sheetByName',
    see: (sheet, { spreadsheet }) =>
      spreadsheet.getSheetByName(otherCase(sheet)) === null ? 'not found' : 'found in any case',
    held: /^not found$/,
  },
  {
    id: 'nameCase',
    see: (sheet, { spreadsheet }) => {
      const name = otherCase(sheet);
      const twin = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
      spreadsheet.deleteSheet(twin);
      return 'two tabs';
    },
    held: /^(?!two tabs)/,
  },
  {
    id: 'copyLast',
    see: (sheet, { spreadsheet }) => {
      const copy = sheet.copyTo(spreadsheet);
      try {
        return copy.getIndex() === spreadsheet.getNumSheets() ? 'last' : 'not last';
      } finally {
        spreadsheet.deleteSheet(copy);
        othersWrote();
      }
    },
    held: /^last$/,
  },
  { id: 'objectSheet', see: without('OBJECT'), held: /^(?!read like cells)/ },
  { id: 'dataSheet', see: without('DATASOURCE'), held: /^(?!read like cells)/ },
  {
    id: 'lock',
    see: () => {
      const lock = LockService.getDocumentLock();
      const isTaken = lock.tryLock(1000);
      lock.releaseLock();
      return isTaken ? 'taken' : 'busy';
    },
    held: /^taken$/,
  },
  {
    id: 'properties',
    see: () => {
      const own = PropertiesService.getUserProperties();
      own.setProperty('kpi-map-check', 'kept');
      const value = own.getProperty('kpi-map-check');
      own.deleteProperty('kpi-map-check');
      return `${value}, then ${own.getProperty('kpi-map-check')}`;
    },
    held: /^kept, then null$/,
  },
  { id: 'chart', see: chart, held: /^1$/ },
  { id: 'colours', see: colours, held: /^2$/ },
  { id: 'dropDown', see: dropDown, held: /^refused/ },
  { id: 'protection', see: () => ({ why: 'owner' }), held: /^/ },
];

/** The name of the tab in letters of the other case. */
function otherCase(sheet: Sheet): string {
  const name = sheet.getName();
  return name.toLowerCase() === name ? name.toUpperCase() : name.toLowerCase();
}

/** What reading from a sheet of this type says. */
function without(type: 'OBJECT' | 'DATASOURCE') {
  return (_own: Sheet, { spreadsheet }: Asked): Seen => {
    const sheet = spreadsheet.getSheets().find((one) => String(one.getType()) === type);
    if (sheet === undefined) return { why: 'noSheet' };
    sheet.getName();
    sheet.getRange(1, 1).getValue();
    return 'read like cells';
  };
}
