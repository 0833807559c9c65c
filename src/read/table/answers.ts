import type { Status } from '../cells/statuses/status.ts';
import type { ColumnId } from './headers.ts';

/**
 * What people have said about a table where reading alone cannot know: the rows of its tab of
 * columns. An answer always counts before what was recognised.
 */
export interface Answers {
  /** What a folded header means; `null` for "leave it out". */
  readonly headers: ReadonlyMap<string, ColumnId | null>;
  /** The same by the place of the column, where two columns share a header. */
  readonly columns: ReadonlyMap<number, ColumnId | null>;
  /** What a word of the status column says, by the folded word. */
  readonly statuses: ReadonlyMap<string, Status>;
  /** What several rows with one ID are; null to decide by the rows themselves. */
  readonly sameId: 'parts' | 'states' | null;
}

/** Nobody has said anything. */
export const NO_ANSWERS: Answers = { headers: new Map(), columns: new Map(), statuses: new Map(), sameId: null };

/**
 * What people have said a column is, by its place or by its folded header; null for "leave it out",
 * undefined where nobody has said anything.
 */
export function toldAbout({ headers, columns }: Answers, column: number, header: string): ColumnId | null | undefined {
  return columns.has(column) ? columns.get(column) : headers.get(header);
}
