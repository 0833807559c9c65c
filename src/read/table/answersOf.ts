import { type Arg, type Cell, isBlank, isGrid, isOmitted } from '../cells/cell.ts';
import { columnIndex } from '../cells/a1.ts';
import { fold } from '../cells/fold.ts';
import { LATIN, LOOK_LATIN } from '../cells/foldLetters.ts';
import type { Status } from '../cells/statuses/status.ts';
import { type RowOf, RowReader } from '../tabs/rowReader.ts';
import type { FieldOf } from '../tabs/tab.ts';
import { type Rows, headerOf } from '../tabs/tabRows.ts';
import { COLUMNS, STATUS_ANSWERS } from '../tabs/tabs.ts';
import { spellingsOfWord, wordIn } from '../tabs/tabWords.ts';
import type { Answers } from './answers.ts';
import { COLUMN_IDS, type ColumnId, recognise, wordsOf } from './headers.ts';

type AnswerField = FieldOf<typeof COLUMNS>;
type AnswerRow = RowOf<typeof COLUMNS>;

/** What one row of a columns tab says. */
export type Answer =
  | { readonly about: 'header'; readonly header: string; readonly id: ColumnId | null }
  | { readonly about: 'column'; readonly column: number; readonly id: ColumnId | null }
  | { readonly about: 'status'; readonly word: string; readonly status: Status }
  | { readonly about: 'sameId'; readonly as: 'parts' | 'states' };

/**
 * The answers in a columns tab. Of two rows about the same thing the lower one counts. None when
 * the argument is left out.
 *
 * @throws KpiError those of {@link answerRows}.
 */
export function answersOf(arg: Arg): Answers {
  const headers = new Map<string, ColumnId | null>();
  const columns = new Map<number, ColumnId | null>();
  const statuses = new Map<string, Status>();
  let sameId: Answers['sameId'] = null;
  for (const { answer } of answerRows(arg)) {
    if (answer.about === 'header') headers.set(answer.header, answer.id);
    else if (answer.about === 'column') columns.set(answer.column, answer.id);
    else if (answer.about === 'status') statuses.set(answer.word, answer.status);
    else sameId = answer.as;
  }
  return { headers, columns, statuses, sameId };
}

/**
 * What each row of a columns tab says, with its number from 1. A row is about
 * - a header: `Order date | Created`, or `-` to leave the column out;
 * - a column by its letter, counted from the first column of the table: `column D | Paid`;
 * - a word of the status column: `Status | Enrolled | paid`;
 * - rows with one ID: `Same ID | parts`.
 *
 * Titles above the rows are skipped, whatever they are. A row that lacks its meaning says nothing.
 *
 * @throws KpiError `tab-cell-unreadable` or `tab-cell-blank` with the row and the nearest word.
 */
export function answerRows(arg: Arg): { readonly row: number; readonly answer: Answer }[] {
  if (isOmitted(arg)) return [];
  const rows: Rows = isGrid(arg) ? arg : [[arg]];
  const { columns, first } = answerLayout(rows);
  return rows.flatMap((cells, index) => {
    const reader: AnswerRow = new RowReader(COLUMNS, (field) => cells[columns[field]], index + 1);
    if (index < first || isBlank(reader.cellOf('header')) || isBlank(reader.cellOf('meaning'))) return [];
    return { row: index + 1, answer: answerIn(reader) };
  });
}

/** Where the cells of a columns tab stand, and the index of its first row below the titles. */
export interface AnswerLayout {
  readonly columns: Readonly<Record<AnswerField, number>>;
  readonly first: number;
}

/** Without known titles the order is that of the tab, and the first row may be anybody's titles. */
export function answerLayout(rows: Rows): AnswerLayout {
  const titles = headerOf(COLUMNS, rows);
  if (titles === null) {
    const isTitled = rows.length > 1 && !isAnswer(readerOf(rows[0] ?? []));
    return { columns: USUAL_LAYOUT, first: isTitled ? 1 : 0 };
  }
  const [header = 0, meaning = 1] = [titles.columns.get('header'), titles.columns.get('meaning')];
  const says = titles.columns.get('says') ?? Math.max(header, meaning) + 1;
  return { columns: { header, meaning, says }, first: titles.row + 1 };
}

