import type { CheckId } from '../api/index.ts';

/** A formula that tells what Google makes of it, or of the cell beside it. */
export interface CellTry {
  readonly id: CheckId;
  /** What stands in the cell; left out: nothing. A text is a formula. */
  readonly value?: number | boolean | string;
  readonly format?: string;
  /** @param cell Its address. */
  readonly formula: (cell: string) => string;
  /** What the cell with the formula tells, where it is as the add-on takes it to be. */
  readonly held: RegExp;
}

const MAY_5 = 46147;
const is = (what: string): string => `=KPI_RECEIVED("is";${what})`;
const itself = (cell: string): string => is(cell);

/** What calculated cells tell, each on a row of its own. */
export const CELL_TRIES: readonly CellTry[] = [
  { id: 'semicolon', formula: () => '=IF(1;5;6)', held: /^number 5$/ },
  { id: 'comma', formula: () => '=IF(1,5,6)', held: /^number 5$/ },
  { id: 'decimalPoint', formula: () => '=0.5*2', held: /^number 1$/ },
  { id: 'givenDate', value: MAY_5, format: 'yyyy-mm-dd', formula: itself, held: /^date 2026-05-05 00:00:00$/ },
  {
    id: 'givenDateTime',
    value: MAY_5 + 0.75,
    format: 'yyyy-mm-dd hh:mm',
    formula: itself,
    held: /^date 2026-05-05 18:00:00$/,
  },
  { id: 'givenTime', value: 0.5, format: 'hh:mm', formula: itself, held: /^date 1899-12-30 12:00:00$/ },
  { id: 'givenDuration', value: 35 / 24, format: '[h]:mm', formula: itself, held: /^date 1899-12-31 11:00:00$/ },
  { id: 'givenPercent', value: 0.1, format: '0%', formula: itself, held: /^number 0\.1$/ },
  { id: 'givenMoney', value: 5, format: '"$"#,##0.00', formula: itself, held: /^number 5$/ },
  { id: 'givenBoolean', value: true, formula: itself, held: /^boolean true$/ },
  { id: 'givenDigits', value: "'007", format: '@', formula: itself, held: /^text 007$/ },
  { id: 'givenBlank', formula: itself, held: /^empty text$/ },
  { id: 'givenBlanks', formula: (cell) => is(`${cell}:${beside(cell)}`), held: /^table 1 x 2 of empty text$/ },
  { id: 'givenError', value: '=NA()', formula: itself, held: /^text #N\/A$/ },
  {
    id: 'givenErrors',
    value: '=NA()',
    formula: (cell) => is(`${cell}:${beside(cell)}`),
    held: /^table 1 x 2 of text #N\/A$/,
  },
  { id: 'leftOut', formula: () => '=KPI_RECEIVED("is")', held: /^undefined$/ },
  { id: 'skipped', formula: () => '=KPI_RECEIVED("is";;1)', held: /^empty text$/ },
  { id: 'openRange', formula: () => is('J:J'), held: /^table 1000 x 1 of empty text$/ },
  { id: 'oneCell', value: 7, formula: (cell) => is(`${cell}:${cell}`), held: /^number 7$/ },
  { id: 'arrayLiteral', formula: () => is('{1;2}'), held: /^table 2 x 1 of number 1$/ },
  { id: 'today', formula: () => is('TODAY()'), held: /^(?:date|number) / },
  {
    id: 'givenBack',
    value: MAY_5,
    format: 'yyyy-mm-dd',
    formula: (cell) => `=KPI_RECEIVED("back";${cell})`,
    held: /^date 2026-05-05 00:00:00$/,
  },
  { id: 'memory', formula: () => '=KPI_RECEIVED("memory")', held: /^readable/ },
];

/** The cell at the right, which is blank. */
function beside(cell: string): string {
  return cell.replace('A', 'B');
}
