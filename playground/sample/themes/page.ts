import { putHeading } from '../board.ts';
import type { Heading } from '../boardsText.ts';
import { emptyGrid } from '../grid.ts';
import { captionLook, tableHeaderLook, titleLook } from '../look.ts';
import type { Language, SampleCell, SampleChart, SampleStyle, SampleTab } from '../model.ts';
import { SELLER_NAMES } from '../people.ts';

/**
 * A tab about one theme: sections one under another, each a live table with room to grow and a
 * chart beside it.
 */
export interface ThemePage {
  /** A heading in column A, with its sentence in the row below. */
  heading(row: number, heading: Heading): void;
  /**
   * One formula that makes a table of at most this many columns and rows, with the titles;
   * `formats` are for its columns from A.
   */
  table(row: number, formula: string, rows: number, formats: readonly (string | null)[]): void;
  /**
   * The whole school and its people in column A. For each KPI one formula is about the school and
   * one fills the column of people.
   */
  people(row: number, words: PeopleWords, measures: readonly PeopleColumn[]): void;
  put(at: string, ...values: readonly SampleCell[]): void;
  style(style: SampleStyle): void;
  chart(chart: SampleChart): void;
  tab(name: string, widths: readonly number[]): SampleTab;
}

interface PeopleWords {
  readonly manager: string;
  readonly everybody: string;
}

interface PeopleColumn {
  readonly title: string;
  readonly format: string;
  /**
   * The formula without its "=", given the argument for the manager: blank, or a column of names.
   */
  formula(manager: string): string;
}

const COLUMNS = 'ABCDEFGHIJKLMNOPQR';

export function themePage(language: Language, top: Heading): ThemePage {
  const grid = emptyGrid();
  const styles: SampleStyle[] = [titleLook('A1', 18), captionLook('A2')];
  const charts: SampleChart[] = [];
  const names = Object.values(SELLER_NAMES).map((name) => name[language]);
  grid.put('A1', top.title);
  grid.put('A2', top.caption);
  return {
    heading: (row, heading) => putHeading(grid, styles, 'A', row, heading),
    table(row, formula, rows, formats) {
      grid.put(`A${row}`, { formula });
      styles.push(tableHeaderLook(`A${row}:${columnAt(formats.length - 1)}${row}`));
      formats.forEach((format, column) => {
        if (format === null) return;
        const letter = columnAt(column);
        styles.push({ range: `${letter}${row}:${letter}${row + rows - 1}`, format, align: 'right' });
      });
    },
    people(row, { manager, everybody }, measures) {
      const [first, last] = [row + 2, row + 1 + names.length];
      grid.put(`A${row}`, manager, ...measures.map(({ title }) => title));
      grid.put(`A${row + 1}`, everybody);
      names.forEach((name, index) => grid.put(`A${first + index}`, name));
      styles.push(tableHeaderLook(`A${row}:${columnAt(measures.length)}${row}`));
      measures.forEach(({ format, formula }, index) => {
        const letter = columnAt(index + 1);
        grid.put(`${letter}${row + 1}`, { formula: `=${formula('')}` });
        grid.put(`${letter}${first}`, { formula: `=${formula(`$A$${first}:$A$${last}`)}` });
        styles.push({ range: `${letter}${row}`, align: 'right' });
        styles.push({ range: `${letter}${row + 1}:${letter}${last}`, format, align: 'right' });
      });
    },
    put: (at, ...values) => grid.put(at, ...values),
    style: (style) => styles.push(style),
    chart: (chart) => charts.push(chart),
    tab: (name, widths) => ({ name, cells: grid.cells(), widths, styles, charts }),
  };
}

function columnAt(index: number): string {
  return COLUMNS.charAt(index);
}
