import { type Cell, isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';
import { type JoinWord, spacedWords, speaksOf } from './joinWords.ts';

/** The columns of an export by what their headers speak of. */
export interface RoleColumns {
  /** All columns whose header speaks of it, in the order of the table. */
  all(what: JoinWord): readonly number[];
  /** A few filled cells of a column, from all over the table. */
  sample(column: number): readonly Cell[];
}

/** So many rows tell what stands in a column. */
const SAMPLE = 200;

export function roleColumns(table: SourceTable): RoleColumns {
  const words = table.headers.map(spacedWords);
  const known = new Map<JoinWord, readonly number[]>();
  const samples = new Map<number, readonly Cell[]>();
  const count = Math.min(SAMPLE, table.lines.length);
  const step = table.lines.length / count;
  return {
    all(what) {
      const columns = known.get(what) ?? [...words.keys()].filter((at) => speaksOf(what, words[at] ?? ''));
      known.set(what, columns);
      return columns;
    },
    sample(column) {
      let cells = samples.get(column);
      if (cells === undefined) {
        const all = Array.from({ length: count }, (_, i) => cellAt(table, Math.floor(i * step), column));
        samples.set(column, (cells = all.filter((cell) => !isBlank(cell))));
      }
      return cells;
    },
  };
}
