import { type Cell, isBlank } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { Export } from '../exports/export.ts';
import { type Answers, toldAbout } from './answers.ts';
import { BLANK, type CellEvidence, cellEvidence } from './cellEvidence.ts';
import { type ColumnQuestion, columnQuestions } from './columnQuestions.ts';
import { type ReadAs, type Reading, canBe, columnReadings } from './columnReadings.ts';
import { COLUMN_IDS, type ColumnId, WEAK_RANK, meaningOf } from './headers.ts';
import { type HeaderSense, headerSense } from './headerSense.ts';

/** Which column of the table is what. */
export interface ChosenColumns {
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** How sure each of them is, from 0 to 1, by its place in the table. */
  readonly certainty: ReadonlyMap<number, number>;
  /**
   * Where several columns could be one: the one that is used, and the others. A person may choose
   * another one.
   */
  readonly choices: readonly { readonly id: ColumnId; readonly column: number; readonly others: readonly number[] }[];
  /**
   * Columns that are not needed: another column tells the same, they hold plans or birthdays, their
   * words say that they are something else, or a person or the export leaves them out.
   */
  readonly leftOut: readonly number[];
  /** Columns that may be what the table lacks: a person is asked. */
  readonly questions: readonly ColumnQuestion[];
}

/** A column that could be the one that is looked for. */
interface Candidate {
  /** Whether the header as a whole is known: else it was read by its words. */
  readonly isKnown: boolean;
  readonly column: number;
  readonly id: ColumnId;
  readonly weight: number;
}

/** Said by a person; by the facts of an export; by the whole header, less for each further word. */
const [TOLD, FACT, PHRASE, A_RANK, WEAK_PHRASE] = [1000, 120, 80, 3, 35];

/** A column that stands empty, in an otherwise filled table, is rather not the one. */
const EMPTY = 15;
/** A third of the cells is missing that another column of the same meaning has. */
const A_THIRD = 12;

/** Less than this says that a column is something else only if nothing better is known. */
const FAINT = 35;
/** Two columns this close in weight are both shown, for a person to choose. */
const CLOSE = 20;

/**
 * Decides which column is what: first by the answers of people, then by what header and cells say
 * together, so that the whole fits best. Each column is one thing, and each thing one column.
 *
 * @param sample Rows of leads, from all over the table.
 */
export function chooseColumns(
  headers: readonly string[],
  sample: readonly (readonly Cell[])[],
  answers: Answers,
  from: Export | null,
  locale: SheetLocale,
): ChosenColumns {
  // A header that stands again among the rows says nothing about the cells.
  const rows = sample.filter(
    (row) => !row.some((cell, at) => cell === headers[at] && typeof cell === 'string' && cell !== ''),
  );
  const evidence = headers.map((_, column) =>
    cellEvidence(
      rows.map((row) => row[column]),
      locale,
    ),
  );
  const candidates: Candidate[] = [];
  const leftOut = new Set<number>();
  headers.forEach((header, column) => {
    const told = toldAbout(answers, column, fold(header));
    if (told === null) leftOut.add(column);
    else if (told !== undefined) candidates.push({ column, id: told, weight: TOLD, isKnown: true });
    else if (header !== '') {
      const readings = readingsOf(header, evidence[column] ?? BLANK, from);
      for (const { as, weight } of readings) {
        if (isColumn(as)) candidates.push({ column, id: as, weight, isKnown: meaningOf(header, from) !== null });
        else leftOut.add(column);
      }
    }
  });
  const { columns, choices, certainty, lost } = assigned(candidates, evidence, isSame);
  for (const column of lost) leftOut.add(column);
  const used = new Set([...columns.values(), ...choices.flatMap(({ others }) => others)]);
  for (const column of used) leftOut.delete(column);
  const free = [...headers.keys()].filter(
    (column) => headers[column] !== '' && !used.has(column) && !leftOut.has(column),
  );
  return {
    columns,
    certainty,
    choices,
    leftOut: [...leftOut],
    questions: columnQuestions(columns, free, evidence),
  };

  function isSame(one: number, other: number): boolean {
    return sample.every((row) => String(row[one]) === String(row[other]) || (isBlank(row[one]) && isBlank(row[other])));
  }
}

const isColumn = (as: ReadAs): as is ColumnId => COLUMN_IDS.some((id) => id === as);

