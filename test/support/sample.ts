import { readFileSync } from 'node:fs';
import { pipelineTab } from '../../playground/sample/pipeline.ts';
import type { SampleCell } from '../../playground/sample/model.ts';
import type { Cell } from '../../src/read/cells/cell.ts';

const read = (name: string): string => readFileSync(new URL(`../../playground/data/${name}`, import.meta.url), 'utf8');

/**
 * The tab Pipeline of the sample workbook as Google Sheets passes it in a spreadsheet kept in UTC.
 */
export const pipeline: Cell[][] = pipelineTab(read('sales_pipeline.csv')).cells.map((row) => row.map(passed));

/** The 35 agents of the same company's list of teams, in its order; five of them have no deal. */
export const agents: string[] = read('sales_teams.csv')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(',')[0] ?? '');

function passed(cell: SampleCell): Cell {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  if ('formula' in cell) throw new Error('The Pipeline tab holds no formulas');
  return new Date((cell.date - 25_569) * 86_400_000);
}
