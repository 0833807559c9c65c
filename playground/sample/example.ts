import type { Language, SampleCell, SampleTab } from './model.ts';
import { typedCell } from './typed.ts';

/** An export of a CRM, or a made-up difficult one, as in its file: every cell is text. */
export interface Example {
  readonly name: string;
  readonly group: ExampleGroup;
  readonly title: Readonly<Record<Language, string>>;
  /** What is special about it, in one sentence. */
  readonly about: Readonly<Record<Language, string>>;
  readonly rows: readonly (readonly string[])[];
}

export type ExampleGroup = 'crm' | 'hand' | 'kind' | 'trap' | 'network';

/** The tab that pasting the export into a new spreadsheet of this language gives. */
export function exampleTab({ title, rows }: Example, language: Language): SampleTab {
  const typing = language === 'ru' ? 'ru' : 'us';
  const cells = rows.map((row) => row.map((text) => typedCell(text, typing)));
  return { name: title[language], cells, widths: widthsOf(cells) };
}

const [NARROW, WIDE] = [60, 220];
const [PIXELS_PER_LETTER, PADDING] = [7, 16];
const DATE_AND_TIME = 'yyyy-mm-dd hh:mm';

/** Wide enough to read a column: a date that does not fit would show as ###. */
function widthsOf(cells: readonly (readonly SampleCell[])[]): number[] {
  const widths: number[] = [];
  for (const row of cells)
    row.forEach((cell, column) => {
      const letters = cell === null ? 0 : typeof cell === 'object' ? DATE_AND_TIME.length : String(cell).length;
      const width = Math.min(WIDE, letters * PIXELS_PER_LETTER + PADDING);
      widths[column] = Math.max(NARROW, widths[column] ?? 0, width);
    });
  return widths;
}