/**
 * The ways to read a column, by the facts of the export, by the header as a whole, and by its words
 * and cells.
 */
export function readingsOf(header: string, cells: CellEvidence, from: Export | null): readonly Reading[] {
  const meaning = meaningOf(header, from);
  if (meaning === 'unused') return [{ as: 'other', weight: FACT }];
  const sense = headerSense(header);
  const byWords = columnReadings(sense, cells);
  if (meaning === null || isPlace(meaning.id, sense, cells)) return byWords;
  const { id, rank } = meaning;
  const fits = canBe(id, cells);
  if (rank < 1) return fits || byWords.length === 0 ? [{ as: id, weight: FACT - 10 * rank }] : byWords;
  const weight = rank >= WEAK_RANK ? WEAK_PHRASE : PHRASE - A_RANK * rank;
  const others = byWords.filter(({ as }) => as !== id);
  if (fits)
    return [{ as: id, weight }, ...(cells.kind === 'blank' ? [] : others.filter((reading) => isColumn(reading.as)))];
  // A column full of something else may still be meant: its cells are then told as unreadable.
  return others.length > 0 ? others : [{ as: id, weight: FAINT - 15 }];
}

interface Assigned extends Pick<ChosenColumns, 'columns' | 'choices' | 'certainty'> {
  /** Columns that were candidates, and that nothing is made of. */
  readonly lost: readonly number[];
}

/** Gives each meaning to a column, the heaviest first. */
function assigned(
  candidates: readonly Candidate[],
  evidence: readonly CellEvidence[],
  isSame: (one: number, other: number) => boolean,
): Assigned {
  const columns = new Map<ColumnId, number>();
  const certainty = new Map<number, number>();
  const choices: { id: ColumnId; column: number; others: number[] }[] = [];
  const fullest = new Map<ColumnId, number>();
  const filledAs = ({ column, id }: Candidate): number => {
    const cells = evidence[column] ?? BLANK;
    return canBe(id, cells) ? cells.filled : 0;
  };
  for (const candidate of candidates)
    fullest.set(candidate.id, Math.max(fullest.get(candidate.id) ?? 1, filledAs(candidate)));
  const graded = candidates
    .map((candidate) => {
      const { weight, id } = candidate;
      const filled = filledAs(candidate);
      const thirds = Math.round((3 * filled) / (fullest.get(id) ?? 1));
      const grade = weight - (weight < TOLD ? A_THIRD * (3 - thirds) + (filled === 0 ? EMPTY : 0) : 0);
      return { ...candidate, grade, filled };
    })
    .sort((a, b) => b.grade - a.grade || b.filled - a.filled || a.column - b.column);
  const taken = new Set<number>();
  for (const { id, column, weight } of graded) {
    if (columns.has(id) || taken.has(column)) continue;
    columns.set(id, column);
    taken.add(column);
    const rivals = graded.filter((other) => other.id === id && other.column !== column);
    const near = rivals.filter(
      (rival) =>
        weight < FACT - 10 &&
        rival.weight > FAINT &&
        weight - rival.weight <= CLOSE &&
        !taken.has(rival.column) &&
        !isSame(column, rival.column) &&
        bestOf(rival.column) === id,
    );
    if (near.length > 0) choices.push({ id, column, others: near.map((rival) => rival.column) });
    certainty.set(column, Math.min(1, weight / PHRASE) * (near.length > 0 ? 0.7 : 1));
  }
  const others = new Set(choices.flatMap((choice) => choice.others));
  // A day with a name of its own may still be a milestone of the team's own road.
  const lost = candidates
    .filter(({ isKnown }) => isKnown)
    .map(({ column }) => column)
    .filter((column) => !taken.has(column) && !others.has(column));
  return { columns, choices, certainty, lost };

  function bestOf(column: number): ColumnId | undefined {
    return graded.find((candidate) => candidate.column === column)?.id;
  }
}

/** Whether "State" stands above something else than words of a status: above TX and CA. */
function isPlace(id: ColumnId, { says }: HeaderSense, cells: CellEvidence): boolean {
  return id === 'status' && says('status') < 2 && cells.kind === 'words' && cells.statusShare === 0;
}

/** What a header means by itself, whatever stands below it: null when nobody knows. */
export function headerMeaning(header: string, from: Export | null): ReadAs | null {
  return header === '' ? null : (readingsOf(header, BLANK, from)[0]?.as ?? null);
}
