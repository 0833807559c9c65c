import type { MergeNote } from './mergedLines.ts';
import type { TellIdNote } from '../sameId/idReading.ts';

/** Collects what is told about rows. */
export function mergeNotes() {
  const all = new Map<MergeNote, { lines: number[]; sum: number }>();
  const tellLines = (note: MergeNote, lines: readonly number[], sum = 0): void => {
    if (lines.length === 0) return;
    const known = all.get(note) ?? { lines: [], sum: 0 };
    all.set(note, known);
    for (const line of lines) known.lines.push(line);
    known.sum += sum;
  };
  const tell: TellIdNote = (note, rows, sum) => {
    if (rows.length > 0)
      tellLines(
        note,
        Array.from(rows, ({ line }) => line),
        sum,
      );
  };
  return { all, tell, tellLines };
}
