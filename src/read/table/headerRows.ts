import { type Cell, isBlank } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import { kept } from '../cells/kept.ts';
import { headerMeaning } from './columns/headerReadings.ts';
import { headerSense } from './columns/headerSense.ts';
import { recognise } from './headers.ts';

type Row = readonly Cell[];

/** What a row of words is to the header above it: the same again, that of another table, or none. */
type HeaderLikeness = 'header' | 'otherHeader' | null;

/** What a text means as a whole, or by its words where all of them are those of headers. */
const meaningByWords = kept(
  (text) => recognise(text) ?? (headerSense(text).unknown === 0 ? headerMeaning(text, null) : null),
);

/** The same, whatever other words it has. */
const meaningInPart = kept((text) => recognise(text) ?? headerMeaning(text, null));

/** Where fewer headers are known, a row of words is no header. */
const FEWEST = 3;

/**
 * How many of the texts of a row are known headers, where most of them are; 0 where it holds
 * anything but texts, or mostly others.
 */
export function knownHeaders(
  row: Row,
  meaning: (text: string) => ReturnType<typeof headerMeaning> = recognise,
): number {
  let [texts, ids] = [0, 0];
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return 0;
    texts++;
    if (meaning(cell) !== null) ids++;
    // Two texts in front that nobody knows: no header begins so.
    else if (texts === 2 && ids === 0) return 0;
  }
  return ids * 5 >= texts * 3 ? ids : 0;
}

/**
 * What a row is to the header: 'header' where it repeats it, also in another language, as when
 * exports were pasted one below the other; 'otherHeader' where it is the header of another table.
 *
 * @param headers Those of the table, '' for a column that is not its own.
 * @param repeating A column whose texts repeat, such as managers. Its cell is asked first.
 * @param counted Columns of dates and numbers. Words in them make a row that of another table by less.
 */
export function headerLikeness(
  row: Row,
  headers: readonly string[],
  repeating: number | undefined,
  counted: readonly number[],
): HeaderLikeness {
  if (isSame(row, headers)) return 'header';
  const meaning = counted.some((column) => isWord(row[column])) ? meaningByWords : recognise;
  const said = repeating === undefined ? '' : row[repeating];
  // Beside words that are all known, one may say a little more: "manager_op".
  const means = meaning === recognise ? recognise : meaningInPart;
  if (!isBlank(said) && (typeof said !== 'string' || means(said) === null)) return null;
  const most = headers.filter((header) => header !== '').length;
  if (knownHeaders(row, meaning) < Math.min(FEWEST, Math.max(2, most))) return null;
  const isTranslated = row.every((cell, column) => {
    const id = typeof cell === 'string' && !isBlank(cell) ? meaning(cell) : null;
    return id === null || meaning(headers[column] ?? '') === id;
  });
  return isTranslated ? 'header' : 'otherHeader';
}

function isSame(row: Row, headers: readonly string[]): boolean {
  let same = 0;
  // Most rows hold something else than texts, which is seen sooner than what their texts say.
  if (row.some((cell) => typeof cell !== 'string' && !isBlank(cell))) return false;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || fold(cell) !== fold(headers[column] ?? '')) return false;
    same++;
  }
  return same > 1;
}

/** Whether a cell is words, which may be numbered: "9. Day of sale". */
const isWord = (cell: Cell): boolean =>
  typeof cell === 'string' && !isBlank(cell) && !/\d/.test(cell.replace(/^\s*\d+[.)]/, ''));
