import Papa from 'papaparse';
import type { FileRows } from '../../../../addon/api/index.ts';
import { FileMistake } from './fileMistake.ts';

/** The cells of a CSV, and what stands between them. */
export interface CsvRows {
  readonly rows: FileRows;
  readonly separator: string;
}

const SEPARATORS = [';', ',', '\t', '|'];

/** Excel writes what separates the cells into the first line: `sep=;`. */
const TOLD = /^sep=(.)\r?\n/i;

/**
 * Takes a CSV apart. A text in quotes may hold separators, quotes written twice and line breaks.
 *
 * @throws FileMistake when it says nothing, or nothing separates its lines.
 */
export function csvRows(text: string): CsvRows {
  if (!/[^\s;,|"]/.test(text)) throw new FileMistake('empty');
  const told = TOLD.exec(text);
  const { data, meta } = Papa.parse<string[]>(told === null ? text : text.slice(told[0].length), {
    delimiter: told?.[1] ?? '',
    delimitersToGuess: SEPARATORS,
    skipEmptyLines: 'greedy',
  });
  if (data.every((row) => row.length < 2)) throw new FileMistake('unknown');
  return { rows: data, separator: meta.delimiter };
}
