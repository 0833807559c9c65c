import { type Cell, isBlank } from '../../cells/cell.ts';
import { onlyText } from '../sectionTitles.ts';
import { hasNumber, isTotalRow } from '../totalRow.ts';

type Row = readonly Cell[];

/**
 * The rows of a sample whose cells say what their columns are: a header that stands again, a title
 * alone in its row and a total say nothing. Where hardly any other row is left, they are no titles.
 */
export function votingRows(headers: readonly string[], sample: readonly Row[]): readonly Row[] {
  const rows = sample.filter(
    (row) => !row.some((cell, at) => cell === headers[at] && typeof cell === 'string' && cell !== ''),
  );
  const full = rows.filter((row) => {
    const first = row.findIndex((cell) => !isBlank(cell) && cell !== false);
    const isTitle = onlyText(row, isAny) !== null && !hasNumber(row[first]);
    return !isTitle && !isTotalRow(row, first, NO_COLUMNS);
  });
  return full.length * 2 < rows.length ? rows : full;
}

const isAny = (): boolean => true;
const NO_COLUMNS: readonly number[] = [];
