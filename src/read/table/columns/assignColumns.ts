import { BLANK, type CellEvidence } from './cellEvidence.ts';
import { canBe } from './canBe.ts';
import { FACT, FAINT, PHRASE } from './headerReadings.ts';
import type { ColumnId } from '../headers.ts';

/** A column that could be the one that is looked for. */
export interface Candidate {
  /** Whether the header as a whole is known: else it was read by its words. */
  readonly isKnown: boolean;
  readonly column: number;
  readonly id: ColumnId;
  readonly weight: number;
  /** Whether it goes before all others of its meaning, though a person may be asked about them. */
  readonly isFirst?: boolean;
}

/** A person has said so. */
export const TOLD = 1000;

/** A column that stands empty, in an otherwise filled table, is rather not the one. */
const EMPTY = 15;
/** A third of the cells is missing that another column of the same meaning has. */
const A_THIRD = 12;

/** Two columns this close in weight are both shown, for a person to choose. */
const CLOSE = 20;

/** Which column got which meaning. */
export interface AssignedColumns {
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** How sure each of them is, from 0 to 1, by its place in the table. */
  readonly certainty: ReadonlyMap<number, number>;
  /**
   * Where several columns could be one: the one that is used, and the others. A person may choose
   * another one.
   */
  readonly choices: readonly { readonly id: ColumnId; readonly column: number; readonly others: readonly number[] }[];
  /** Columns that were candidates, and that nothing is made of. */
  readonly lost: readonly number[];
}

/** Gives each meaning to a column, the heaviest first. */
export function assignColumns(
  candidates: readonly Candidate[],
  evidence: readonly CellEvidence[],
  isSame: (one: number, other: number) => boolean,
): AssignedColumns {
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
      const { weight, id, isFirst } = candidate;
      const filled = filledAs(candidate);
      const thirds = Math.round((3 * filled) / (fullest.get(id) ?? 1));
      const grade = weight - (weight < TOLD ? A_THIRD * (3 - thirds) + (filled === 0 ? EMPTY : 0) : 0);
      return { ...candidate, grade: isFirst === true ? grade + TOLD / 2 : grade, filled };
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
    certainty.set(column, hundredths(Math.min(1, weight / PHRASE) * (near.length > 0 ? 0.7 : 1)));
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

/** More digits would promise more than a weight of words can tell. */
const hundredths = (share: number): number => Math.round(share * 100) / 100;
