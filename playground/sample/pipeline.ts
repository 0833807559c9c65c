import { serialOfIso } from './calendar.ts';
import { headerLook, MONEY_FORMAT } from './look.ts';
import type { SampleCell, SampleTab } from './model.ts';

export const PIPELINE_TAB = 'Pipeline';

/**
 * Returns the Pipeline tab from the text of sales_pipeline.csv: headers unchanged, dates as dates,
 * money as numbers, blanks blank. The file has no quotes and no commas inside cells, so a split is
 * enough. A quote throws, so that columns are never shifted.
 */
export function pipelineTab(csv: string): SampleTab {
  if (csv.includes('"')) throw new Error('The pipeline file holds a quote, which this reader does not understand');
  const rows = csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  const [headers = [], ...deals] = rows;
  const last = rows.length;
  return {
    name: PIPELINE_TAB,
    cells: [headers, ...deals.map((deal) => headers.map((header, column) => cellOf(header, deal[column] ?? '')))],
    widths: [120, 160, 140, 200, 110, 110, 110, 110],
    frozenRows: 1,
    styles: [
      headerLook('A1:H1'),
      { range: `F2:G${last}`, format: 'yyyy-mm-dd' },
      { range: `H2:H${last}`, format: MONEY_FORMAT, align: 'right' },
    ],
  };
}

function cellOf(header: string, text: string): SampleCell {
  if (text === '') return null;
  if (header === 'close_value') return Number(text);
  if (!header.endsWith('_date')) return text;
  const serial = serialOfIso(text);
  return serial === null ? text : { date: serial };
}
