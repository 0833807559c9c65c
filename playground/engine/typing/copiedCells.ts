/**
 * The cells of a copied text: a line is a row, tabs separate its cells, and all rows get the same
 * length. A cell with a tab, a line break or quotes in it stands in quotes, as Excel writes it. Any
 * other quotes are part of the text.
 */
export function copiedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end = ''] of text.replace(/\r?\n$/, '').matchAll(CELL)) {
    rows.at(-1)?.push(unquoted(cell));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);
}

const CELL = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;

function unquoted(cell: string): string {
  const inside = /^"([^]*)"$/.exec(cell)?.[1] ?? '';
  return /[\t\r\n]|""/.test(inside) ? inside.replace(/""/g, '"').replace(/\r\n?/g, '\n') : cell;
}
