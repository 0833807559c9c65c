import type { FileRows } from '../../../../addon/api/index.ts';
import { FileMistake } from './fileMistake.ts';

/**
 * The greatest table of a page, as some CRMs write it into a file named .xls. The page is only
 * read: nothing of it runs or is loaded.
 *
 * @throws FileMistake when there is no table.
 */
export function htmlRows(text: string): FileRows {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const tables = [...page.querySelectorAll('table')].sort((a, b) => b.rows.length - a.rows.length);
  const [greatest] = tables;
  if (greatest === undefined) throw new FileMistake('unknown');
  return [...greatest.rows].map((row) =>
    [...row.cells].flatMap((cell) => [textOf(cell), ...Array<string>(Math.max(0, cell.colSpan - 1)).fill('')]),
  );
}

function textOf(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  return (cell.textContent ?? '').replace(/[^\S\n]+/g, ' ').trim();
}
