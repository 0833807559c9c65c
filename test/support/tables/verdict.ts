import { KpiError } from '../../../src/core/errors.ts';
import { type Host, currentHost } from '../../../src/functions/host.ts';
import { FUNCTIONS } from '../../../src/functions/index.ts';
import { cellsOf } from '../../../src/functions/table/cellsOf.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { type Finding, findingsOf } from '../../../src/read/findings/findingsOf.ts';
import { rowCounts } from '../../../src/read/leads/rowCounts.ts';
import { readLeads } from '../../../src/read/leads/readLeads.ts';
import { withHost } from '../withHost.ts';
import type { MadeTable } from './madeTable.ts';
import { isTold } from './isTold.ts';

/** What became of a figure: right, a sentence instead, wrong but told of, or wrong in silence. */
export type Verdict = 'right' | 'refused' | 'told' | 'silent';

/** A figure that was asked for, as text. */
interface Answered {
  readonly figure: FigureName;
  readonly expected: string;
  readonly got: string;
  readonly verdict: Verdict;
}

export type FigureName =
  'leads' | 'conversion' | 'sales' | 'revenue' | 'sales in a month' | 'revenue in a month' | 'board';

/** What a table was read as. */
export interface Reading {
  readonly answers: readonly Answered[];
  readonly findings: readonly Finding[];
  /** Whether the ID of the deals was read as such. */
  readonly hasId: boolean;
}

const REFUSED = 'refused';

/** Asks the functions for all figures of a table, and holds them against the truth. */
export function readingOf(made: MadeTable): Reading {
  return withHost({ locale: made.words.locale }, () => {
    const host = currentHost();
    const data = made.cells.map((row) => [...row]);
    const { findings, leads, idColumn } = checked(data, host);
    const { figures } = made;
    const ask = (name: string, ...args: Arg[]): string => shown(host, name, [data, ...args]);
    const answers: Answered[] = [];
    const hold = (figure: FigureName, expected: string, got: string, month = ''): void => {
      const isWrong = got !== expected && got !== REFUSED;
      const told = isWrong && isTold({ figure, expected, got, month }, made, findings) ? 'told' : 'silent';
      const verdict = isWrong ? told : got === expected ? 'right' : 'refused';
      answers.push({ figure, expected, got, verdict });
    };
    if (figures.leads !== null) hold('leads', textOf(figures.leads), leads);
    hold('conversion', textOf(figures.conversion), ask('KPI', 'conversion'));
    hold('sales', textOf(figures.sales), ask('KPI', 'sales'));
    hold('revenue', textOf(figures.revenue), ask('KPI_REVENUE'));
    for (const { month, sales, revenue } of figures.months) {
      hold('sales in a month', textOf(sales), ask('KPI', 'sales', '', month), month);
      hold('revenue in a month', textOf(revenue), ask('KPI_REVENUE', '', month), month);
    }
    hold('board', boardText(figures.board), ask('LEADERBOARD', 'revenue'));
    const hasId = idColumn !== undefined && made.columns[idColumn]?.role === 'id';
    return { answers, findings, hasId };
  });
}

/** What KPI_CHECK stands on. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly leads: string;
  readonly idColumn: number | undefined;
}

function checked(data: Arg, host: Host): Checked {
  try {
    const leads = readLeads(data, 'data', host);
    const idColumn = leads.reading.table.columns.get('id');
    return { findings: findingsOf(leads), leads: textOf(rowCounts(leads).leads), idColumn };
  } catch (error) {
    if (error instanceof KpiError) return { findings: [], leads: REFUSED, idColumn: undefined };
    throw error;
  }
}

/** What a function gives, as text: a number, a board, or that it refuses. */
function shown(host: Host, name: string, args: readonly Arg[]): string {
  try {
    const compute = FUNCTIONS.get(name);
    if (compute === undefined) throw new Error(`No function ${name}`);
    const result = cellsOf(compute(host, ...args), host.zone);
    if (!Array.isArray(result)) return result === '' ? REFUSED : textOf(Number(result));
    const nameOf = (cell: unknown): string => (cell === host.texts.board.nobody ? '' : String(cell));
    const rows = result.slice(1).map((row): [string, number] => [nameOf(row[1]), Number(row[2])]);
    return boardText(new Map(rows.filter(([, value]) => value !== 0)));
  } catch (error) {
    if (error instanceof KpiError) return REFUSED;
    throw error;
  }
}

const textOf = (figure: number | 'refused'): string =>
  typeof figure === 'number' ? String(Number(figure.toFixed(6))) : figure;

const boardText = (board: ReadonlyMap<string, number> | 'refused'): string =>
  board === 'refused'
    ? REFUSED
    : [...board]
        .map(([name, value]) => `${name} ${textOf(value)}`)
        .sort()
        .join('; ');
