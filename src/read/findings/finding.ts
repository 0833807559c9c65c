import { type Texts, columnName, fill, logName } from '../../i18n/index.ts';
import { groupedNumber } from '../../i18n/groupedNumber.ts';
import { addressOf } from '../cells/a1.ts';

/**
 * Something that was not read as written, for KPI_CHECK and the Data panel. Its sentences are in
 * i18n under the same code.
 */
export interface Finding {
  readonly code: FindingCode;
  /** The header, status, name or currency that the sentence names. */
  readonly subject: string;
  /** What the subject is compared with; '' for nothing. */
  readonly other: string;
  /** The id of the column that it is about; '' for none. */
  readonly column: string;
  /** The money that it is about; 0 for none. */
  readonly sum: number;
  readonly count: number;
  /** The addresses of the first cells, counted inside the range, whose first cell is A1. */
  readonly cells: readonly string[];
}

export type FindingCode = keyof Texts['findings'];

/**
 * Tells a finding about cells of one column, given the indices of their rows. Does nothing when
 * there are none.
 */
export type TellFinding = (
  code: FindingCode,
  column: number,
  rows: readonly number[],
  facts?: { readonly subject?: string; readonly other?: string; readonly column?: string; readonly sum?: number },
) => void;

const SHOWN_CELLS = 5;

/** An empty list of findings, and the function that adds to it. */
export function collector(): { readonly found: Finding[]; readonly tell: TellFinding } {
  const found: Finding[] = [];
  return {
    found,
    tell(code, column, rows, { subject = '', other = '', column: id = '', sum = 0 } = {}) {
      const cells = rows.slice(0, SHOWN_CELLS).flatMap((row) => (row < 0 ? [] : addressOf(row, column)));
      if (rows.length > 0) found.push({ code, subject, other, column: id, sum, count: rows.length, cells });
    },
  };
}

/**
 * The sentences of a finding: what is odd, what was done about it, what to do; and what to do in the
 * Data panel, where somebody reads it there.
 */
export function findingWords(
  { code, subject, other, column, sum }: Finding,
  texts: Texts,
): { readonly what: string; readonly done: string; readonly todo: string; readonly here: string } {
  const said = code === 'log' ? logName(other, texts) : other;
  const facts = { subject, other: said, column: columnName(column, texts), sum: groupedNumber(sum, 0, texts) };
  const [what = '', done = '', todo = '', here = todo] = texts.findings[code].map((text) => fill(text, facts));
  return { what, done, todo, here };
}
