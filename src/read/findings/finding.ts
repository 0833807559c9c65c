import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { addressOf } from '../cells/a1.ts';

/**
 * Something that was not read as written, for KPI_CHECK and the Data panel. The words are in i18n
 * under the same code.
 */
export interface Finding {
  readonly code: FindingCode;
  /** The header, status, name or currency that the sentence names. */
  readonly subject: string;
  /** What the subject is compared with. */
  readonly other: string;
  /** The id of the column that it is about; '' where there is none. */
  readonly column: string;
  readonly count: number;
  /** Where: addresses inside the range, counted from its first cell as A1; the first ones only. */
  readonly cells: readonly string[];
}

export type FindingCode = keyof Texts['findings'];

/** Tells about cells of a column by the indices of their rows; silent when there are none. */
export type TellFinding = (
  code: FindingCode,
  column: number,
  rows: readonly number[],
  facts?: { readonly subject?: string; readonly other?: string; readonly column?: string },
) => void;

const SHOWN_CELLS = 5;

/** Collects findings. */
export function collector(): { readonly found: Finding[]; readonly tell: TellFinding } {
  const found: Finding[] = [];
  return {
    found,
    tell(code, column, rows, { subject = '', other = '', column: id = '' } = {}) {
      const cells = rows.slice(0, SHOWN_CELLS).flatMap((row) => (row < 0 ? [] : addressOf(row, column)));
      if (rows.length > 0) found.push({ code, subject, other, column: id, count: rows.length, cells });
    },
  };
}

/** The three sentences of a finding. */
export function findingWords(
  { code, subject, other, column }: Finding,
  texts: Texts,
): { readonly what: string; readonly done: string; readonly todo: string } {
  const facts = { subject, other, column: columnName(column, texts) };
  const [what = '', done = '', todo = ''] = texts.findings[code].map((text) => fill(text, facts));
  return { what, done, todo };
}
