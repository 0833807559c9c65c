import type { Export } from '../../exports/export.ts';
import { BLANK, type CellEvidence } from './cellEvidence.ts';
import { canBe } from './canBe.ts';
import { type ReadAs, type Reading, columnReadings } from './columnReadings.ts';
import { COLUMN_IDS, type ColumnId, DATE_IDS, GENERIC_RANK, WEAK_RANK, meaningOf } from '../headers.ts';
import { type HeaderSense, headerSense } from './headerSense.ts';

/** Said by the facts of an export; by the whole header: a little less for each further word of a list. */
export const [FACT, PHRASE] = [120, 80];
/** Said by a known name with something around it; by a weak word. */
const [GENERIC_PHRASE, WEAK_PHRASE] = [50, 35];

/** Less than this says that a column is something else only if nothing better is known. */
export const FAINT = 35;

export const isColumn = (as: ReadAs): as is ColumnId => COLUMNS.has(as);

const COLUMNS: ReadonlySet<string> = new Set(COLUMN_IDS);

/**
 * The ways to read a column, by the facts of the export, by the header as a whole, and by its words
 * and cells.
 */
export function headerReadings(header: string, cells: CellEvidence, from: Export | null): readonly Reading[] {
  const meaning = meaningOf(header, from);
  if (meaning === 'unused') return [{ as: 'other', weight: FACT }];
  const sense = headerSense(header);
  const byWords = columnReadings(sense, cells);
  if (meaning === null || isPlace(meaning.id, sense, cells)) return byWords;
  const { id, rank } = meaning;
  // “Charge ID” is no day of payment, but that of a payment.
  const isId = sense.says('id') > 1 && DATE_IDS.includes(id);
  if (isId && (cells.kind === 'blank' || !canBe(id, cells))) return byWords;
  // Of a name with something around it, the words say better whether it is something else.
  if (rank >= GENERIC_RANK && byWords[0] !== undefined && !isColumn(byWords[0].as)) return byWords;
  const fits = canBe(id, cells);
  if (rank < 1) return fits || byWords.length === 0 ? [{ as: id, weight: FACT - 10 * rank }] : byWords;
  const phrase = rank >= WEAK_RANK ? WEAK_PHRASE : rank >= GENERIC_RANK ? GENERIC_PHRASE : PHRASE - rank;
  const weight = Math.max(phrase, byWords.find(({ as }) => as === id)?.weight ?? 0);
  const others = byWords.filter(({ as }) => as !== id);
  if (fits)
    return [{ as: id, weight }, ...(cells.kind === 'blank' ? [] : others.filter((reading) => isColumn(reading.as)))];
  // A column full of something else may still be meant: its cells are then told as unreadable.
  return others.length > 0 ? others : [{ as: id, weight: FAINT - 15 }];
}

/** Whether "State" stands above something else than words of a status: above TX and CA. */
function isPlace(id: ColumnId, { says }: HeaderSense, cells: CellEvidence): boolean {
  return (
    id === 'status' &&
    cells.kind === 'words' &&
    cells.statusShare === 0 &&
    (says('status') < 2 || cells.codeShare >= 0.5)
  );
}

/** What a header means by itself, whatever stands below it: null when nobody knows. */
export function headerMeaning(header: string, from: Export | null): ReadAs | null {
  return header === '' ? null : (headerReadings(header, BLANK, from)[0]?.as ?? null);
}
