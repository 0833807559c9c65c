import { isoDay } from '../../core/time/days.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { AddonWords } from '../../i18n/en/addon.ts';
import { ADDON } from '../../i18n/languages.ts';
import { languageOf } from '../../i18n/index.ts';
import { evidenceTableIn } from '../../read/evidence/evidenceTable.ts';
import { EVIDENCE } from '../../read/tabs/tabs.ts';
import type { Outcome } from '../api/index.ts';
import { leadSheet } from '../build/leadSheet.ts';
import { clearCells, putCells } from '../cells/putCells.ts';
import { type Asked, Obstacle, endpoint } from '../endpoint.ts';
import { SHOWN_SECONDS, menuItem } from '../menuItem.ts';
import { leadData } from '../rows/leadData.ts';
import { madeTabSheet, tabSheetOf } from '../tabs/tabSheet.ts';
import { underLock } from '../underLock.ts';
import { withArchived } from './archivedRows.ts';
import { type EvidenceRow, evidenceRows } from './evidenceRows.ts';

/** What was written. */
interface Written {
  readonly tab: string;
  readonly rows: number;
  readonly asOf: string;
  /** The first days of the months whose leads are gone. */
  readonly kept: readonly string[];
  /** KPIs that cannot be counted by months. */
  readonly left: readonly string[];
}

/** Menu item: counts the leads into the Evidence tab, and says what it holds. */
export function writeEvidence(): void {
  menuItem(() => {
    const { title, evidence } = ADDON[languageOf(Session.getActiveUserLocale())];
    const done = endpoint(write);
    const said = done.ok ? told(done.value, evidence) : done.message;
    SpreadsheetApp.getActiveSpreadsheet().toast(said, title, SHOWN_SECONDS);
  });
}

function told({ tab, rows, asOf, kept, left }: Written, words: AddonWords['evidence']): string {
  const more = [
    kept.length === 0 ? '' : words.kept(kept.length, kept[0] ?? '', kept[kept.length - 1] ?? ''),
    left.length === 0 ? '' : words.left(left.join(', ')),
  ];
  return [words.written(tab, rows, asOf), ...more].filter(Boolean).join('\n');
}

/** Writes the tab anew where there is one; null where there is none. */
export function evidenceRenewed(): Outcome<Written | null> {
  return endpoint((asked) => (tabSheetOf(EVIDENCE, asked) === null ? null : write(asked)));
}

/** From the leads of the first tab that holds a table of them. @throws Obstacle, KpiError */
function write(asked: Asked): Written {
  const sheet = leadSheet(asked);
  if (sheet === null) throw new Obstacle(({ awards }) => awards.noTable);
  const { leads, own, asOfDay } = leadData(sheet.getName(), asked);
  const counted = evidenceRows(leads, own, asOfDay, asked.host.texts);
  if (counted.rows.length === 0) throw new Obstacle(({ evidence }) => evidence.nothing(sheet.getName()));
  return underLock(() => {
    const found = tabSheetOf(EVIDENCE, asked);
    const before = found === null ? null : evidenceTableIn(found.rows);
    const { rows, months } =
      before === null ? { ...counted, months: [] } : withArchived(before, counted.rows, asOfDay, asked.host);
    const tab = put(rows, asked);
    return { tab, rows: rows.length, asOf: isoDay(asOfDay), kept: months, left: counted.left };
  });
}

/** How numbers are shown; all else is a text. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['date', PATTERNS.date],
  ['integer', '0'],
  ['number', 'General'],
]);

/** Puts the rows into the tab, below its header; a column that people removed is left out. */
function put(rows: readonly EvidenceRow[], asked: Asked): string {
  const { sheet, name, header, columns } = madeTabSheet(EVIDENCE, asked);
  const first = header + 2;
  const old = sheet.getLastRow() - first + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  EVIDENCE.fields.forEach((field, at) => {
    const column = columns.get(field);
    if (column === undefined) return;
    if (old > rows.length) clearCells(sheet.getRange(first + rows.length, column + 1, old - rows.length, 1));
    const range = sheet.getRange(first, column + 1, rows.length, 1);
    putCells(
      range.setNumberFormat(FORMATS.get(EVIDENCE.specs[field].kind) ?? '@'),
      rows.map((row) => [row[at] ?? '']),
    );
  });
  return name;
}