const USUAL_LAYOUT: AnswerLayout['columns'] = { header: 0, meaning: 1, says: 2 };
const readerOf = (cells: readonly Cell[]): AnswerRow =>
  new RowReader(COLUMNS, (field) => cells[USUAL_LAYOUT[field]], 0);

/** Whether every filled row is an answer: a columns tab that somebody wrote without titles. */
export function areAnswers(rows: Rows): boolean {
  return rows.every((cells) => cells.every(isBlank) || isAnswer(readerOf(cells)));
}

const LEAVE_OUT = /^[-–—]$/;
const STATUS_IDS: readonly (ColumnId | null)[] = ['status', 'stage'];

function answerIn(row: AnswerRow): Answer {
  const [header, meaning, says] = (['header', 'meaning', 'says'] as const).map((field) => textOf(row.cellOf(field)));
  if (header === undefined || meaning === undefined || says === undefined) throw new Error('No row of a columns tab');
  const isSameId = wordIn(COLUMNS.id, header, ['sameId']) !== undefined;
  const as = isSameId ? wordIn(COLUMNS.id, meaning, ['parts', 'states']) : undefined;
  if (as !== undefined) return { about: 'sameId', as };
  const isStatus = wordIn(COLUMNS.id, header, ['status']) !== undefined || STATUS_IDS.includes(recognise(header));
  const id = recognise(meaning);
  const status = says === '' ? undefined : statusWord(says);
  // A third cell behind a known column may be anybody's note.
  if (status !== undefined && (isStatus || id === null)) return { about: 'status', word: fold(meaning), status };
  if (id !== null || LEAVE_OUT.test(meaning)) return columnAnswer(header, id);
  if (isSameId) throw row.odd('meaning', ['parts', 'states'], wordsFor(['parts', 'states']));
  if (!isStatus) throw row.odd('meaning', [...USUAL, 'leaveOut'], COLUMN_IDS.flatMap(wordsOf));
  const words = [...STATUS_ANSWERS];
  throw says === '' ? row.blank('says', words) : row.odd('says', words, wordsFor(words));
}

/** Columns that a message names. */
const USUAL: readonly ColumnId[] = ['manager', 'created', 'paid', 'amount', 'status', 'client'];

/** Whether a row says something that is understood. */
function isAnswer(row: AnswerRow): boolean {
  const [meaning, says] = [textOf(row.cellOf('meaning')), textOf(row.cellOf('says'))];
  const isMeaning = recognise(meaning) !== null || LEAVE_OUT.test(meaning);
  return isMeaning || statusWord(says) !== undefined || wordIn(COLUMNS.id, meaning, ['parts', 'states']) !== undefined;
}

const textOf = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());
const wordsFor = (words: readonly string[]): string[] => words.flatMap((word) => spellingsOfWord(COLUMNS.id, word));
const statusWord = (text: string): Status | undefined => wordIn(COLUMNS.id, text, STATUS_ANSWERS);

function columnAnswer(header: string, id: ColumnId | null): Answer {
  const column = columnNamed(header);
  return column === null ? { about: 'header', header: fold(header), id } : { about: 'column', column, id };
}

/** The index of a column that is named by its letter, `column D`; null for a header. */
function columnNamed(text: string): number | null {
  const [, word = '', letters = ''] = /^(.+?) ([^ ]{1,3})$/.exec(fold(text)) ?? [];
  if (wordIn(COLUMNS.id, word, ['letter']) === undefined) return null;
  // A Russian keyboard has letters that look like those of columns.
  const latin = letters.replace(/[^a-z]/g, (letter) => LATIN[LOOK_LATIN.indexOf(letter)] ?? letter);
  return /^[a-z]+$/.test(latin) ? columnIndex(latin) : null;
}
