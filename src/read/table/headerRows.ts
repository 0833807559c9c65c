import { type Cell, isBlank } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import { recognise } from './headers.ts';

type Row = readonly Cell[];

/** What a row of words is to the header above it: the same again, that of another table, or none. */
type HeaderLikeness = 'header' | 'otherHeader' | null;

const known = new Map<string, ReturnType<typeof recognise>>();

/** As `recognise`, with the answer kept: the cells of a few columns repeat. */
function meaningIn(cell: string): ReturnType<typeof recognise> {
  let id = known.get(cell);
  if (id === undefined) {
    id = recognise(cell);
    if (known.size < MOST_KEPT) known.set(cell, id);
  }
  return id;
}

const MOST_KEPT = 5000;

/** Where fewer headers are known, a row of words is no header. */
const FEWEST = 3;

/**
 * How many of the texts of a row are known headers, where most of them are; 0 where it holds
 * anything but texts, or mostly others.
 */
export function knownHeaders(row: Row, columns?: ReadonlySet<number>): number {
  let [texts, ids] = [0, 0];
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell) || (columns !== undefined && !columns.has(column))) continue;
    if (typeof cell !== 'string') return 0;
    texts++;
    if (meaningIn(cell) !== null) ids++;
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
 */
export function headerLikeness(row: Row, headers: readonly string[], repeating: number | undefined): HeaderLikeness {
  if (isSame(row, headers)) return 'header';
  const said = repeating === undefined ? '' : row[repeating];
  if (!isBlank(said) && (typeof said !== 'string' || meaningIn(said) === null)) return null;
  const most = headers.filter((header) => header !== '').length;
  if (knownHeaders(row) < Math.min(FEWEST, Math.max(2, most))) return null;
  const isTranslated = row.every((cell, column) => {
    const id = typeof cell === 'string' && !isBlank(cell) ? meaningIn(cell) : null;
    return id === null || meaningIn(headers[column] ?? '') === id;
  });
  return isTranslated ? 'header' : 'otherHeader';
}

function isSame(row: Row, headers: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string' || fold(cell) !== fold(headers[column] ?? '')) return false;
    same++;
  }
  return same > 1;
}
