import { ADDON } from '../../i18n/languages.ts';
import { columnName } from '../../i18n/index.ts';
import { columnIndex } from '../../read/cells/a1.ts';
import { isBlank } from '../../read/cells/cell.ts';
import { fold } from '../../read/cells/fold.ts';
import { type Answer, answerLayout, answerRows } from '../../read/table/answersOf.ts';
import { COLUMN_IDS } from '../../read/table/headers.ts';
import { COLUMNS } from '../../read/tabs/tabs.ts';
import { wordText } from '../../read/tabs/tabWords.ts';
import type { TableAnswer } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { clearCells, putCell } from '../cells/putCells.ts';
import { newSheet } from '../tabs/newSheet.ts';
import { MAPPING_COLUMNS, mappingCells, mappingSheet, mending } from './mappingTab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands for "leave it out". */
const LEFT_OUT = '-';

/**
 * Writes an answer into the mapping tab of a data tab; the tab is made when there is none. Only the
 * row about the same thing changes, and the row of a column that had this meaning until now: two
 * columns cannot mean the same. An answer that is taken back leaves no row.
 *
 * @throws Obstacle where a row of the tab cannot be read.
 */
export function saveAnswer(asked: Asked, tab: string, answer: TableAnswer): void {
  const { texts } = asked.host;
  const found = mappingSheet(asked, tab);
  if (found === null && answer.says === null) return;
  const sheet = found ?? madeSheet(asked, tab);
  const rows = mappingCells(sheet);
  const { columns, first } = answerLayout(rows);
  const read = mending(sheet, rows, () => answerRows(rows));
  const own = read.find((one) => isAbout(one.answer, answer))?.row ?? null;
  for (const { row, answer: other } of read)
    if (isAbout(other, answer) || meansTheSame(other, answer))
      for (const column of Object.values(columns)) clearCells(sheet.getRange(row, column + 1));
  if (answer.says === null) return;
  const free = rows.findIndex((row, index) => index >= first && row.every(isBlank)) + 1;
  const row = own ?? (free > 0 ? free : madeRow(sheet));
  const written = textsOf(answer, asked);
  // A tab of an earlier day may have two titles.
  if (written.says !== '' && first > 0 && isBlank(rows[first - 1]?.[columns.says]))
    putCell(sheet.getRange(first, columns.says + 1), wordText(COLUMNS.id, 'says', texts));
  for (const field of COLUMNS.fields)
    putCell(sheet.getRange(row, columns[field] + 1).setNumberFormat('@'), written[field]);
}

/** Whether a row of the tab is about the same column, word or ID as an answer. */
function isAbout(row: Answer, answer: TableAnswer): boolean {
  if (row.about === 'header') return answer.about === 'header' && row.header === fold(answer.header);
  if (row.about === 'column') return answer.about === 'column' && row.column === columnIndex(answer.letter);
  if (row.about === 'status') return answer.about === 'status' && row.word === fold(answer.word);
  return answer.about === 'sameId';
}

/** Whether a row gives another column the meaning that an answer gives. */
function meansTheSame(row: Answer, answer: TableAnswer): boolean {
  if (!('id' in row) || (answer.about !== 'header' && answer.about !== 'column')) return false;
  return row.id !== null && row.id === answer.says;
}

/** What stands in the cells of an answer, in words of the spreadsheet. */
function textsOf(
  answer: TableAnswer,
  { host: { texts } }: Asked,
): Readonly<Record<'header' | 'meaning' | 'says', string>> {
  const word = (id: Parameters<typeof wordText<'columns'>>[1]): string => wordText(COLUMNS.id, id, texts);
  switch (answer.about) {
    case 'status':
      return {
        header: word('status'),
        meaning: answer.word,
        says: answer.says === null ? '' : word(answer.says),
      };
    case 'sameId':
      return { header: word('sameId'), meaning: answer.says === null ? '' : word(answer.says), says: '' };
    case 'header':
    case 'column': {
      const id = COLUMN_IDS.find((one) => one === answer.says);
      const header = answer.about === 'header' ? answer.header : `${word('letter')} ${answer.letter}`;
      return { header, meaning: id === undefined ? LEFT_OUT : columnName(id, texts), says: '' };
    }
  }
}

/** The number of a row behind the last filled one. */
function madeRow(sheet: Sheet): number {
  const last = sheet.getLastRow();
  if (last === sheet.getMaxRows()) sheet.insertRowAfter(last);
  return last + 1;
}

/**
 * Makes the mapping tab beside its data tab, with its name and titles in the language of the
 * spreadsheet.
 */
function madeSheet(asked: Asked, tab: string): Sheet {
  const { spreadsheet, host, sheets } = asked;
  const { mapping } = ADDON[host.language];
  const place = sheets.called(tab)?.sheet.getIndex() ?? spreadsheet.getNumSheets();
  const titles = COLUMNS.fields.map((field) => wordText(COLUMNS.id, field, host.texts));
  const sheet = newSheet(asked, mapping.tab(tab), place, [titles]);
  sheet.getRange(1, 1, sheet.getMaxRows(), MAPPING_COLUMNS).setNumberFormat('@');
  return sheet;
}
