/** Column letters: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The address of a cell; row and column count from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** The index of a column by its letters: A is 0, Z is 25, AA is 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
